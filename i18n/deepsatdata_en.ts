<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS language="en" version="2.1">
<context>
    <name>DeepSatData</name>
    <message numerus="yes">
        <source>This account has %n file(s) on their way; the hub allows no more.</source>
        <translation>
            <numerusform>This account has %n file on its way; the hub allows no more.</numerusform>
            <numerusform>This account has %n files on their way; the hub allows no more.</numerusform>
        </translation>
    </message>
</context><context>
    <name>DownloadsPart</name>
    <message numerus="yes">
        <source>The queue is finished: %n product(s) done.</source>
        <translation>
            <numerusform>The queue is finished: %n product done.</numerusform>
            <numerusform>The queue is finished: %n products done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive; the table says why.</source>
        <translation>
            <numerusform>%n did not arrive; the table says why.</numerusform>
            <numerusform>%n did not arrive; the table says why.</numerusform>
        </translation>
    </message>
</context><context>
    <name>FindTiles</name>
    <message numerus="yes">
        <source>%n of them cover(s) the area, fewer do not.</source>
        <translation>
            <numerusform>%n of them covers the area, fewer do not.</numerusform>
            <numerusform>%n of them cover the area, fewer do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area (perhaps fewer would).</source>
        <translation>
            <numerusform>%n of them covers the area (perhaps fewer would).</numerusform>
            <numerusform>%n of them cover the area (perhaps fewer would).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) have a part of the area.</source>
        <translation>
            <numerusform>%n tile has a part of the area.</numerusform>
            <numerusform>%n tiles have a part of the area.</numerusform>
        </translation>
    </message>
</context><context>
    <name>JobController</name>
    <message numerus="yes">
        <source>%n product(s) added.</source>
        <translation>
            <numerusform>%n product added.</numerusform>
            <numerusform>%n products added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were there already.</source>
        <translation>
            <numerusform>%n product was there already.</numerusform>
            <numerusform>%n products were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More is fetched of %n of them now.</source>
        <translation>
            <numerusform>More is fetched of %n of them now.</numerusform>
            <numerusform>More is fetched of %n of them now.</numerusform>
        </translation>
    </message>
</context><context>
    <name>MapCommands</name>
    <message numerus="yes">
        <source>Add %n more</source>
        <translation>
            <numerusform>Add %n more</numerusform>
            <numerusform>Add %n more</numerusform>
        </translation>
    </message>
</context><context>
    <name>ProductCommands</name>
    <message numerus="yes">
        <source>%n name(s) copied, to be pasted where the hub takes orders.</source>
        <translation>
            <numerusform>%n name copied, to be pasted where the hub takes orders.</numerusform>
            <numerusform>%n names copied, to be pasted where the hub takes orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not arrived. What is unfinished is removed, too. Go on?</source>
        <translation>
            <numerusform>%n of them has not arrived. What is unfinished is removed, too. Go on?</numerusform>
            <numerusform>%n of them have not arrived. What is unfinished is removed, too. Go on?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n product(s)? What is unfinished of them is removed.</source>
        <translation>
            <numerusform>Cancel %n product? What is unfinished of it is removed.</numerusform>
            <numerusform>Cancel %n products? What is unfinished of them is removed.</numerusform>
        </translation>
    </message>
</context><context>
    <name>QuarantineCommands</name>
    <message numerus="yes">
        <source>%n file(s) or folder(s) were set aside, {size}.</source>
        <translation>
            <numerusform>%n file or folder was set aside, {size}.</numerusform>
            <numerusform>%n files or folders were set aside, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are held by another program.</source>
        <translation>
            <numerusform>%n of them is held by another program.</numerusform>
            <numerusform>%n of them are held by another program.</numerusform>
        </translation>
    </message>
</context><context>
    <name>QueueCommands</name>
    <message numerus="yes">
        <source>%n row(s) name no product; the first: {why}</source>
        <translation>
            <numerusform>%n row names no product: {why}</numerusform>
            <numerusform>%n rows name no product; the first: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) imported.</source>
        <translation>
            <numerusform>%n product imported.</numerusform>
            <numerusform>%n products imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the first: {why}</source>
        <translation>
            <numerusform>%n row left out: {why}</numerusform>
            <numerusform>%n rows left out; the first: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {path}</source>
        <translation>
            <numerusform>%n product written to {path}</numerusform>
            <numerusform>%n products written to {path}</numerusform>
        </translation>
    </message>
</context><context>
    <name>RasterizeParcels</name>
    <message numerus="yes">
        <source>%n more raster(s) are in the folder; they are not loaded, so as not to flood the project.</source>
        <translation>
            <numerusform>%n more raster is in the folder; it is not loaded, so as not to flood the project.</numerusform>
            <numerusform>%n more rasters are in the folder; they are not loaded, so as not to flood the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invalid geometry(ies) repaired (see notes.csv)</source>
        <translation>
            <numerusform>%n invalid geometry repaired (see notes.csv)</numerusform>
            <numerusform>%n invalid geometries repaired (see notes.csv)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raster(s), at most {size}</source>
        <translation>
            <numerusform>%n raster, at most {size}</numerusform>
            <numerusform>%n rasters, at most {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field {field} gives {classes} classes to %n parcel(s): is it the class, not the id?</source>
        <translation>
            <numerusform>The field {field} gives {classes} classes to %n parcel: is it the class, not the id?</numerusform>
            <numerusform>The field {field} gives {classes} classes to %n parcels: is it the class, not the id?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) share their id with another one of their year (most often {id}: {times} times); each is a parcel of its own (see notes.csv)</source>
        <translation>
            <numerusform>%n parcel shares its id with another one of its year (most often {id}: {times} times); each is a parcel of its own (see notes.csv)</numerusform>
            <numerusform>%n parcels share their id with another one of their year (most often {id}: {times} times); each is a parcel of its own (see notes.csv)</numerusform>
        </translation>
    </message>
</context><context>
    <name>SearchProducts</name>
    <message numerus="yes">
        <source>The search broke off; %n product(s) came until then (see the log). Search again, or take what is there with 'Fail when incomplete' switched off.</source>
        <translation>
            <numerusform>The search broke off; %n product came until then (see the log). Search again, or take what is there with 'Fail when incomplete' switched off.</numerusform>
            <numerusform>The search broke off; %n products came until then (see the log). Search again, or take what is there with 'Fail when incomplete' switched off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search broke off: {error}
The layer holds %n product(s) that came until then.</source>
        <translation>
            <numerusform>The search broke off: {error}
The layer holds the %n product that came until then.</numerusform>
            <numerusform>The search broke off: {error}
The layer holds the %n products that came until then.</numerusform>
        </translation>
    </message>
</context><context>
    <name>SearchView</name>
    <message numerus="yes">
        <source>%n product(s) so far…</source>
        <translation>
            <numerusform>%n product so far…</numerusform>
            <numerusform>%n products so far…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older processing(s) hidden.</source>
        <translation>
            <numerusform>%n older processing hidden.</numerusform>
            <numerusform>%n older processings hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n entry could not be read.</numerusform>
            <numerusform>%n entries could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n tile(s).</source>
        <translation>
            <numerusform>of %n tile.</numerusform>
            <numerusform>of %n tiles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n product(s)</source>
        <translation>
            <numerusform>&amp;Download %n product</numerusform>
            <numerusform>&amp;Download %n products</numerusform>
        </translation>
    </message>
</context></TS>
