<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS language="de" version="2.1">
<context>
    <name>DeepSatData</name>
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
</context><context>
    <name>DeepSatDataAlgorithm</name>
    <message>
        <source>1. Products</source>
        <translation>1. Produkte</translation>
    </message>
    <message>
        <source>2. Parcels and ground truth</source>
        <translation>2. Parzellen und Referenzdaten</translation>
    </message>
    <message>
        <source>3. Datasets</source>
        <translation>3. Datensätze</translation>
    </message>
    <message>
        <source>Cancelled. What has its final name is complete.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>... and {n} more; the table beside the output lists all.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>completed, {n} skipped</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The Python package {package} is needed and cannot be loaded ({error}).</source>
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
        <source>Read every file whole and compare it with the checksum in the manifest. Slow (the speed of the disk), but finds damage that decodes without an error.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Footprints in EPSG:4326 with name, tile, level, time, baseline, bands and problems.</source>
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
        <source>{n} products, {wrong} with problems</source>
        <translation type="unfinished" />
    </message>
</context></TS>
