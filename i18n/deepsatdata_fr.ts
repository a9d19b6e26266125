<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS language="fr" version="2.1">
<context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Forget account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Hub:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>QGIS keeps user name and password; only the number of the configuration is stored here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remembered.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test of the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>DeepSatData</name>
    <message>
        <source>The layer '{layer}' ({name}) cannot be written: {reason}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Another program has the file open, or file locks do not work there, as on some network drives: choose a file on a local disk.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Area of interest</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons, in any coordinate system; selected features only when the layer is used so. Given together with the extent, the two intersect.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Extent</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. Given together with the area, the two intersect.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>EXTENT: QGIS reads xmin,xmax,ymin,ymax, here x from {0:.10g} to {1:.10g} and y from {2:.10g} to {3:.10g}. If xmin,ymin,xmax,ymax was meant, write {4}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name} lies in a temporary folder, which QGIS deletes when it ends. Name a folder to keep it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The login {login} goes to {hosts}, which HUB_URL names.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where to look. What is known of each, without a live test:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Instead of the preset's address, for mirrors; needed for odata, dhus, stac (an https address) and folder (a folder). Hubs like the Copernicus Data Space with several servers: CATALOGUE download=ADDRESS identity=ADDRESS client=ID, separated by blanks.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Authentication configuration of the kind Basic: user name and password; for accounts with two factors, the one-time code goes into its field Realm. Without one, the environment variables of this hub are used (for cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET and DEEPSATDATA_CDSE_TOTP), or ~/.netrc. They go to the hub's own servers only; with another HUB_URL, DEEPSATDATA_CDSE_URL has to hold the same address. Searching the Copernicus Data Space and STAC catalogues needs no login; DHuS hubs want one for everything.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First day of the period, UTC, as 2019-03-01.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Last day of the period, UTC, as 2019-10-31; the whole day is included.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Polygons with a coordinate system; selection and filter are honoured.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class codes, numbers or text. For a regression: the value. Parcels whose class is null get the label ignore.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Id field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the feature ids are taken, which hold for this layer only.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year field</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year, date, or text that starts with a year. One set of rasters is written a year.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Year of all parcels. Give either this or the year field.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Class table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A csv with the columns code,index,name. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in the table get the label ignore. Without a table, integer codes from 1 to 32767 are the indices; any other codes are sorted and numbered, as the log says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Surveyed area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where all parcels are known: pixels there that no parcel claims are background. What pixels outside become, 'Outside the surveyed area' says.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Outside the surveyed area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Label of pixels that no parcel claims outside the surveyed area (everywhere, when none is given). ignore (-1): nothing is known there, as around the fields of a survey. background (0): what is no parcel is no class, as in a complete register.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder with products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SAFE folders and zips, searched recursively; the rasters lie on the grid of each tile found. Give either this or an extent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. It is snapped outwards to whole pixels of the lattice of the Sentinel-2 tiles.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>CRS of the rasters</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With an extent: a projected CRS in metres. Without it the UTM zone of the extent's middle is taken (the extent's own, when its coordinate system is one), which is where products lie.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resolutions (m)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pixel sides in metres; all chosen ones come from one run and nest in each other's pixels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>classification: the class of the winning parcel. regression: the mean of the parcels' values, weighted by coverage; coverage then is the share of the pixel that has a value.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>largest: the parcel that covers most of the pixel. centre: the parcel that holds the pixel's centre. all_touched: any parcel that touches the pixel, the largest share first.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least coverage (0 to 1)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pixels covered less by their parcel get the label ignore and id 0; the other layers stay. 0.5 keeps pixels that belong to their parcel by half.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ground truth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder with ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg and the rasters.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ground that two parcels of one year claim (more than 1 m²): the two ids and classes, the area, its share of the smaller parcel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Parcel ids</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Claim mask</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of claims</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Distance to the boundary</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of parcels rasterized</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of conflicts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>with problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>repeated</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>0: at most one claim</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1: two or more claims, none full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>2: two or more claims, at least one full</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>background</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>fewest tiles that cover the area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>other tiles of the area</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>this layer does not hold products.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Take one that "Search products" or "Select products" made.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hub} refuses the user name or password: {cause}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hub} needs an account.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>DeepSatData downloads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verified: {layers}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{s} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{m} min {s:02d} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{d} d {h:02d} h</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>On its way</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next in line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Waiting for the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be ordered by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be checked</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloading</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verifying</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpacking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be ordered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ordered</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Order by hand</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>DeepSatDataAlgorithm</name>
    <message>
        <source>1. Products</source>
        <translation>1. Produits</translation>
    </message>
    <message>
        <source>2. Parcels and ground truth</source>
        <translation>2. Parcelles et vérité terrain</translation>
    </message>
    <message>
        <source>3. Datasets</source>
        <translation>3. Jeux de données</translation>
    </message>
    <message>
        <source>Cancelled. What has its final name is complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>... and {n} more ({kind}, {reason}); the table beside the output lists all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>completed, {n} skipped</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>DockActions</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Work on this queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop; transfers go on later</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Let paused products go on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin again with products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give products up and remove what is unfinished</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show the product's folder</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add the product's true colours</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Zoom to footprint</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show where it lies</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Foot&amp;prints</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show all products on the map</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;New queue…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Begin an empty queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Open queue…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open a queue file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add from active &amp;layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add products of the active layer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add from a CSV table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Write a CSV table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>C&amp;lose queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hubs and how to log in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Options of downloads</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>DownloadOptionsPage</name>
    <message>
        <source>Ask for each queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Per account; hubs often allow fewer, and none more than 4</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Unpack products after verification</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Keep the zip as well</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Tell when a queue ends</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show &amp;footprints when a queue is opened</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fol&amp;der for products:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder for products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Files at once:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ask about &amp;orders every:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Minutes between questions about orders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder and unpacking hold for new queues, the others from the next opening.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>DownloadProducts</name>
    <message>
        <source>Download products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentinel-2,download,queue,resume,long-term archive,lta,offline,order,hub,copernicus,dhus</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloads products to a folder: orders those that lie in a long-term archive, waits, continues what was interrupted, and verifies every product.

All states are kept in a queue file. Whatever ends a run (time, a cancel, a crash), the next run with the same folder or QUEUE goes on where it was: nothing is ordered or fetched twice. The window 'Downloads' may work on the same file at the same time.

Orders keep to the archive's quota, which is learned from its first refusal. A product is checked by size, checksum (where the hub has one), the zip's structure and CRC, the sizes in its manifest, and by opening each band; only then does it get its final name. Hubs that take no orders by program (the Copernicus Data Space) are asked every half hour whether a product has come back; the log says where to order it by hand.

With BANDS only these bands are fetched, where the hub can send single files; the result is a product that the other algorithms read.

DONE, WAITING and FAILED count the products of the queue. The run succeeds when some are still waiting, unless FAIL_IF_INCOMPLETE is set.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rows of 'Search products' or 'Select products' (fields name, hub and id; the rest is used as far as it is there). Not needed when QUEUE, or the queue in the folder, is to go on.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder for products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products get the name of their SAFE here. The queue lies here, too, unless QUEUE says otherwise. A temporary folder is refused: it would be lost when QGIS is closed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Only these bands, with metadata and small cloud masks, instead of whole products. Hubs that cannot send single files send the whole product. None: whole products.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest run (minutes)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The run ends after this time, in the middle of a file too; the next one continues it. 0: fetch what is online, order the rest, do not wait. Empty: no limit.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files at once</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hubs close accounts that open more than 4; all windows and runs share these 4.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End with an error, after the queue is saved, when a product is still waiting or has failed; so a script sees it in the exit code.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products waiting</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue file</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download queue (*.sqlite)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>File that keeps the states. An existing one goes on. Without it: queue.sqlite in the folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Other hubs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hubs that take over what the first one cannot deliver, separated by commas: the id or address of a hub, then, after a blank, the id of its authentication configuration, if any. The same acquisition is looked for there.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Unpack the zip into a SAFE folder; else the verified zip is kept. Both can be read.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the zip</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep the zip beside the unpacked folder.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Try failed products again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products of an existing queue that failed or were gone are tried again in this run.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} products are tried again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{hub}: {n} of {quota} orders are with the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All {n} products are here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} products are here, {waiting} waiting, {failed} failed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Run again with QUEUE={queue} to go on.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>DownloadsPart</name>
    <message>
        <source>DeepSatData downloads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloads of DeepSatData</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Send to downloads</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>The queue is finished: %n product(s) done.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive; the table says why.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context><context>
    <name>DownloadsWidget</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New, open, import, export</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No downloads yet</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>1. Search and select products in the Processing Toolbox.
2. Add an account for the hub, and test it.
3. Drag the layer of selected products here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloads: {name}</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>FindTiles</name>
    <message>
        <source>Find tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentinel-2,mgrs,utm,tile,grid,granule,area,aoi,overlap,cover</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finds the Sentinel-2 tiles (MGRS, 109.8 km) of an area, with two overlaps each and a rank.

The grid is computed, nothing is looked up or downloaded; its 56,686 tiles are those of ESA's list. Tiles overlap their neighbours by 10 km and more at zone edges, so an area often lies in more tiles than it needs: the fewest tiles that cover the area come first by rank, and have in_cover = 1.

aoi_overlap is the share of the area inside the tile, tile_overlap the share of the tile inside the area, both 0 to 1. They are computed in the tile's own UTM zone on its true square. An area may have any coordinate system and several parts, lie in several UTM zones and cross the antimeridian.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The area, the extent or both are needed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Smallest overlap (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent. A tile stays when it holds this share of the area, or when this share of the tile lies in the area. 0 keeps every tile that has any part of the area.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>True outlines of the tiles in EPSG:4326, cut at the antimeridian, with tile, epsg, aoi_overlap, tile_overlap, rank and in_cover.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tiles by rank, separated by commas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fewest tiles that cover the area, separated by commas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} tiles; {needed} cover the area, fewer do not.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} tiles; {needed} cover the area (a slightly smaller cover may exist).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{share:.4g} % of the area lies in none of these tiles: beyond the grid, which ends near 84 degrees north and south, or in tiles below the smallest overlap.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>HistoryView</name>
    <message>
        <source>History of the selected product</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One row for each change of its state, the latest first</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>InventoryProducts</name>
    <message>
        <source>Inventory of products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentinel-2,safe,footprint,check,damaged,missing,checksum</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists the Sentinel-2 products in a folder as footprints, with what is wrong with each.

SAFE folders and zips are found at any depth. Every band file must be there, have the size that the manifest gives, be a whole JPEG 2000 file, and have the right zone, corner and shape. Products that cannot be read are listed too, without geometry.

Nothing is decoded, so flipped bytes go unseen: switch on the checksums to find them too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder with products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Searched recursively for SAFE folders and zips; zips are not unpacked.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify checksums</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Read every file that the manifest lists, whole, and compare it with its checksum; the field 'verified' counts what is right, missing and wrong. Slow (the speed of the disk), but finds damage that decodes without an error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Footprints in EPSG:4326 with name, tile, level, time, baseline, bands, share without data ('nodata', percent) and problems.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of products with problems</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{name}: files compared with the manifest: {counts}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} products, {wrong} with problems</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>JobController</name>
    <message>
        <source>The queue {path} could not be opened; what was to be done with it was not.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n product(s) added.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were there already.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context><context>
    <name>LaneModel</name>
    <message>
        <source>Hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Orders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next attempt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {quota}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Needs an account: add one under Accounts</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stopped, the login was refused: check the account</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>LaneView</name>
    <message>
        <source>Hubs of this queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open orders against the quota, and when each hub is asked next</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>MapCommands</name>
    <message>
        <source>{path} holds no image that can be shown.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>Messages</name>
    <message>
        <source>Downloads</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>ProductCommands</name>
    <message numerus="yes">
        <source>Cancel %n product(s)? What is unfinished of them is removed.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Cancel downloads</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>ProductsModel</name>
    <message>
        <source>Product</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sensing date, tile, satellite and level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the product stands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of the file that is here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speed of the transfer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>At the present speed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next check</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When the archive is asked next (local time)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the product comes from</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reason, or the hub's last words</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>size unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>QueueCommands</name>
    <message>
        <source>Folder for the products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Download queues (*.sqlite)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose a layer of products first.</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n row(s) name no product; the first: {why}</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Import table</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n product(s) imported.</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the first: {why}</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation type="unfinished" />
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {path}</source>
        <translation type="unfinished">
            <numerusform />
        </translation>
    </message>
</context><context>
    <name>QueueView</name>
    <message>
        <source>Name, date, tile, hub or message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filter by state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products of the queue</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One row a product: state, progress, next check, hub and message</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>H&amp;ubs</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>&amp;In state:</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>RasterizeParcels</name>
    <message>
        <source>Rasterize parcels</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>labels,ground truth,coverage,fields,crops,mask,distance,boundary,conflict,overlap,sentinel-2</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Rasterizes parcels with the exact share of every pixel that each parcel covers.

Writes one set of rasters for each tile, year and resolution: labels (class index, 0 background, -1 ignore), ids (index into parcels.csv), claim mask (0: at most one parcel claims the pixel, 1: two or more, none covers it whole, 2: two or more, at least one covers it whole), coverage by the winning parcel (0 to 1), number of claims, and the distance of the pixel's centre to the boundary of its parcel in metres.

The parcel with the largest share wins a pixel; ties go to the smaller id. The result does not depend on the order of the features. Parcels may have holes and several parts, lie across the edge and be in any coordinate system. Invalid geometries are repaired, and every repaired or skipped parcel is listed in notes.csv and skipped.csv.

The folder is what 'Tile and stack' takes as ground truth.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pairs of parcels that claim the same ground: {n} (see conflicts.gpkg)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The surveyed area changes nothing: pixels outside it become background too. Choose 'ignore' for OUTSIDE to keep them apart.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The grid is in EPSG:{epsg}, which is no UTM zone of WGS 84: Sentinel-2 products do not lie on it. Leave CRS empty for rasters that fit products.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Grid: EPSG:{epsg}, upper-left corner {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The class codes are numbered (see classes.csv):</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} invalid geometries repaired (see notes.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} rasters, about {size:.1f} MB</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The field {field} gives {classes} classes to {n} parcels: is it the class, not the id?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} parcels share their id with another one of their year (id {id}: {times} parcels); each is a parcel of its own (see notes.csv)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Without an id field, the ids in parcels.csv are the feature ids of this layer and hold for it only; parcels are in the order of year, class and place.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>SearchProducts</name>
    <message>
        <source>Search products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentinel-2,search,catalogue,hub,copernicus,data space,dhus,odata,stac,footprint,cloud,archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Lists the Sentinel-2 products of an area or of tiles in a period, as footprints.

Hubs: the Copernicus Data Space and its kin (OData), DHuS hubs, STAC catalogues, or a folder of products on disk. Tile, time, orbit and baseline come from the product's name. A row tells the cloud cover (%), the size (bytes), whether the product is online (yes, no, unknown: it may lie in a long-term archive), the share of the area inside the footprint and the share of the tile that the footprint fills (small values mean the edge of a swath), both 0 to 1.

Of several processings of one acquisition only the newest baseline is listed; parts of one acquisition that complete each other stay. What was left out, and entries that cannot be used, are in SKIPPED with the reason.

When the hub fails on the way, the layer holds what came so far; the run fails then, unless FAIL_IF_INCOMPLETE is switched off: COMPLETE is false then. Choose among the rows with 'Select products'.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Give an area, an extent, or tiles.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tiles separated by commas, as 31TFM,31TGM. Without an area, all their products; with one, those that also touch it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>L1C: top of atmosphere, 13 bands. L2A: surface reflectance, 12 bands and cloud classes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent of the product, as the hub says. Below 100, products of unknown cloud are left out.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>End with an error, after the layer is written, when the hub fails on the way; so nothing goes on with half a catalogue. Switched off, the run succeeds and COMPLETE is false.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Online products only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out products that the hub says lie in its archive; unknown ones stay.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All processings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>List every processing of an acquisition, also those of other producers (baseline 99.99).</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Footprints in EPSG:4326 with {fields}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Table of the products left out: kind, subject, reason, detail.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of products left out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search came to its end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search broke off; {n} products came until then (see the log). Search again, or take them as they are with FAIL_IF_INCOMPLETE switched off.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Page {page}: {n} products so far</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The search broke off: {error}
The layer holds the {n} products that came until then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancelled; the layer holds what came until then.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One product for each acquisition is listed (the newest baseline); left out: {text}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No product found. Check area, period, level and cloud limit, or try another hub.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} products of {tiles} tiles</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>SelectProducts</name>
    <message>
        <source>Select products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentinel-2,product,selection,season,time series,cloud,uniform,gap,dates,choose,filter</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Chooses products for a season, tile by tile: low cloud, large overlap with the area, large product, evenly spread over the period.

Limits (cloud, overlap, size) drop what is not good enough. The method chooses among the rest:
uniform: COUNT days are planned evenly from the first to the last day; the choice with the smallest sum of days off plan + cloud weight x cloud % is found exactly (it is never worse than choosing the nearest one by one);
largest_gap: the largest gap, the period's ends included, becomes as small as possible, then the cloud;
nearest: each planned day in turn takes the cheapest product left (the DeepSatData report's rule, for comparison);
all: everything within the limits.

One acquisition of a tile is one step: reprocessed products are replaced by the newest, parts of an acquisition that complete each other count once. You have the last word: products in KEEP are in whatever the limits say, those in DROP are out.

EXPLAINED tells for every product why it is in or out; REPORT shows it as timelines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Layer written by 'Search products', or another one with a field 'name'.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With an area, overlaps are computed anew; without one, those of the search count.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products per tile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How many dates each tile gets; parts of one acquisition count once, products kept by hand are included. When fewer are within the limits, all are taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>uniform: smallest sum of days off the planned days and weighted cloud. largest_gap: smallest largest gap, then cloud. nearest: greedy rule of the report. all: no choice.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most cloud (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent of the product, as its catalogue says. Below 100, unknown cloud is dropped.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least overlap (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Percent of the area's part in the product's tile that the product covers; without an area, percent of the tile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least size (million bytes)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>In 10^6 bytes. Small products are cut off at the edge of the swath. An unknown size never fails: then the share of the tile that the product fills decides.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight of cloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days that one percent of cloud is worth: with 0.5, 10 % weigh as much as 5 days.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight of overlap</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days that one percent of missing overlap is worth.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Weight of size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Days that one percent is worth by which a product is smaller than the tile's largest; where sizes are unknown, the filled share of the tile is compared.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Prefer the same dates over tiles</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose dates for all tiles together first; a tile that lacks one gets another. A date that a tile lacks costs ten days.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ids or names of products that must be in, whatever the limits say; separated by commas, blanks or lines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ids or names of products that must be out; separated by commas, blanks or lines.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Selected products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The chosen products: the input's fields, the step's number in its tile, the gap in days.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All products, explained</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Every product with kept (1 or 0), rule, why, step and gap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>One html file with timelines, gaps and reasons, for the screen and for paper.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of selected products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Largest gap of any tile in days</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{tile}: {steps} of {available} steps within the limits chosen, largest gap {gap} days, mean cloud {cloud}</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>ShippedModel</name>
    <message>
        <source>4. Whole chains</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>SummaryBar</name>
    <message>
        <source>Products by state</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bytes, speed and estimated end</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Share of all bytes that is here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} running</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} waiting in the archive</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} failed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} next in line</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} paused</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the rest when the archive delivers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>what is online ends about {time}, the rest when the archive delivers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>ends about {time}</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>TileAndStack</name>
    <message>
        <source>Tile and stack</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,patches,chips,windows,machine learning,training,hdf5</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cuts Sentinel-2 products into windows and stacks them in time: a dataset ready for training.

Windows lie on one grid per UTM zone. Where tiles overlap each window has one owner: no place becomes two samples. Values are the products' own pixels, never resampled; the offset of newer baselines is taken out, band by band, as the product's XML says. Several products of one acquisition become one step; steps with too few valid pixels are left out.

With a ground truth (from 'Rasterize parcels') each sample carries labels, parcel ids, claim mask, coverage and distances. Without one the samples are images alone.

The folder holds HDF5 shards, dataset.json, samples.csv, samples.gpkg, skipped.csv. A run that was cancelled or killed resumes when it is started again with the same folder, input and parameters, and ends with the same bytes.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder with products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>SAFE folders and zips, L1C or L2A, searched recursively; zips are not unpacked. Of several processings of one acquisition the newest counts; those of your own Sen2Cor (N99xx) are used where there is no other.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Ground truth</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels'. Without it the samples have no labels.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Windows that touch the area are kept. Without an area: all windows.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dataset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>New or empty folder, or one with an unfinished run of the same input and parameters, which is then finished.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The windows as polygons, with what samples.csv tells of each.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of samples</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of shards</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Bands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stored at their native resolution (10, 20 or 60 m). A product that lacks one is left out whole. L2A products have no B10.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>harmonized: the offset that each product's XML gives (-1000 since baseline 04.00) is added to all pixels with data, so that all years compare. raw: digital numbers as they are.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Store cloud masks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Store the scene classification (L2A) or the cloud mask (L1C) of each step, and the clear share of each sample and step.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Side of a window. A multiple of 2 with 20 m bands or cloud masks, of 6 with 60 m bands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stride (pixels of 10 m, 0 = window size)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Step from window to window; 0 takes the size, so that windows touch without overlap.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Anchor of the grid</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A point that a window corner goes through, in any coordinate system, snapped to the coarsest resolution. Without it the grid begins at the zone's origin.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Labelled windows only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With a ground truth: leave out windows without any labelled pixel.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Season</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Month-day/month-day, as 10-01/09-30: the period of images of each label year, in which it ends. Without it: the period above, or the calendar year. Labels of several years need a season, or no period.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Least valid pixels (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A step of a sample is dropped when fewer pixels than this hold data in all bands.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Most cloud of a product (%)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Acquisitions whose metadata give more cloud are left out. The newest processing is judged, never an older one taken instead.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Verify checksums</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Before work compare all needed files (bands, masks, metadata) with the checksums of their manifest: finds flipped bytes that decode without an error. Reads each of them once more.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>threads, or the address of a dask scheduler such as tcp://host:8786, whose workers see the same folders. The result is the same.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Threads that decode; 0 takes the number of processors. The result is the same.</source>
        <translation type="unfinished" />
    </message>
</context><context>
    <name>TimelineWidget</name>
    <message>
        <source>Timeline of the selected dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No dates</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} products from {first} to {last}, {done} done</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The dates of the queue appear here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cloud</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cloud unknown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation type="unfinished" />
    </message>
</context></TS>
