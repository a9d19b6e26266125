"""What people set about downloads."""
