"""The one way to the web: transport, streams, refusals, logins."""
