<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS language="de" version="2.1">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About DeepSatData</source>
        <translation>Über DeepSatData</translation>
    </message>
    <message>
        <source>Live hubs: searching and downloading are tested against simulated hubs only.</source>
        <translation>Echte Hubs: Suchen und Herunterladen sind nur gegen simulierte Hubs geprüft.</translation>
    </message>
    <message>
        <source>QGIS 4 and Qt 6: checked by reading the sources, never run.</source>
        <translation>QGIS 4 und Qt 6: am Quelltext geprüft, nie ausgeführt.</translation>
    </message>
    <message>
        <source>Windows and macOS: never run.</source>
        <translation>Windows und macOS: nie ausgeführt.</translation>
    </message>
    <message>
        <source>From an area, a period and parcels to a training-ready Sentinel-2 dataset.</source>
        <translation>Von Fläche, Zeitraum und Parzellen zum trainingsfertigen Sentinel-2-Datensatz.</translation>
    </message>
    <message>
        <source>Never tried:</source>
        <translation>Nie erprobt:</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later.</source>
        <translation>Lizenz: GNU General Public License, Version 2 oder neuer.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>After the report on DeepSatData by Tarasiou and Zafeiriou, 2021.</source>
        <translation>Nach dem Bericht über DeepSatData von Tarasiou und Zafeiriou, 2021.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context><context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Address, and logins that QGIS keeps already</source>
        <translation>Adresse, und Anmeldungen, die QGIS schon hat</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Forget account</source>
        <translation>Konto &amp;vergessen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Anmeldekonfiguration</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>&amp;Hub:</source>
        <translation>&amp;Hub:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>An&amp;meldung:</translation>
    </message>
    <message>
        <source>QGIS keeps user name and password; only the number of the configuration is stored here.</source>
        <translation>Benutzername und Passwort bewahrt QGIS auf; hier wird nur die Kennung der Konfiguration gespeichert.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Create a free account</source>
        <translation>Kostenloses Konto anlegen</translation>
    </message>
    <message>
        <source>Make access keys</source>
        <translation>Zugriffsschlüssel anlegen</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} wird gefragt…</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test der Verbindung</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context><context>
    <name>BandChoice</name>
    <message>
        <source>Fetch whole products, or some bands only</source>
        <translation>Ganze Produkte holen oder nur einige Bänder</translation>
    </message>
    <message>
        <source>&amp;Whole products</source>
        <translation>&amp;Ganze Produkte</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>&amp;Bands: all</source>
        <translation>&amp;Bänder: alle</translation>
    </message>
    <message>
        <source>Nothing ticked: whole products, as one zip each.</source>
        <translation>Nichts angehakt: ganze Produkte, je als ein Zip.</translation>
    </message>
    <message>
        <source>&amp;Bands: {names}</source>
        <translation>&amp;Bänder: {names}</translation>
    </message>
    <message>
        <source>About {part} instead of {whole}: saves {percent:.0f} %.</source>
        <translation>Etwa {part} statt {whole}: spart {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Saves about {percent:.0f} %.</source>
        <translation>Spart etwa {percent:.0f} %.</translation>
    </message>
</context><context>
    <name>CheckAlignment</name>
    <message>
        <source>Check the alignment of parcels</source>
        <translation>Lage von Parzellen prüfen</translation>
    </message>
    <message>
        <source>parcels,alignment,shift,offset,registration,georeferencing,coregistration</source>
        <translation>Parzellen,Lage,Verschiebung,Versatz,Registrierung,Georeferenzierung,Koregistrierung</translation>
    </message>
    <message>
        <source>Estimates by how much parcels lie beside what the images show: a shift of one pixel, which nobody sees, spoils the labels along all boundaries.

An image of the parcels is painted with the exact shares of pixels and moved until it fits the satellite's image: for each block of ground and each date one shift, finer than a pixel. dx and dy are the metres by which the parcels have to be moved to the east and north. How sure that is follows from how much single parcels disagree. Where boundaries have no contrast, run all the same way, or lie under clouds, the point says that it cannot tell, and why.

The shift can be applied in 'Rasterize parcels'. Where dates disagree, an image is misplaced: no shift of the parcels mends that.</source>
        <translation>Schätzt, um wie viel Parzellen neben dem liegen, was die Bilder zeigen: Eine Verschiebung um ein Pixel, die niemand sieht, verdirbt die Labels entlang aller Grenzen.

Ein Bild der Parzellen wird mit den exakten Pixelanteilen gemalt und verschoben, bis es auf das Satellitenbild passt: für jeden Geländeblock und jedes Datum eine Verschiebung, feiner als ein Pixel. dx und dy sind die Meter, um die die Parzellen nach Osten und Norden verschoben werden müssen. Wie sicher das ist, folgt daraus, wie sehr sich einzelne Parzellen widersprechen. Wo Grenzen keinen Kontrast haben, alle in dieselbe Richtung laufen oder unter Wolken liegen, sagt der Punkt, dass es sich nicht sagen lässt, und warum.

Die Verschiebung kann in „Parzellen rastern“ angewendet werden. Wo die Daten einander widersprechen, liegt ein Bild falsch: Das behebt keine Verschiebung der Parzellen.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel and the layer of parcels, bands B04 and B08: arrows on the map, and a report that says: 7 m to the east, 4 m to the south.</source>
        <translation>Ordner mit Produkten D:/sentinel und der Layer der Parzellen, Bänder B04 und B08: Pfeile auf der Karte und ein Bericht, der sagt: 7 m nach Osten, 4 m nach Süden.</translation>
    </message>
    <message>
        <source>Folder with products (one of these: products, dataset)</source>
        <translation>Ordner mit Produkten (eines davon: Produkte, Datensatz)</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively.</source>
        <translation>SAFE und EOPF Zarr, L1C oder L2A, Ordner und Zips, rekursiv durchsucht.</translation>
    </message>
    <message>
        <source>Dataset (one of these: products, dataset)</source>
        <translation>Datensatz (eines davon: Produkte, Datensatz)</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Its images are looked at.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json. Seine Bilder werden betrachtet.</translation>
    </message>
    <message>
        <source>Compared together; all of one resolution. Those of 10 m show boundaries best.</source>
        <translation>Werden zusammen verglichen; alle von einer Auflösung. Die von 10 m zeigen Grenzen am besten.</translation>
    </message>
    <message>
        <source>Size of a block (m)</source>
        <translation>Größe eines Blocks (m)</translation>
    </message>
    <message>
        <source>Side of the ground for which one shift is estimated, about. Some 50 parcels in it are enough, 8 are needed.</source>
        <translation>Seite des Geländes, für das eine Verschiebung geschätzt wird, ungefähr. Etwa 50 Parzellen darin genügen, 8 sind nötig.</translation>
    </message>
    <message>
        <source>Read cloud masks</source>
        <translation>Wolkenmasken lesen</translation>
    </message>
    <message>
        <source>Pixels that are not clear are passed over. A product without masks is left out.</source>
        <translation>Pixel, die nicht klar sind, werden übergangen. Ein Produkt ohne Masken bleibt weg.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Größte Verschiebung (m)</translation>
    </message>
    <message>
        <source>Larger shifts are not looked for.</source>
        <translation>Größere Verschiebungen werden nicht gesucht.</translation>
    </message>
    <message>
        <source>Right within (m)</source>
        <translation>Genau auf (m)</translation>
    </message>
    <message>
        <source>A shift that is not right within so many metres with 95 % is flagged: it cannot be told.</source>
        <translation>Eine Verschiebung, die nicht mit 95 % auf so viele Meter stimmt, wird markiert: Sie lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>Shifts of parcels</source>
        <translation>Verschiebungen der Parzellen</translation>
    </message>
    <message>
        <source>A point a block and date: dx, dy (metres to the east and north by which parcels have to be moved), length, error, confidence (that it is right within PRECISION), flag (ok or cannot_tell), reason, why.</source>
        <translation>Ein Punkt je Block und Datum: dx, dy (Meter nach Osten und Norden, um die Parzellen verschoben werden müssen), length, error, confidence (dass sie auf PRECISION stimmt), flag (ok oder cannot_tell), reason, why.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>One html file: the shift of all, date by date, and where it cannot be told.</source>
        <translation>Eine HTML-Datei: die Verschiebung insgesamt, Datum für Datum, und wo sie sich nicht sagen lässt.</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Ausgelassenes</translation>
    </message>
    <message>
        <source>Every product and parcel that was left out, with its reason.</source>
        <translation>Jedes Produkt und jede Parzelle, die ausgelassen wurde, mit dem Grund.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Verschiebung nach Osten (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Verschiebung nach Norden (m)</translation>
    </message>
    <message>
        <source>Number of shifts</source>
        <translation>Zahl der Verschiebungen</translation>
    </message>
    <message>
        <source>Number of blocks where it cannot be told</source>
        <translation>Zahl der Blöcke, wo es sich nicht sagen lässt</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Anzahl des Übersprungenen</translation>
    </message>
    <message>
        <source>Parcels have to be moved by {east:.1f} m to the east, {north:.1f} m to the north</source>
        <translation>Die Parzellen müssen um {east:.1f} m nach Osten und {north:.1f} m nach Norden verschoben werden</translation>
    </message>
    <message>
        <source>Blocks and dates: {n}; of these it cannot be told: {untold}</source>
        <translation>Blöcke und Daten: {n}; davon lassen sich nicht sagen: {untold}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>die Tabelle des Ausgelassenen</translation>
    </message>
</context><context>
    <name>CheckLabels</name>
    <message>
        <source>Check labels by series</source>
        <translation>Labels anhand der Zeitreihen prüfen</translation>
    </message>
    <message>
        <source>labels,mistakes,label noise,outliers,parcels,series,quality,classes</source>
        <translation>Labels,Fehler,Rauschen,Ausreißer,Parzellen,Zeitreihen,Qualität,Klassen</translation>
    </message>
    <message>
        <source>Finds parcels whose series lies far from those of their class, and tells which other class they resemble.

Every class has, for each date and band, a middle and a width that a few wrong labels do not move. A parcel is doubted that lies much farther from its class than is usual there, or nearer to another one. The most doubtful come first.

It is a hint, not a verdict: a drought, a late sowing, a boundary in the wrong place or a cloud that no mask shows look strange, too. Look at the parcel before you change its label. Parcels are compared within their tile; classes of few parcels, and parcels seen on few dates, are not judged and listed as such.</source>
        <translation>Findet Parzellen, deren Zeitreihe weit von denen ihrer Klasse liegt, und sagt, welcher anderen Klasse sie gleichen.

Jede Klasse hat für jedes Datum und Band eine Mitte und eine Breite, die wenige falsche Labels nicht verrücken. Bezweifelt wird eine Parzelle, die viel weiter von ihrer Klasse liegt als dort üblich, oder näher an einer anderen. Die zweifelhaftesten kommen zuerst.

Das ist ein Hinweis, kein Urteil: Auch eine Dürre, eine späte Saat, eine Grenze an der falschen Stelle oder eine Wolke, die keine Maske zeigt, sehen seltsam aus. Sehen Sie die Parzelle an, bevor Sie ihr Label ändern. Parzellen werden innerhalb ihrer Kachel verglichen; Klassen mit wenigen Parzellen und Parzellen, die an wenigen Daten gesehen wurden, werden nicht beurteilt und als solche aufgeführt.</translation>
    </message>
    <message>
        <source>The series of 'Extract series of parcels' with the class field, the layer of parcels and its id field: a layer of doubted parcels; a click on one with 'Run feature action' zooms to it.</source>
        <translation>Die Zeitreihen aus „Zeitreihen von Parzellen gewinnen“ mit dem Klassenfeld, der Layer der Parzellen und sein Kennungsfeld: ein Layer bezweifelter Parzellen; ein Klick auf eine mit „Objektaktion ausführen“ zoomt auf sie.</translation>
    </message>
    <message>
        <source>Series of parcels (one of these: layer, HDF5 file)</source>
        <translation>Zeitreihen von Parzellen (eines davon: Layer, HDF5-Datei)</translation>
    </message>
    <message>
        <source>As 'Extract series of parcels' gives it, with class and mean (or median): GeoPackage, CSV or any other table.</source>
        <translation>Wie „Zeitreihen von Parzellen gewinnen“ sie gibt, mit class und mean (oder median): GeoPackage, CSV oder jede andere Tabelle.</translation>
    </message>
    <message>
        <source>HDF5 file of series (one of these: layer, HDF5 file)</source>
        <translation>HDF5-Datei der Zeitreihen (eines davon: Layer, HDF5-Datei)</translation>
    </message>
    <message>
        <source>The HDF5 file of 'Extract series of parcels'.</source>
        <translation>Die HDF5-Datei aus „Zeitreihen von Parzellen gewinnen“.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <source>Outlines of the doubted parcels are taken from here, by their id; without it from the series, where its rows have outlines. Else the result is a table.</source>
        <translation>Umrisse der bezweifelten Parzellen kommen von hier, über ihre Kennung; ohne ihn aus den Zeitreihen, wenn deren Zeilen Umrisse haben. Sonst ist das Ergebnis eine Tabelle.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Kennungsfeld</translation>
    </message>
    <message>
        <source>Ids of the parcels, as in the series. Without it the feature ids.</source>
        <translation>Kennungen der Parzellen, wie in den Zeitreihen. Ohne es die Objekt-Kennungen.</translation>
    </message>
    <message>
        <source>Least clear share (%)</source>
        <translation>Kleinster klarer Anteil (%)</translation>
    </message>
    <message>
        <source>A parcel counts as seen on a date when so much of it is clear; where nothing is known of clouds, when so much has data.</source>
        <translation>Eine Parzelle gilt an einem Datum als gesehen, wenn so viel von ihr klar ist; wo über Wolken nichts bekannt ist, wenn so viel Daten hat.</translation>
    </message>
    <message>
        <source>Least number of dates</source>
        <translation>Kleinste Zahl von Daten</translation>
    </message>
    <message>
        <source>Parcels seen less often are not judged.</source>
        <translation>Seltener gesehene Parzellen werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Least number of parcels of a class</source>
        <translation>Kleinste Zahl von Parzellen einer Klasse</translation>
    </message>
    <message>
        <source>Classes with fewer parcels on a tile are not compared.</source>
        <translation>Klassen mit weniger Parzellen auf einer Kachel werden nicht verglichen.</translation>
    </message>
    <message>
        <source>Strangeness from which a label is doubted</source>
        <translation>Fremdheit, ab der ein Label bezweifelt wird</translation>
    </message>
    <message>
        <source>How many widths farther from its class than usual. Where another class is clearly nearer, half of it is enough. Larger: fewer and surer doubts.</source>
        <translation>Um wie viele Breiten weiter von ihrer Klasse als üblich. Wo eine andere Klasse deutlich näher liegt, genügt die Hälfte. Größer: weniger und sicherere Zweifel.</translation>
    </message>
    <message>
        <source>Doubted labels</source>
        <translation>Bezweifelte Labels</translation>
    </message>
    <message>
        <source>rank, id, class, other (the class it resembles), kind (other_class; no_class: far from all), distance and other_distance (in widths), strangeness, n_dates, tile, hint.</source>
        <translation>rank, id, class, other (die Klasse, der sie gleicht), kind (other_class; no_class: weit von allen), distance und other_distance (in Breiten), strangeness, n_dates, tile, hint.</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Ausgelassenes</translation>
    </message>
    <message>
        <source>Every parcel that was not judged, with its reason.</source>
        <translation>Jede Parzelle, die nicht beurteilt wurde, mit ihrem Grund.</translation>
    </message>
    <message>
        <source>Number of doubted labels</source>
        <translation>Zahl bezweifelter Labels</translation>
    </message>
    <message>
        <source>Number of parcels judged</source>
        <translation>Zahl beurteilter Parzellen</translation>
    </message>
    <message>
        <source>Number of skipped parcels</source>
        <translation>Anzahl der ausgelassenen Parzellen</translation>
    </message>
    <message>
        <source>Labels that the series speak against: {n} of {judged}. These are hints, no verdicts.</source>
        <translation>Labels, gegen die die Zeitreihen sprechen: {n} von {judged}. Das sind Hinweise, keine Urteile.</translation>
    </message>
    <message>
        <source>Doubted parcels without an outline, since no parcel has their id: {n}</source>
        <translation>Bezweifelte Parzellen ohne Umriss, da keine Parzelle ihre Kennung hat: {n}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>die Tabelle des Ausgelassenen</translation>
    </message>
</context><context>
    <name>CurveWidget</name>
    <message>
        <source>Curve of a pixel</source>
        <translation>Kurve eines Pixels</translation>
    </message>
</context><context>
    <name>DatasetDiff</name>
    <message>
        <source>Compare two datasets</source>
        <translation>Zwei Datensätze vergleichen</translation>
    </message>
    <message>
        <source>dataset,compare,difference,changed,version,labels,products,parameters</source>
        <translation>Datensatz,vergleichen,Unterschied,geändert,Version,Labels,Produkte,Parameter</translation>
    </message>
    <message>
        <source>Tells what changed between two datasets.

Parameters, bands, products with their baselines and offsets, classes, and every sample that both have: dates, images, cloud masks, labels, folds. Labels are compared by the codes of their classes, so that a class table in another order is no change.

Nothing in the datasets is changed. That a dataset is whole is what 'Verify a dataset' tells.</source>
        <translation>Sagt, was sich zwischen zwei Datensätzen geändert hat.

Parameter, Bänder, Produkte mit ihren Baselines und Offsets, Klassen und jedes Sample, das beide haben: Daten, Bilder, Wolkenmasken, Labels, Folds. Labels werden nach den Codes ihrer Klassen verglichen, so dass eine Klassentabelle in anderer Reihenfolge keine Änderung ist.

An den Datensätzen wird nichts geändert. Ob ein Datensatz ganz ist, sagt „Datensatz prüfen“.</translation>
    </message>
    <message>
        <source>Before D:/dataset_2023, after D:/dataset_2023b with corrected parcels: which samples changed their labels, and from which class to which.</source>
        <translation>Vorher D:/dataset_2023, nachher D:/dataset_2023b mit berichtigten Parzellen: welche Samples ihre Labels geändert haben, und von welcher Klasse in welche.</translation>
    </message>
    <message>
        <source>Dataset before</source>
        <translation>Datensatz vorher</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json.</translation>
    </message>
    <message>
        <source>Dataset after</source>
        <translation>Datensatz nachher</translation>
    </message>
    <message>
        <source>The dataset that it is compared with.</source>
        <translation>Der Datensatz, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Fail if they differ</source>
        <translation>Scheitern, wenn sie sich unterscheiden</translation>
    </message>
    <message>
        <source>End with an error when anything differs, after the report is written: for scripts.</source>
        <translation>Mit einem Fehler enden, wenn sich etwas unterscheidet, nachdem der Bericht geschrieben ist: für Skripte.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>One html file with everything that differs.</source>
        <translation>Eine HTML-Datei mit allem, was sich unterscheidet.</translation>
    </message>
    <message>
        <source>Number of samples added</source>
        <translation>Zahl hinzugekommener Samples</translation>
    </message>
    <message>
        <source>Number of samples removed</source>
        <translation>Zahl entfernter Samples</translation>
    </message>
    <message>
        <source>Number of samples changed</source>
        <translation>Zahl geänderter Samples</translation>
    </message>
    <message>
        <source>Number of samples in both</source>
        <translation>Zahl der Samples in beiden</translation>
    </message>
</context><context>
    <name>DatasetReport</name>
    <message>
        <source>Report of a dataset</source>
        <translation>Bericht über einen Datensatz</translation>
    </message>
    <message>
        <source>dataset,report,html,classes,dates,clouds,preview,pictures,provenance</source>
        <translation>datensatz,bericht,html,klassen,termine,wolken,vorschau,bilder,herkunft,dataset,report</translation>
    </message>
    <message>
        <source>Tells on one page what a dataset holds.

Where its windows lie, when its images were taken and how clear they are, which classes there are, how many pixels parcels compete for, samples in true and false colour over time with labels and claim mask, statistics of the bands, folds, what was left out and why, where it comes from, and how to load it.

The page needs nothing but itself: it can be sent, printed, or put beside the dataset.</source>
        <translation>Sagt auf einer Seite, was ein Datensatz enthält.

Wo seine Fenster liegen, wann seine Bilder aufgenommen wurden und wie klar sie sind, welche Klassen es gibt, um wie viele Pixel Parzellen streiten, Samples in Echt- und Falschfarben über die Zeit mit Labels und Anspruchsmaske, Statistik der Bänder, Folds, was ausgelassen wurde und warum, woher er kommt, und wie man ihn lädt.

Die Seite braucht nichts als sich selbst: Sie kann verschickt, gedruckt oder neben den Datensatz gelegt werden.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, report D:/dataset.html: opens in any browser.</source>
        <translation>Datensatz D:/dataset, Bericht D:/dataset.html: lässt sich in jedem Browser öffnen.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json. Nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>One html file, light or dark as the screen is, made for paper too.</source>
        <translation>Eine html-Datei, hell oder dunkel wie der Bildschirm, auch für Papier gemacht.</translation>
    </message>
    <message>
        <source>Folder for catalogue entries</source>
        <translation>Ordner für Katalogeinträge</translation>
    </message>
    <message>
        <source>Describe the dataset for catalogues, too: a STAC collection with an item for each shard, and OGC TrainingDML-AI where there are labels. They point at the dataset from there.</source>
        <translation>Den Datensatz auch für Kataloge beschreiben: eine STAC-Collection mit einem Item je Shard, und OGC TrainingDML-AI, wo es Labels gibt. Sie verweisen von dort auf den Datensatz.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Anzahl der gespeicherten Schritte</translation>
    </message>
</context><context>
    <name>DateSlider</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context><context>
    <name>DeepSatData</name>
    <message>
        <source>Labelled {code}, its series resembles {other}: look at it.</source>
        <translation>Als {code} bezeichnet, seine Zeitreihe gleicht {other}: sehen Sie nach.</translation>
    </message>
    <message>
        <source>Labelled {code}, its series resembles no class: look at it.</source>
        <translation>Als {code} bezeichnet, seine Zeitreihe gleicht keiner Klasse: sehen Sie nach.</translation>
    </message>
    <message>
        <source>Prepared: {layer}</source>
        <translation>Vorbereitet: {layer}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Das kann hier nicht verwendet werden.</translation>
    </message>
    <message>
        <source>About {needed} are needed in {folder}, {free} are free. Downloads rest when the disk is full, and go on when there is room.</source>
        <translation>Etwa {needed} werden in {folder} gebraucht, {free} sind frei. Downloads ruhen, wenn der Datenträger voll ist, und gehen weiter, wenn Platz ist.</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>keine Anmeldung</translation>
    </message>
    <message>
        <source>Products that are here: {n}.</source>
        <translation>Produkte, die da sind: {n}.</translation>
    </message>
    <message>
        <source>Products that would be put into the queue: {n}.</source>
        <translation>Produkte, die in die Warteschlange kämen: {n}.</translation>
    </message>
    <message>
        <source>Products that would be fetched, unless archived: {n}.</source>
        <translation>Produkte, die geholt würden, wenn sie nicht in einem Archiv liegen: {n}.</translation>
    </message>
    <message>
        <source>Products that wait for the archive: {n}.</source>
        <translation>Produkte, die auf das Archiv warten: {n}.</translation>
    </message>
    <message>
        <source>Products that wait for a person: {n}.</source>
        <translation>Produkte, die auf einen Menschen warten: {n}.</translation>
    </message>
    <message>
        <source>Products that have failed or are gone: {n}.</source>
        <translation>Produkte, die fehlgeschlagen oder nicht mehr da sind: {n}.</translation>
    </message>
    <message>
        <source>Of these, would be tried again (RETRY_FAILED): {n}.</source>
        <translation>Davon würden noch einmal versucht (RETRY_FAILED): {n}.</translation>
    </message>
    <message>
        <source>Products of unknown size: {n}; 0.9 GB each is taken.</source>
        <translation>Produkte von unbekannter Größe: {n}; für jedes werden 0,9 GB gerechnet.</translation>
    </message>
    <message>
        <source>{size} would be fetched, in {hours} h at 20 MB/s. {room} of room are needed in {folder}, {free} are free.</source>
        <translation>{size} würden geholt, in {hours} h bei 20 MB/s. {room} Platz werden in {folder} gebraucht, {free} sind frei.</translation>
    </message>
    <message>
        <source>{hub}: that is {percent} % of the {size} that an account may fetch in 30 days.</source>
        <translation>{hub}: Das sind {percent} % der {size}, die ein Konto in 30 Tagen holen darf.</translation>
    </message>
    <message>
        <source>Products found on {other} that are looked up on {hub}: {n}.</source>
        <translation>Produkte von {other}, die auf {hub} gesucht werden: {n}.</translation>
    </message>
    <message>
        <source>The layer '{layer}' ({name}) cannot be written: {reason}</source>
        <translation>Der Layer '{layer}' ({name}) kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Another program has the file open, or file locks do not work there, as on some network drives: choose a file on a local disk.</source>
        <translation>Ein anderes Programm hat die Datei offen, oder Dateisperren funktionieren dort nicht, wie auf manchen Netzlaufwerken: wählen Sie eine Datei auf einer lokalen Platte.</translation>
    </message>
    <message>
        <source>Polygons, in any coordinate system; selected features only when the layer is used so. Given together with the extent, the two intersect.</source>
        <translation>Polygone in beliebigem Koordinatensystem; nur gewählte Objekte, wenn der Layer so verwendet wird. Zusammen mit der Ausdehnung gilt die Schnittmenge.</translation>
    </message>
    <message>
        <source>A rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. Given together with the area, the two intersect.</source>
        <translation>Ein Rechteck xmin,xmax,ymin,ymax mit seinem Koordinatensystem, etwa 16.2,16.5,48.1,48.3 [EPSG:4326]. Zusammen mit dem Gebiet gilt die Schnittmenge.</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent, tiles)</source>
        <translation>Interessengebiet (eines davon: Fläche, Ausdehnung, Kacheln)</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent, tiles)</source>
        <translation>Ausdehnung (eines davon: Fläche, Ausdehnung, Kacheln)</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent)</source>
        <translation>Interessengebiet (eines davon: Fläche, Ausdehnung)</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent)</source>
        <translation>Ausdehnung (eines davon: Fläche, Ausdehnung)</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>EXTENT: QGIS reads xmin,xmax,ymin,ymax, here x from {0:.10g} to {1:.10g} and y from {2:.10g} to {3:.10g}. If xmin,ymin,xmax,ymax was meant, write {4}.</source>
        <translation>EXTENT: QGIS liest xmin,xmax,ymin,ymax, hier x von {0:.10g} bis {1:.10g} und y von {2:.10g} bis {3:.10g}. War xmin,ymin,xmax,ymax gemeint, schreiben Sie {4}.</translation>
    </message>
    <message>
        <source>Give the area as polygons instead (AOI): one on each side of 180 degrees, or one ring over it.</source>
        <translation>Das Gebiet stattdessen als Polygone angeben (AOI): eines auf jeder Seite von 180 Grad, oder einen Ring darüber.</translation>
    </message>
    <message>
        <source>from {0} to {1} degrees it runs over the antimeridian; QGIS turns such an extent round, to {2:.6g} degrees of longitude.</source>
        <translation>von {0} bis {1} Grad verläuft sie über die Datumsgrenze; QGIS dreht eine solche Ausdehnung um, zu {2:.6g} Längengraden.</translation>
    </message>
    <message>
        <source>EXTENT: it is {0:.6g} degrees wide, more than half way round the world. An extent over the antimeridian is turned round by QGIS. If a small one was meant: {1}</source>
        <translation>EXTENT: sie ist {0:.6g} Grad breit, mehr als halb um die Welt. Eine Ausdehnung über die Datumsgrenze dreht QGIS um. Falls eine kleine gemeint war: {1}</translation>
    </message>
    <message>
        <source>{hub}: the account of the window 'Downloads' is used.</source>
        <translation>{hub}: das Konto des Fensters „Downloads“ wird benutzt.</translation>
    </message>
    <message>
        <source>The login {login} goes to {hosts}, which the address of the hub names.</source>
        <translation>Die Anmeldung {login} geht an {hosts}; so nennt es die Adresse des Hubs.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Where to look. What is known of each, without a live test:</source>
        <translation>Wo gesucht wird. Was über jeden bekannt ist, ohne Probe am laufenden Dienst:</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>Instead of the preset's address, for mirrors; needed for odata, dhus, stac (an https address) and folder (a folder). Hubs like the Copernicus Data Space with several servers: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, separated by blanks.</source>
        <translation>Statt der Adresse der Voreinstellung, für Spiegel; nötig für odata, dhus, stac (eine https-Adresse) und folder (ein Ordner). Hubs wie der Copernicus Data Space mit mehreren Servern: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Authentication configuration of the kind Basic: user name and password; for accounts with two factors, the one-time code goes into its field Realm. Without one, the environment variables of this hub are used (for cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET and DEEPSATDATA_CDSE_TOTP), or ~/.netrc, or, without HUB_URL, the account of the window 'Downloads'. They go to the hub's own servers only; with another HUB_URL, DEEPSATDATA_CDSE_URL has to hold the same address. Searching the Copernicus Data Space and STAC catalogues needs no login; DHuS hubs want one for everything.
The Copernicus Data Space also takes a pair of access keys (S3), which need no one-time code: a configuration of the kind AWS S3, or Basic with access key, secret key and S3 as its realm; or  DEEPSATDATA_CDSE_S3_KEY and DEEPSATDATA_CDSE_S3_SECRET. They are made at https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES takes an API key: the kind API Header with X-API-Key, or Basic with the key as password; or DEEPSATDATA_GEODES_SECRET.</source>
        <translation>Authentifizierungskonfiguration der Art Basic: Benutzername und Passwort; bei Konten mit zwei Faktoren kommt der Einmalcode in ihr Feld Realm. Ohne sie gelten die Umgebungsvariablen dieses Hubs (für cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET und DEEPSATDATA_CDSE_TOTP) oder ~/.netrc oder, ohne HUB_URL, das Konto des Fensters „Downloads“. Sie gehen nur an die eigenen Server des Hubs; bei anderer HUB_URL muss DEEPSATDATA_CDSE_URL dieselbe Adresse enthalten. Suchen im Copernicus Data Space und in STAC-Katalogen braucht keine Anmeldung; DHuS-Hubs wollen sie für alles.
Der Copernicus Data Space nimmt auch ein Paar Zugangsschlüssel (S3), die keinen Einmalcode brauchen: eine Konfiguration der Art AWS S3, oder Basic mit Zugangsschlüssel, geheimem Schlüssel und S3 als Realm; oder  DEEPSATDATA_CDSE_S3_KEY und DEEPSATDATA_CDSE_S3_SECRET. Man bekommt sie unter https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES nimmt einen API-Schlüssel: die Art API Header mit X-API-Key, oder Basic mit dem Schlüssel als Passwort; oder DEEPSATDATA_GEODES_SECRET.</translation>
    </message>
    <message>
        <source>{hub} needs no login.</source>
        <translation>{hub} braucht keine Anmeldung.</translation>
    </message>
    <message>
        <source>None chosen: that of the environment variables or of ~/.netrc is used.</source>
        <translation>Keine gewählt: Verwendet wird die der Umgebungsvariablen oder von ~/.netrc.</translation>
    </message>
    <message>
        <source>Searching {hub} needs no login.</source>
        <translation>Die Suche bei {hub} braucht keine Anmeldung.</translation>
    </message>
    <message>
        <source>None chosen: your account on {hub} of the window 'Downloads' is used.</source>
        <translation>Keine gewählt: Verwendet wird Ihr Konto bei {hub} aus dem Fenster „Downloads“.</translation>
    </message>
    <message>
        <source>{hub} wants a login: choose one here, or add an account in the window 'Downloads'.</source>
        <translation>{hub} verlangt eine Anmeldung: Wählen Sie hier eine, oder fügen Sie im Fenster „Downloads“ ein Konto hinzu.</translation>
    </message>
    <message>
        <source>Items of a catalogue (or a folder with products)</source>
        <translation>Items eines Katalogs (oder ein Ordner mit Produkten)</translation>
    </message>
    <message>
        <source>Products that are not downloaded: rows of 'Search products' found on Earth Search, the Planetary Computer or another STAC catalogue of cloud-optimised files, or a file with STAC items (JSON). Only the blocks that windows need are read, where they lie; a product that lies in the folder, too, is read from there. Where the evidence of an item's offset contradicts itself, the run is refused: so in Earth Search's collection sentinel-2-l2a from baseline 04.00 on; take the items of sentinel-2-c1-l2a.</source>
        <translation>Produkte, die nicht heruntergeladen werden: Zeilen von „Produkte suchen“, gefunden bei Earth Search, dem Planetary Computer oder einem anderen STAC-Katalog cloud-optimierter Dateien, oder eine Datei mit STAC-Items (JSON). Gelesen werden nur die Blöcke, die Fenster brauchen, dort wo sie liegen; ein Produkt, das auch im Ordner liegt, wird von dort gelesen. Wo sich die Belege für den Offset eines Items widersprechen, wird der Lauf abgelehnt: so in der Sammlung sentinel-2-l2a von Earth Search ab Baseline 04.00; nehmen Sie die Items von sentinel-2-c1-l2a.</translation>
    </message>
    <message>
        <source>Read more than 2 GB without asking</source>
        <translation>Mehr als 2 GB lesen, ohne zu fragen</translation>
    </message>
    <message>
        <source>With items: before work it is told how much will be read. QGIS asks before more than 2 GB; where nobody can be asked (qgis_process, scripts), such a run is refused unless this is on.</source>
        <translation>Mit Items: Vor der Arbeit wird gesagt, wie viel gelesen wird. Vor mehr als 2 GB fragt QGIS; wo niemand gefragt werden kann (qgis_process, Skripte), wird ein solcher Lauf abgelehnt, wenn dies nicht an ist.</translation>
    </message>
    <message>
        <source>Keep read blocks on disk (GB)</source>
        <translation>Gelesene Blöcke auf der Platte behalten (GB)</translation>
    </message>
    <message>
        <source>With items: what was read is kept for the next run and for one that goes on, up to this size; the longest unused goes first. 0 keeps nothing.</source>
        <translation>Mit Items: Was gelesen wurde, bleibt für den nächsten Lauf und für einen, der weitergeht, bis zu dieser Größe; was am längsten nicht gebraucht wurde, geht zuerst. 0 behält nichts.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <source>Polygons with a coordinate system; selection and filter are honoured.</source>
        <translation>Polygone mit Koordinatensystem; Auswahl und Filter werden beachtet.</translation>
    </message>
    <message>
        <source>Class table</source>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <source>Their series are made as well, as by 'Extract series of parcels', from the same products and dates: blocks that the dataset needs are decoded once for both (by the engine threads).</source>
        <translation>Auch ihre Zeitreihen werden gemacht, wie von „Zeitreihen von Parzellen gewinnen“, aus denselben Produkten und Daten: Blöcke, die der Datensatz braucht, werden für beides einmal entpackt (von der Engine threads).</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Kennungsfeld</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Kennungen der Parzellen. Ohne Angabe die Objektnummern.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Class codes of the parcels. Without it there are none.</source>
        <translation>Klassencodes der Parzellen. Ohne es gibt es keine.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>Of the pixels of each parcel, date and band that have data.</source>
        <translation>Der Pixel jeder Parzelle, jedes Datums und Bandes, die Daten haben.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Erosion (m)</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out of the series.</source>
        <translation>Boden, der näher als dies an der Grenze seiner Parzelle liegt, bleibt aus den Zeitreihen weg.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Zeitreihen von Parzellen</translation>
    </message>
    <message>
        <source>A row a parcel and date with data, with the statistics of each band.</source>
        <translation>Eine Zeile je Parzelle und Datum mit Daten, mit den Statistiken jedes Bandes.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>First day of the period, UTC, as 2019-03-01.</source>
        <translation>Erster Tag des Zeitraums, UTC, als 2019-03-01.</translation>
    </message>
    <message>
        <source>Last day of the period, UTC, as 2019-10-31; the whole day is included.</source>
        <translation>Letzter Tag des Zeitraums, UTC, als 2019-10-31; der ganze Tag gehört dazu.</translation>
    </message>
    <message>
        <source>Any layer of polygons with a coordinate system, a zip with one in it, or a table in the canonical form: geometry (well-known text), crs, ground_truth, year, id. Selection and filter are honoured.</source>
        <translation>Ein beliebiger Polygonlayer mit Koordinatensystem, ein Zip mit einem darin, oder eine Tabelle in der Normalform: geometry (Well-known Text), crs, ground_truth, year, id. Auswahl und Filter werden beachtet.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whose fields are known: the French register (RPG), EuroCrops, fiboa. generic takes the fields named below, and knows those of the canonical form. A field named below has the last word.</source>
        <translation>Wessen Felder bekannt sind: das französische Register (RPG), EuroCrops, fiboa. generic nimmt die Felder, die unten genannt sind, und kennt die der Normalform. Ein unten genanntes Feld hat das letzte Wort.</translation>
    </message>
    <message>
        <source>Class field (or one a year)</source>
        <translation>Klassenfeld (oder eines je Jahr)</translation>
    </message>
    <message>
        <source>Class codes, numbers or text; leading zeros stay. Several fields, one a year with the year in its name (CDL2021, CDL2022), give one parcel for each year. Without it the profile's.</source>
        <translation>Klassencodes, Zahlen oder Text; führende Nullen bleiben. Mehrere Felder, je eines mit dem Jahr im Namen (CDL2021, CDL2022), ergeben eine Parzelle je Jahr. Ohne Angabe das des Profils.</translation>
    </message>
    <message>
        <source>Class name field</source>
        <translation>Feld des Klassennamens</translation>
    </message>
    <message>
        <source>What the class is called in words, for the class table and legends.</source>
        <translation>Wie die Klasse in Worten heißt, für Klassentabelle und Legenden.</translation>
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the profile's, or the feature ids, which hold for this layer only.</source>
        <translation>Kennungen der Parzellen, Zahlen oder Text. Ohne Angabe die des Profils oder die Objektnummern, die nur für diesen Layer gelten.</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Jahresfeld</translation>
    </message>
    <message>
        <source>Year, date, or text that starts with a year, as 2022-05-01.</source>
        <translation>Jahr, Datum oder Text, der mit einem Jahr beginnt, wie 2022-05-01.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year of all parcels, instead of a field. Without both the profile's field is taken, or the one year that the name of the class field, the layer or the file has; the log tells which.</source>
        <translation>Jahr aller Parzellen statt eines Feldes. Ohne beides wird das Feld des Profils genommen, oder das eine Jahr, das im Namen des Klassenfeldes, des Layers oder der Datei steht; das Protokoll sagt, welches.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name,colour, as an earlier run wrote it and you changed it. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in it are ignored, and told. Without it a table is made: whole numbers from 1 to 32767 are their own index, any other codes are sorted and numbered.</source>
        <translation>Ein csv mit den Spalten code,index,name,colour, wie ein früherer Lauf es schrieb und Sie es änderten. Codes dürfen sich einen Index teilen; Index 0 ist Hintergrund, -1 ignore. Codes, die nicht darin stehen, werden ignoriert und genannt. Ohne Angabe wird eine Tabelle gemacht: Ganze Zahlen von 1 bis 32767 sind ihr eigener Index, alle anderen Codes werden sortiert und nummeriert.</translation>
    </message>
    <message>
        <source>Level of HCAT</source>
        <translation>Ebene von HCAT</translation>
    </message>
    <message>
        <source>Where the layer has codes of EuroCrops' hierarchy (HCAT): the level that is the class. 3: arable crops, grassland ...; 4: cereals, legumes ...; 5: wheat, barley ...; 6: the code itself. own: the class as it is.</source>
        <translation>Wo der Layer Codes der Hierarchie von EuroCrops (HCAT) hat: die Ebene, die die Klasse ist. 3: Ackerkulturen, Grünland ...; 4: Getreide, Hülsenfrüchte ...; 5: Weizen, Gerste ...; 6: der Code selbst. own: die Klasse, wie sie ist.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Seltene Klassen</translation>
    </message>
    <message>
        <source>Classes of fewer parcels than the number below, in a table that is made: keep; merge (one index for all of them); ignore (index -1). Their parcels and codes stay.</source>
        <translation>Klassen mit weniger Parzellen als die Zahl unten, in einer Tabelle, die gemacht wird: keep (behalten); merge (ein Index für alle); ignore (Index -1). Ihre Parzellen und Codes bleiben.</translation>
    </message>
    <message>
        <source>Fewest parcels of a class</source>
        <translation>Mindestzahl der Parzellen einer Klasse</translation>
    </message>
    <message>
        <source>Classes of fewer parcels are rare.</source>
        <translation>Klassen mit weniger Parzellen sind selten.</translation>
    </message>
    <message>
        <source>Slivers are narrower than (m)</source>
        <translation>Splitter sind schmäler als (m)</translation>
    </message>
    <message>
        <source>Mean width, which is twice the area by the perimeter. Narrower parcels are listed as doubtful; they stay. Half a pixel is 5 m.</source>
        <translation>Mittlere Breite: die doppelte Fläche durch den Umfang. Schmälere Parzellen werden als zweifelhaft genannt; sie bleiben. Ein halbes Pixel ist 5 m.</translation>
    </message>
    <message>
        <source>Look for overlaps</source>
        <translation>Nach Überlappungen suchen</translation>
    </message>
    <message>
        <source>List pairs of parcels of one year that cover the same ground, more than 1 m². Takes the most time of a large register.</source>
        <translation>Paare von Parzellen eines Jahres nennen, die denselben Boden bedecken, mehr als 1 m². Braucht bei einem großen Register die meiste Zeit.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Referenzdaten</translation>
    </message>
    <message>
        <source>Parcels with crs, ground_truth (the class code as text), year, id, class_index, class_name, area_m2 and, where known, hcat_code and hcat_name; in the CRS of the layer, or EPSG:4326 where the parcels have several.</source>
        <translation>Parzellen mit crs, ground_truth (der Klassencode als Text), year, id, class_index, class_name, area_m2 und, wo bekannt, hcat_code und hcat_name; im KBS des Layers, oder in EPSG:4326, wenn die Parzellen mehrere haben.</translation>
    </message>
    <message>
        <source>Rejected parcels</source>
        <translation>Abgelehnte Parzellen</translation>
    </message>
    <message>
        <source>Parcels that are left out, with the reason; in EPSG:4326.</source>
        <translation>Parzellen, die ausgelassen werden, mit dem Grund; in EPSG:4326.</translation>
    </message>
    <message>
        <source>Doubtful parcels</source>
        <translation>Zweifelhafte Parzellen</translation>
    </message>
    <message>
        <source>What is doubtful about parcels that stay, a row each: repairs, ids and outlines that stand twice, slivers, overlaps with the ground that both claim; in EPSG:4326.</source>
        <translation>Was an Parzellen, die bleiben, zweifelhaft ist, je eine Zeile: Reparaturen, doppelte Kennungen und Umrisse, Splitter, Überlappungen mit dem Boden, den beide beanspruchen; in EPSG:4326.</translation>
    </message>
    <message>
        <source>Class table of the result</source>
        <translation>Klassentabelle des Ergebnisses</translation>
    </message>
    <message>
        <source>code, index, name, colour, and the number and area of the parcels: what 'Rasterize parcels' takes as its class table, and what can be changed by hand and given here again.</source>
        <translation>code, index, name, colour sowie Zahl und Fläche der Parzellen: was „Parzellen rastern“ als Klassentabelle nimmt, und was von Hand geändert und hier wieder angegeben werden kann.</translation>
    </message>
    <message>
        <source>Canonical csv</source>
        <translation>Csv in der Normalform</translation>
    </message>
    <message>
        <source>The same parcels as text, each in its own coordinate system: geometry (well-known text), crs, ground_truth, year, id.</source>
        <translation>Dieselben Parzellen als Text, jede in ihrem eigenen Koordinatensystem: geometry (Well-known Text), crs, ground_truth, year, id.</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Anzahl der Parzellen</translation>
    </message>
    <message>
        <source>Number of rejected parcels</source>
        <translation>Anzahl der abgelehnten Parzellen</translation>
    </message>
    <message>
        <source>Number of doubts</source>
        <translation>Anzahl der Zweifel</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Anzahl der Klassen</translation>
    </message>
    <message>
        <source>Folder with products (or items of a catalogue)</source>
        <translation>Ordner mit Produkten (oder Items eines Katalogs)</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Ordner mit Produkten</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively; zips are not unpacked. Of several processings of one acquisition the newest counts; those of your own Sen2Cor (N99xx) are used where there is no other.</source>
        <translation>SAFE und EOPF Zarr, L1C oder L2A, Ordner und Zips, rekursiv durchsucht; Zips werden nicht entpackt. Von mehreren Verarbeitungen einer Aufnahme zählt die neueste; die Ihres eigenen Sen2Cor (N99xx) werden verwendet, wo keine andere da ist.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>harmonized: the offset that each product's XML gives (-1000 since baseline 04.00) is added to all pixels with data, so that all years compare. raw: digital numbers as they are.</source>
        <translation>harmonized: der Offset aus dem XML jedes Produkts (-1000 seit Baseline 04.00) wird zu allen Pixeln mit Daten addiert, so dass alle Jahre vergleichbar sind. raw: Zahlenwerte, wie sie sind.</translation>
    </message>
    <message>
        <source>Maximum cloud cover of a product (%)</source>
        <translation>Höchste Bewölkung eines Produkts (%)</translation>
    </message>
    <message>
        <source>Acquisitions whose metadata give more cloud are left out. The newest processing is judged, never an older one taken instead.</source>
        <translation>Aufnahmen, deren Metadaten mehr Wolken nennen, werden ausgelassen. Beurteilt wird die neueste Verarbeitung, nie wird dafür eine ältere genommen.</translation>
    </message>
    <message>
        <source>Class codes, numbers or text. For a regression: the value. Parcels whose class is null get the label ignore.</source>
        <translation>Klassencodes, Zahlen oder Text. Bei einer Regression: der Wert. Parzellen ohne Klasse (NULL) bekommen das Label „ignorieren“.</translation>
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the feature ids are taken, which hold for this layer only.</source>
        <translation>Kennungen der Parzellen, Zahlen oder Text. Ohne sie werden die Objektkennungen genommen, die nur für diesen Layer gelten.</translation>
    </message>
    <message>
        <source>Year field (one of these: field, year)</source>
        <translation>Jahresfeld (eines davon: Feld, Jahr)</translation>
    </message>
    <message>
        <source>Year, date, or text that starts with a year, as 2022-05-01. One set of rasters is written a year.</source>
        <translation>Jahr, Datum oder Text, der mit einem Jahr beginnt, wie 2022-05-01. Je Jahr entsteht ein Satz Raster.</translation>
    </message>
    <message>
        <source>Year (one of these: field, year)</source>
        <translation>Jahr (eines davon: Feld, Jahr)</translation>
    </message>
    <message>
        <source>Year of all parcels, as 2022. Give either this or the year field.</source>
        <translation>Jahr aller Parzellen, wie 2022. Geben Sie entweder dies oder das Jahresfeld an.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in the table get the label ignore. Without a table, integer codes from 1 to 32767 are the indices; any other codes are sorted and numbered, as the log says.</source>
        <translation>Eine CSV-Datei mit den Spalten code,index,name. Codes dürfen sich einen Index teilen; Index 0 ist Hintergrund, -1 ignorieren. Codes, die nicht in der Tabelle stehen, bekommen das Label „ignorieren“. Ohne Tabelle sind ganzzahlige Codes von 1 bis 32767 die Indizes; alle anderen Codes werden sortiert und nummeriert, wie das Protokoll sagt.</translation>
    </message>
    <message>
        <source>Surveyed area</source>
        <translation>Erfasstes Gebiet</translation>
    </message>
    <message>
        <source>Where all parcels are known: pixels there that no parcel claims are background. What pixels outside become, 'Outside the surveyed area' says.</source>
        <translation>Wo alle Parzellen bekannt sind: Pixel, die dort keine Parzelle beansprucht, sind Hintergrund. Was Pixel außerhalb werden, sagt „Außerhalb des erfassten Gebiets“.</translation>
    </message>
    <message>
        <source>Outside the surveyed area</source>
        <translation>Außerhalb des erfassten Gebiets</translation>
    </message>
    <message>
        <source>Label of pixels that no parcel claims outside the surveyed area (everywhere, when none is given). ignore (-1): nothing is known there, as around the fields of a survey. background (0): what is no parcel is no class, as in a complete register.</source>
        <translation>Label der Pixel, die außerhalb der erhobenen Fläche keine Parzelle beansprucht (überall, wenn keine angegeben ist). ignore (-1): dort ist nichts bekannt, wie um die Felder einer Erhebung. background (0): was keine Parzelle ist, hat keine Klasse, wie in einem vollständigen Register.</translation>
    </message>
    <message>
        <source>Folder with products (one of these: folder, extent)</source>
        <translation>Ordner mit Produkten (eines davon: Ordner, Ausdehnung)</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, folders and zips, searched recursively; the rasters lie on the grid of each tile found. Give either this or an extent.</source>
        <translation>SAFE und EOPF Zarr, Ordner und Zips, rekursiv durchsucht; die Raster liegen auf dem Gitter jeder gefundenen Kachel. Entweder dies oder eine Ausdehnung angeben.</translation>
    </message>
    <message>
        <source>Extent (one of these: folder, extent)</source>
        <translation>Ausdehnung (eines davon: Ordner, Ausdehnung)</translation>
    </message>
    <message>
        <source>Rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. It is snapped outwards to whole pixels of the lattice of the Sentinel-2 tiles.</source>
        <translation>Rechteck xmin,xmax,ymin,ymax mit seinem Koordinatensystem, etwa 16.2,16.5,48.1,48.3 [EPSG:4326]. Es wird nach außen auf ganze Pixel des Gitters der Sentinel-2-Kacheln gelegt.</translation>
    </message>
    <message>
        <source>CRS of the rasters</source>
        <translation>Koordinatensystem der Raster</translation>
    </message>
    <message>
        <source>With an extent: a projected CRS in metres. Without it the UTM zone of the extent's middle is taken (the extent's own, when its coordinate system is one), which is where products lie.</source>
        <translation>Bei einer Ausdehnung: ein projiziertes KBS in Metern. Ohne Angabe gilt die UTM-Zone ihrer Mitte (die eigene, wenn ihr Koordinatensystem eine ist); dort liegen die Produkte.</translation>
    </message>
    <message>
        <source>Resolutions (m)</source>
        <translation>Auflösungen (m)</translation>
    </message>
    <message>
        <source>Pixel sides in metres; all chosen ones come from one run and nest in each other's pixels.</source>
        <translation>Pixelgrößen in Metern; alle gewählten entstehen in einem Lauf und liegen genau ineinander.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>classification: the class of the winning parcel. regression: the mean of the parcels' values, weighted by coverage; coverage then is the share of the pixel that has a value.</source>
        <translation>classification: die Klasse der Parzelle, die gewinnt. regression: das Mittel der Werte der Parzellen, nach Abdeckung gewichtet; die Abdeckung ist dann der Anteil des Pixels, der einen Wert hat.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>largest: the parcel that covers most of the pixel. centre: the parcel that holds the pixel's centre. all_touched: any parcel that touches the pixel, the largest share first.</source>
        <translation>largest: die Parzelle, die am meisten vom Pixel abdeckt. centre: die Parzelle, in der die Pixelmitte liegt. all_touched: jede Parzelle, die das Pixel berührt, der größte Anteil zuerst.</translation>
    </message>
    <message>
        <source>Minimum coverage (0 to 1)</source>
        <translation>Mindestabdeckung (0 bis 1)</translation>
    </message>
    <message>
        <source>Pixels covered less by their parcel get the label ignore and id 0; the other layers stay. 0.5 keeps pixels that belong to their parcel by half.</source>
        <translation>Pixel, die ihre Parzelle weniger abdeckt, bekommen das Label „ignorieren“ und die Kennung 0; die anderen Ebenen bleiben. 0,5 behält Pixel, die zur Hälfte zu ihrer Parzelle gehören.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Verschiebung nach Osten (m)</translation>
    </message>
    <message>
        <source>Parcels are moved by so many metres to the east before they are rasterized, as 'Check the alignment of parcels' finds it (dx); negative to the west. The description of the ground truth and of datasets records it.</source>
        <translation>Parzellen werden um so viele Meter nach Osten verschoben, bevor sie gerastert werden, wie „Lage von Parzellen prüfen“ es findet (dx); negativ nach Westen. Die Beschreibung der Referenzdaten und der Datensätze hält es fest.</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Verschiebung nach Norden (m)</translation>
    </message>
    <message>
        <source>The same to the north (dy); negative to the south.</source>
        <translation>Dasselbe nach Norden (dy); negativ nach Süden.</translation>
    </message>
    <message>
        <source>More layers</source>
        <translation>Weitere Ebenen</translation>
    </message>
    <message>
        <source>runner_up: the class that covers most of the pixel after the label's (0 for none), and runner_up_coverage its share. mask_conflict: the claim mask that counts claims of different classes only. overlap_area: square metres of the pixel that are claimed more than once, 0 along a boundary that two parcels share. Datasets made of this ground truth hold them too.</source>
        <translation>runner_up: die Klasse, die nach der des Labels den größten Teil des Pixels bedeckt (0: keine), und runner_up_coverage ihr Anteil. mask_conflict: die Anspruchsmaske, die nur Ansprüche verschiedener Klassen zählt. overlap_area: Quadratmeter des Pixels, die mehr als einmal beansprucht werden; 0 an einer Grenze, die sich zwei Parzellen teilen. Datensätze aus diesen Referenzdaten enthalten sie ebenfalls.</translation>
    </message>
    <message>
        <source>Folder with ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg and the rasters.</source>
        <translation>Ordner mit ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg und den Rastern.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Ground that two parcels of one year claim (more than 1 m²): the two ids and classes, the area, its share of the smaller parcel.</source>
        <translation>Boden, den zwei Parzellen eines Jahres beanspruchen (mehr als 1 m²): die beiden Kennungen und Klassen, die Fläche, ihr Anteil an der kleineren Parzelle.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Parzellenkennungen</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Anspruchsmaske</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Anzahl der Ansprüche</translation>
    </message>
    <message>
        <source>Distance to the boundary</source>
        <translation>Abstand zur Grenze</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Zweite Klasse</translation>
    </message>
    <message>
        <source>Coverage by the second class</source>
        <translation>Abdeckung durch die zweite Klasse</translation>
    </message>
    <message>
        <source>Claim mask of different classes</source>
        <translation>Anspruchsmaske verschiedener Klassen</translation>
    </message>
    <message>
        <source>Area claimed more than once</source>
        <translation>Mehrfach beanspruchte Fläche</translation>
    </message>
    <message>
        <source>Number of parcels rasterized</source>
        <translation>Anzahl der gerasterten Parzellen</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Anzahl des Übersprungenen</translation>
    </message>
    <message>
        <source>Number of conflicts</source>
        <translation>Anzahl der Konflikte</translation>
    </message>
    <message>
        <source>Stored at their native resolution (10, 20 or 60 m). A product that lacks one is left out whole. L2A products have no B10.</source>
        <translation>In ihrer eigenen Auflösung gespeichert (10, 20 oder 60 m). Ein Produkt, dem eines fehlt, bleibt ganz weg. L2A-Produkte haben kein B10.</translation>
    </message>
    <message>
        <source>Store cloud masks</source>
        <translation>Wolkenmasken speichern</translation>
    </message>
    <message>
        <source>Store the scene classification (L2A) or the cloud mask (L1C) of each step, and the clear share of each sample and step.</source>
        <translation>Die Szenenklassifikation (L2A) oder die Wolkenmaske (L1C) jedes Schritts speichern, dazu den klaren Anteil jedes Samples und Schritts.</translation>
    </message>
    <message>
        <source>Store probabilities of cloud and snow</source>
        <translation>Wahrscheinlichkeiten von Wolken und Schnee speichern</translation>
    </message>
    <message>
        <source>With the scene classification of L2A products: also their probabilities of cloud and of snow in percent, at 20 m. A product that lacks one is left out whole.</source>
        <translation>Mit der Szenenklassifikation von L2A-Produkten: auch ihre Wahrscheinlichkeiten von Wolken und Schnee in Prozent, in 20 m. Ein Produkt, dem eine fehlt, wird ganz ausgelassen.</translation>
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation>Fenstergröße (Pixel von 10 m)</translation>
    </message>
    <message>
        <source>Side of a window. A multiple of 2 with 20 m bands or cloud masks, of 6 with 60 m bands.</source>
        <translation>Seite eines Fensters. Ein Vielfaches von 2 bei 20-m-Bändern oder Wolkenmasken, von 6 bei 60-m-Bändern.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Month-day/month-day, as 10-01/09-30: the period of images of each label year, in which it ends. Without it: the period above, or the calendar year. Labels of several years need a season, or no period.</source>
        <translation>Monat-Tag/Monat-Tag, wie 10-01/09-30: der Zeitraum der Bilder jedes Labeljahrs, in dem er endet. Ohne Angabe: der Zeitraum oben oder das Kalenderjahr. Labels mehrerer Jahre brauchen eine Saison oder keinen Zeitraum.</translation>
    </message>
    <message>
        <source>Minimum valid pixels (%)</source>
        <translation>Mindestanteil gültiger Pixel (%)</translation>
    </message>
    <message>
        <source>A step of a sample is dropped when fewer pixels than this hold data in all bands.</source>
        <translation>Ein Schritt eines Samples fällt weg, wenn weniger Pixel als diese in allen Bändern Daten haben.</translation>
    </message>
    <message>
        <source>Minimum clear pixels (%)</source>
        <translation>Mindestanteil klarer Pixel (%)</translation>
    </message>
    <message>
        <source>With cloud masks: a step of a sample is dropped when fewer pixels than this have data and no cloud, cirrus or cloud shadow. The masks are read first, and images that no sample needs are not decoded: cloudy seasons take less time. 0 keeps all.</source>
        <translation>Mit Wolkenmasken: Ein Zeitschritt eines Samples entfällt, wenn weniger Pixel als dies Daten und keine Wolke, keinen Cirrus und keinen Wolkenschatten haben. Die Masken werden zuerst gelesen, und Bilder, die kein Sample braucht, werden nicht dekodiert: Wolkige Saisons brauchen weniger Zeit. 0 behält alle.</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Before work compare all needed files (bands, masks, metadata) with the checksums of their manifest: finds flipped bytes that decode without an error. Reads each of them once more.</source>
        <translation>Vor der Arbeit alle benötigten Dateien (Bänder, Masken, Metadaten) mit den Prüfsummen ihres Manifests vergleichen: findet gekippte Bytes, die sich fehlerfrei dekodieren lassen. Liest jede von ihnen noch einmal.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>threads, or the address of a dask scheduler such as tcp://host:8786, whose workers see the same folders. The result is the same.</source>
        <translation>threads oder die Adresse eines Dask-Schedulers wie tcp://host:8786, dessen Arbeiter dieselben Ordner sehen. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Threads that decode; 0 takes the number of processors. The result is the same.</source>
        <translation>Threads, die dekodieren; 0 nimmt die Zahl der Prozessoren. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>New or empty folder, or one with an unfinished run of the same input and parameters, which is then finished.</source>
        <translation>Neuer oder leerer Ordner, oder einer mit einem unfertigen Lauf derselben Eingabe und Parameter, der dann zu Ende geführt wird.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>The windows as polygons, with what samples.csv tells of each.</source>
        <translation>Die Fenster als Polygone, mit dem, was samples.csv von jedem sagt.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Anzahl der gespeicherten Schritte</translation>
    </message>
    <message>
        <source>Number of shards</source>
        <translation>Anzahl der Shards</translation>
    </message>
    <message>
        <source>Open archives and catalogues</source>
        <translation>Offene Archive und Kataloge</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Nach Adresse</translation>
    </message>
    <message>
        <source>Mirrors, never tried from here</source>
        <translation>Spiegel, von hier aus nie erprobt</translation>
    </message>
    <message>
        <source>B01 coastal</source>
        <translation>B01 Küste</translation>
    </message>
    <message>
        <source>B02 blue</source>
        <translation>B02 Blau</translation>
    </message>
    <message>
        <source>B03 green</source>
        <translation>B03 Grün</translation>
    </message>
    <message>
        <source>B04 red</source>
        <translation>B04 Rot</translation>
    </message>
    <message>
        <source>B05 red edge 1</source>
        <translation>B05 Red Edge 1</translation>
    </message>
    <message>
        <source>B06 red edge 2</source>
        <translation>B06 Red Edge 2</translation>
    </message>
    <message>
        <source>B07 red edge 3</source>
        <translation>B07 Red Edge 3</translation>
    </message>
    <message>
        <source>B08 NIR</source>
        <translation>B08 NIR</translation>
    </message>
    <message>
        <source>B8A narrow NIR</source>
        <translation>B8A schmales NIR</translation>
    </message>
    <message>
        <source>B09 water vapour</source>
        <translation>B09 Wasserdampf</translation>
    </message>
    <message>
        <source>B10 cirrus</source>
        <translation>B10 Cirrus</translation>
    </message>
    <message>
        <source>B11 SWIR 1</source>
        <translation>B11 SWIR 1</translation>
    </message>
    <message>
        <source>B12 SWIR 2</source>
        <translation>B12 SWIR 2</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>L1C, top of atmosphere</source>
        <translation>L1C, Oberkante der Atmosphäre</translation>
    </message>
    <message>
        <source>L2A, surface reflectance</source>
        <translation>L2A, Bodenreflexion</translation>
    </message>
    <message>
        <source>Both levels</source>
        <translation>Beide Level</translation>
    </message>
    <message>
        <source>Blocks of ground, balanced</source>
        <translation>Blöcke von Boden, ausgeglichen</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>Werte eines Feldes</translation>
    </message>
    <message>
        <source>npz, a file a sample</source>
        <translation>npz, eine Datei je Sample</translation>
    </message>
    <message>
        <source>WebDataset, tars of samples</source>
        <translation>WebDataset, tars von Samples</translation>
    </message>
    <message>
        <source>GeoTIFF, rasters of each sample</source>
        <translation>GeoTIFF, Raster jedes Samples</translation>
    </message>
    <message>
        <source>PASTIS, series with parcels</source>
        <translation>PASTIS, Zeitreihen mit Parzellen</translation>
    </message>
    <message>
        <source>DeepSatModels, pickles of 24 or 48 pixels</source>
        <translation>DeepSatModels, Pickles von 24 oder 48 Pixeln</translation>
    </message>
    <message>
        <source>Single images with label maps</source>
        <translation>Einzelbilder mit Labelkarten</translation>
    </message>
    <message>
        <source>Single images in a folder a class</source>
        <translation>Einzelbilder, ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>{model}, a view for this foundation model</source>
        <translation>{model}, eine Sicht für dieses Grundlagenmodell</translation>
    </message>
    <message>
        <source>Each pixel repeated</source>
        <translation>Jedes Pixel wiederholt</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinear</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Thirds of months (10 days)</source>
        <translation>Monatsdrittel (10 Tage)</translation>
    </message>
    <message>
        <source>Leave out samples that hold them</source>
        <translation>Samples, die sie enthalten, auslassen</translation>
    </message>
    <message>
        <source>Mask their pixels</source>
        <translation>Ihre Pixel maskieren</translation>
    </message>
    <message>
        <source>Evenly spread, little cloud</source>
        <translation>Gleichmäßig verteilt, wenig Wolken</translation>
    </message>
    <message>
        <source>Smallest largest gap, then little cloud</source>
        <translation>Größte Lücke möglichst klein, dann wenig Wolken</translation>
    </message>
    <message>
        <source>Nearest to each planned day (greedy)</source>
        <translation>Am nächsten zu jedem geplanten Tag (gierig)</translation>
    </message>
    <message>
        <source>All within the limits</source>
        <translation>Alle innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Harmonized: comparable over all years</source>
        <translation>Harmonisiert: über alle Jahre vergleichbar</translation>
    </message>
    <message>
        <source>Raw: digital numbers as they are</source>
        <translation>Roh: digitale Werte, wie sie sind</translation>
    </message>
    <message>
        <source>Background (0): what is no parcel is no class</source>
        <translation>Hintergrund (0): was keine Parzelle ist, hat keine Klasse</translation>
    </message>
    <message>
        <source>Ignore (-1): nothing is known there</source>
        <translation>Ignorieren (-1): dort ist nichts bekannt</translation>
    </message>
    <message>
        <source>Classification: each parcel has a class</source>
        <translation>Klassifikation: jede Parzelle hat eine Klasse</translation>
    </message>
    <message>
        <source>Regression: each parcel has a value</source>
        <translation>Regression: jede Parzelle hat einen Wert</translation>
    </message>
    <message>
        <source>Parcel that covers most of the pixel</source>
        <translation>Parzelle, die das Pixel am meisten bedeckt</translation>
    </message>
    <message>
        <source>Parcel that holds the pixel's centre</source>
        <translation>Parzelle, in der die Pixelmitte liegt</translation>
    </message>
    <message>
        <source>Any parcel that touches the pixel</source>
        <translation>Jede Parzelle, die das Pixel berührt</translation>
    </message>
    <message>
        <source>Coverage of the second class</source>
        <translation>Abdeckung der zweiten Klasse</translation>
    </message>
    <message>
        <source>Any layer: you name the fields</source>
        <translation>Beliebiger Layer: Sie nennen die Felder</translation>
    </message>
    <message>
        <source>RPG, the French register</source>
        <translation>RPG, das französische Register</translation>
    </message>
    <message>
        <source>EuroCrops (HCAT codes)</source>
        <translation>EuroCrops (HCAT-Codes)</translation>
    </message>
    <message>
        <source>Field boundaries for agriculture (fiboa)</source>
        <translation>Feldgrenzen der Landwirtschaft (fiboa)</translation>
    </message>
    <message>
        <source>The class as it is</source>
        <translation>Die Klasse, wie sie ist</translation>
    </message>
    <message>
        <source>3: arable crops, grassland ...</source>
        <translation>3: Ackerkulturen, Grünland ...</translation>
    </message>
    <message>
        <source>4: cereals, legumes ...</source>
        <translation>4: Getreide, Hülsenfrüchte ...</translation>
    </message>
    <message>
        <source>5: wheat, barley ...</source>
        <translation>5: Weizen, Gerste ...</translation>
    </message>
    <message>
        <source>6: the whole code</source>
        <translation>6: der ganze Code</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Merge into one class</source>
        <translation>Zu einer Klasse zusammenfassen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Beschneiden</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Anzahl der Pixel</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>Percentile {n}</source>
        <translation>Perzentil {n}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>As remembered, or none</source>
        <translation>Wie gemerkt, oder keine</translation>
    </message>
    <message>
        <source>{kind} left out: {n} ({reason})</source>
        <translation>{kind} ausgelassen: {n} ({reason})</translation>
    </message>
    <message>
        <source>{kind} left out ({reason}):</source>
        <translation>{kind} ausgelassen ({reason}):</translation>
    </message>
    <message>
        <source>; all are listed in {table}. For example:</source>
        <translation>; alle stehen in {table}. Zum Beispiel:</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Years of labels</source>
        <translation>Jahre der Labels</translation>
    </message>
    <message>
        <source>in the queue already</source>
        <translation>schon in der Warteschlange</translation>
    </message>
    <message>
        <source>image blocks differ from those of the other products</source>
        <translation>Bildblöcke weichen von denen der anderen Produkte ab</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>von Hand ausgelassen</translation>
    </message>
    <message>
        <source>an image cannot be decoded</source>
        <translation>ein Bild lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>the class is not in the class table</source>
        <translation>die Klasse steht nicht in der Klassentabelle</translation>
    </message>
    <message>
        <source>more cloud than the limit</source>
        <translation>mehr Wolken als die Grenze</translation>
    </message>
    <message>
        <source>outline, class and year stand there already</source>
        <translation>Umriss, Klasse und Jahr stehen schon da</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>nothing is left after erosion</source>
        <translation>nach der Erosion bleibt nichts</translation>
    </message>
    <message>
        <source>the download failed</source>
        <translation>der Download ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>seen on too few dates</source>
        <translation>an zu wenigen Daten gesehen</translation>
    </message>
    <message>
        <source>too few parcels of the class to compare with</source>
        <translation>zu wenige Parzellen der Klasse zum Vergleichen</translation>
    </message>
    <message>
        <source>the hub has them no more</source>
        <translation>der Hub hat sie nicht mehr</translation>
    </message>
    <message>
        <source>not on the grid of their tile</source>
        <translation>nicht auf dem Gitter ihrer Kachel</translation>
    </message>
    <message>
        <source>the geometry cannot be repaired</source>
        <translation>die Geometrie lässt sich nicht reparieren</translation>
    </message>
    <message>
        <source>the catalogue does not have their files any more</source>
        <translation>der Katalog hat ihre Dateien nicht mehr</translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>ein Band fehlt</translation>
    </message>
    <message>
        <source>the cloud mask is missing</source>
        <translation>die Wolkenmaske fehlt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>the cloud probability is missing</source>
        <translation>die Wolkenwahrscheinlichkeit fehlt</translation>
    </message>
    <message>
        <source>the scene classification is missing</source>
        <translation>die Szenenklassifikation fehlt</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>keine Fläche</translation>
    </message>
    <message>
        <source>no class: the pixels get the label ignore</source>
        <translation>keine Klasse: die Pixel erhalten das Label ignore</translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>kein Koordinatensystem</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>keine Geometrie</translation>
    </message>
    <message>
        <source>no image that can be read</source>
        <translation>kein lesbares Bild</translation>
    </message>
    <message>
        <source>no labelled pixel</source>
        <translation>kein Pixel mit Label</translation>
    </message>
    <message>
        <source>no product in their season</source>
        <translation>kein Produkt in ihrer Saison</translation>
    </message>
    <message>
        <source>no step with enough valid pixels</source>
        <translation>kein Zeitschritt mit genug gültigen Pixeln</translation>
    </message>
    <message>
        <source>no step with enough clear pixels</source>
        <translation>kein Zeitschritt mit genug klaren Pixeln</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>kein Jahr</translation>
    </message>
    <message>
        <source>the value is no number</source>
        <translation>der Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>kein Polygon</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>eine Koordinate ist nicht endlich</translation>
    </message>
    <message>
        <source>not on the lattice of the tiles</source>
        <translation>nicht auf dem Raster der Kacheln</translation>
    </message>
    <message>
        <source>in the hub's archive</source>
        <translation>im Archiv des Hubs</translation>
    </message>
    <message>
        <source>larger than the window</source>
        <translation>größer als das Fenster</translation>
    </message>
    <message>
        <source>outside of what their coordinate system is made for</source>
        <translation>außerhalb dessen, wofür ihr Koordinatensystem gemacht ist</translation>
    </message>
    <message>
        <source>made by another producer</source>
        <translation>von einem anderen Hersteller</translation>
    </message>
    <message>
        <source>outside all tiles of the products, or the extent</source>
        <translation>außerhalb aller Kacheln der Produkte oder der Ausdehnung</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>außerhalb der Fläche</translation>
    </message>
    <message>
        <source>outside the ground truth</source>
        <translation>außerhalb der Referenzdaten</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>less overlap than the limit</source>
        <translation>weniger Überlappung als die Grenze</translation>
    </message>
    <message>
        <source>the catalogue does not give their files out</source>
        <translation>der Katalog gibt ihre Dateien nicht heraus</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>smaller than the limit</source>
        <translation>kleiner als die Grenze</translation>
    </message>
    <message>
        <source>a newer baseline is there</source>
        <translation>eine neuere Baseline ist da</translation>
    </message>
    <message>
        <source>a later processing is there</source>
        <translation>eine spätere Verarbeitung ist da</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>der Ordner lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>die Zeile lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nicht zu gebrauchen</translation>
    </message>
    <message>
        <source>move parcels this way</source>
        <translation>Parzellen so verschieben</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <translation>Anzahl der Probleme</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Sensed (UTC)</source>
        <translation>Aufgenommen (UTC)</translation>
    </message>
    <message>
        <source>Processed (UTC)</source>
        <translation>Verarbeitet (UTC)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Relativer Orbit</translation>
    </message>
    <message>
        <source>Cloud (%)</source>
        <translation>Wolken (%)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Of the area (share)</source>
        <translation>Vom Gebiet (Anteil)</translation>
    </message>
    <message>
        <source>Of the tile (share)</source>
        <translation>Von der Kachel (Anteil)</translation>
    </message>
    <message>
        <source>Fills its tile (share)</source>
        <translation>Füllt seine Kachel (Anteil)</translation>
    </message>
    <message>
        <source>Without data (%)</source>
        <translation>Ohne Daten (%)</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masken</translation>
    </message>
    <message>
        <source>Offsets (DN)</source>
        <translation>Offsets (DN)</translation>
    </message>
    <message>
        <source>Single bands</source>
        <translation>Einzelne Bänder</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Prüfsummen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Days since the step before</source>
        <translation>Tage seit dem Schritt davor</translation>
    </message>
    <message>
        <source>EPSG</source>
        <translation>EPSG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>In the fewest that cover</source>
        <translation>Unter den wenigsten, die abdecken</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Index in the shard</source>
        <translation>Index im Shard</translation>
    </message>
    <message>
        <source>West edge (m)</source>
        <translation>Westrand (m)</translation>
    </message>
    <message>
        <source>North edge (m)</source>
        <translation>Nordrand (m)</translation>
    </message>
    <message>
        <source>Side (m)</source>
        <translation>Seite (m)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>First date (UTC)</source>
        <translation>Erstes Datum (UTC)</translation>
    </message>
    <message>
        <source>Last date (UTC)</source>
        <translation>Letztes Datum (UTC)</translation>
    </message>
    <message>
        <source>Valid (share)</source>
        <translation>Gültig (Anteil)</translation>
    </message>
    <message>
        <source>Clear (share)</source>
        <translation>Wolkenfrei (Anteil)</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Längste Lücke (Tage)</translation>
    </message>
    <message>
        <source>Labelled (share)</source>
        <translation>Mit Label (Anteil)</translation>
    </message>
    <message>
        <source>Most frequent class</source>
        <translation>Häufigste Klasse</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parzelle</translation>
    </message>
    <message>
        <source>Its class</source>
        <translation>Ihre Klasse</translation>
    </message>
    <message>
        <source>Other parcel</source>
        <translation>Andere Parzelle</translation>
    </message>
    <message>
        <source>Class of the other</source>
        <translation>Klasse der anderen</translation>
    </message>
    <message>
        <source>Of one class</source>
        <translation>Von einer Klasse</translation>
    </message>
    <message>
        <source>Claimed twice (m²)</source>
        <translation>Doppelt beansprucht (m²)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Gleicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>From its class (widths)</source>
        <translation>Von ihrer Klasse (Breiten)</translation>
    </message>
    <message>
        <source>From the other (widths)</source>
        <translation>Von der anderen (Breiten)</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>Fremdheit</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>To the east (m)</source>
        <translation>Nach Osten (m)</translation>
    </message>
    <message>
        <source>To the north (m)</source>
        <translation>Nach Norden (m)</translation>
    </message>
    <message>
        <source>Standard error (m)</source>
        <translation>Standardfehler (m)</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Vertrauen (0 bis 1)</translation>
    </message>
    <message>
        <source>Parcels seen</source>
        <translation>Gesehene Parzellen</translation>
    </message>
    <message>
        <source>Share of the smaller parcel</source>
        <translation>Anteil der kleineren Parzelle</translation>
    </message>
    <message>
        <source>looks like another class</source>
        <translation>gleicht einer anderen Klasse</translation>
    </message>
    <message>
        <source>looks like no class</source>
        <translation>gleicht keiner Klasse</translation>
    </message>
    <message>
        <source>Zoom to this parcel</source>
        <translation>Auf diese Parzelle zoomen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Ansprüche</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Second coverage</source>
        <translation>Zweite Abdeckung</translation>
    </message>
    <message>
        <source>Class conflicts</source>
        <translation>Konflikte der Klassen</translation>
    </message>
    <message>
        <source>Double claims</source>
        <translation>Doppelte Ansprüche</translation>
    </message>
    <message>
        <source>Index in parcels.csv</source>
        <translation>Index in parcels.csv</translation>
    </message>
    <message>
        <source>Share of the pixel</source>
        <translation>Anteil des Pixels</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Abstand (m)</translation>
    </message>
    <message>
        <source>Claims of different classes</source>
        <translation>Ansprüche verschiedener Klassen</translation>
    </message>
    <message>
        <source>Ground truth: {layer}, {years}</source>
        <translation>Referenzdaten: {layer}, {years}</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>fits {side} m</source>
        <translation>passt in {side} m</translation>
    </message>
    <message>
        <source>larger than {side} m</source>
        <translation>größer als {side} m</translation>
    </message>
    <message>
        <source>overlaps another parcel</source>
        <translation>überlappt eine andere Parzelle</translation>
    </message>
    <message>
        <source>outline stands twice, with two classes</source>
        <translation>Umriss steht zweimal da, mit zwei Klassen</translation>
    </message>
    <message>
        <source>id stands twice in a year</source>
        <translation>Kennung steht zweimal in einem Jahr</translation>
    </message>
    <message>
        <source>outline was repaired</source>
        <translation>Umriss wurde repariert</translation>
    </message>
    <message>
        <source>parts that are no polygon were left out</source>
        <translation>Teile, die keine Polygone sind, wurden ausgelassen</translation>
    </message>
    <message>
        <source>read as crossing the antimeridian</source>
        <translation>als die Datumsgrenze querend gelesen</translation>
    </message>
    <message>
        <source>sliver</source>
        <translation>Splitter</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>keine Kennung</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>mit Mängeln</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unlesbar</translation>
    </message>
    <message>
        <source>0: at most one claim</source>
        <translation>0: höchstens ein Anspruch</translation>
    </message>
    <message>
        <source>1: two or more claims, none full</source>
        <translation>1: zwei oder mehr Ansprüche, keiner voll</translation>
    </message>
    <message>
        <source>2: two or more claims, at least one full</source>
        <translation>2: zwei oder mehr Ansprüche, mindestens einer voll</translation>
    </message>
    <message>
        <source>4 and more</source>
        <translation>4 und mehr</translation>
    </message>
    <message>
        <source>Sample {sample}</source>
        <translation>Sample {sample}</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>{share} % klar</translation>
    </message>
    <message>
        <source>Coverage by the parcel</source>
        <translation>Abdeckung durch die Parzelle</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Daten</translation>
    </message>
    <message>
        <source>Clear share</source>
        <translation>Wolkenfreier Anteil</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ohne Label</translation>
    </message>
    <message>
        <source>{dates} dates</source>
        <translation>{dates} Daten</translation>
    </message>
    <message>
        <source>{low} to {high} % clear</source>
        <translation>{low} bis {high} % wolkenfrei</translation>
    </message>
    <message>
        <source>fewest tiles that cover the area</source>
        <translation>wenigste Kacheln, die das Gebiet abdecken</translation>
    </message>
    <message>
        <source>other tiles of the area</source>
        <translation>andere Kacheln des Gebiets</translation>
    </message>
    <message>
        <source>Temporary: deleted when QGIS is closed. Choose a folder to keep what this run makes.</source>
        <translation>Temporär: wird gelöscht, wenn QGIS geschlossen wird. Wählen Sie einen Ordner, um zu behalten, was dieser Lauf macht.</translation>
    </message>
    <message>
        <source>{name} lies in a temporary folder and is deleted when QGIS is closed: copy it now if you need it. {path}</source>
        <translation>{name} liegt in einem temporären Ordner und wird gelöscht, wenn QGIS geschlossen wird: kopieren Sie es jetzt, wenn Sie es brauchen. {path}</translation>
    </message>
    <message>
        <source>{name} goes to a temporary folder, which QGIS deletes when it is closed. To keep what this run makes, stop it now and choose a folder.</source>
        <translation>{name} kommt in einen temporären Ordner, den QGIS beim Schließen löscht. Um zu behalten, was dieser Lauf macht, halten Sie ihn jetzt an und wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>In this queue</source>
        <translation>In dieser Warteschlange</translation>
    </message>
    <message>
        <source>this layer does not hold products.</source>
        <translation>dieser Layer enthält keine Produkte.</translation>
    </message>
    <message>
        <source>Take one that "Search products" or "Select products" made.</source>
        <translation>Nehmen Sie einen aus „Produkte suchen“ oder „Produkte auswählen“.</translation>
    </message>
    <message>
        <source>this layer was made from an inventory: its products are on disk already.</source>
        <translation>dieser Layer kommt aus einer Bestandsaufnahme: seine Produkte liegen schon auf der Platte.</translation>
    </message>
    <message>
        <source>To download others, search for them.</source>
        <translation>Um andere herunterzuladen, suchen Sie danach.</translation>
    </message>
    <message>
        <source>there is no name of a product in this text.</source>
        <translation>in diesem Text steht kein Produktname.</translation>
    </message>
    <message>
        <source>Names look like S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…</source>
        <translation>Namen sehen aus wie S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…</translation>
    </message>
    <message>
        <source>the file cannot be read: {why}.</source>
        <translation>die Datei lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>the file is too large for a list of names.</source>
        <translation>die Datei ist zu groß für eine Namensliste.</translation>
    </message>
    <message>
        <source>{hub} needs an account.</source>
        <translation>{hub} braucht ein Konto.</translation>
    </message>
    <message>
        <source>{hub} refuses the user name or password, or asks for a one-time code: {cause}. Correct the login, or test it under Accounts; the same one is not sent again by itself.</source>
        <translation>{hub} weist Benutzername oder Passwort zurück oder verlangt einen Einmalcode: {cause}. Berichtigen Sie die Anmeldung, oder testen Sie sie unter Konten; dieselbe wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{hub} refuses the user name or password: {cause}. Correct the login, or test it under Accounts; the same one is not sent again by itself.</source>
        <translation>{hub} lehnt Benutzername oder Passwort ab: {cause}. Berichtigen Sie die Anmeldung oder prüfen Sie sie unter Konten; dieselbe wird nicht von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>{hub} asks for a one-time code. Enter the one that your app shows now; it holds for half a minute.</source>
        <translation>{hub} verlangt einen Einmalcode. Geben Sie den ein, den Ihre App jetzt zeigt; er gilt eine halbe Minute.</translation>
    </message>
    <message>
        <source>{hub} does not let this account download: {cause}. Log in to its web site once, see what it asks for (terms to accept, an address to confirm), then start again.</source>
        <translation>{hub} lässt dieses Konto nicht herunterladen: {cause}. Melden Sie sich einmal auf seiner Website an, sehen Sie nach, was sie verlangt (Bedingungen, Bestätigung einer Adresse), und starten Sie dann wieder.</translation>
    </message>
    <message>
        <source>{hub} refuses one product after the other: {cause}. The account lacks a right there, or a firewall or proxy is in the way. Start again when it is put right.</source>
        <translation>{hub} lehnt ein Produkt nach dem anderen ab: {cause}. Dem Konto fehlt dort ein Recht, oder eine Firewall oder ein Proxy steht im Weg. Starten Sie wieder, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>{hub} has refused the login several times although it had accepted it: {cause}. Perhaps too many sessions are open. End other programs that use the account, and start again later.</source>
        <translation>{hub} hat die Anmeldung mehrmals abgelehnt, obwohl er sie zuvor angenommen hatte: {cause}. Vielleicht sind zu viele Sitzungen offen. Beenden Sie andere Programme mit diesem Konto und starten Sie später wieder.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>the last day lies before the first.</source>
        <translation>der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>neither an area nor a tile is given.</source>
        <translation>weder Fläche noch Kachel ist angegeben.</translation>
    </message>
    <message>
        <source>Choose an area, or name tiles such as 31TFM, 31TGM.</source>
        <translation>Wählen Sie eine Fläche, oder nennen Sie Kacheln wie 31TFM, 31TGM.</translation>
    </message>
    <message>
        <source>the map shows no place yet.</source>
        <translation>die Karte zeigt noch keinen Ort.</translation>
    </message>
    <message>
        <source>Add a layer or a base map and zoom to the area, or name tiles.</source>
        <translation>Fügen Sie einen Layer oder eine Grundkarte hinzu und zoomen Sie auf die Fläche, oder nennen Sie Kacheln.</translation>
    </message>
    <message>
        <source>no layer is chosen as the area.</source>
        <translation>kein Layer ist als Fläche gewählt.</translation>
    </message>
    <message>
        <source>Add a layer of polygons, or take what the map shows.</source>
        <translation>Fügen Sie einen Polygonlayer hinzu, oder nehmen Sie, was die Karte zeigt.</translation>
    </message>
    <message>
        <source>DeepSatData downloads</source>
        <translation>DeepSatData-Downloads</translation>
    </message>
    <message>
        <source>The archive takes no more orders of this account now ({n} at once).</source>
        <translation>Das Archiv nimmt von diesem Konto jetzt keine weiteren Bestellungen an ({n} zugleich).</translation>
    </message>
    <message numerus="yes">
        <source>This account has %n file(s) on their way; the hub allows no more.</source>
        <translation>
            <numerusform>Dieses Konto hat %n Datei unterwegs; mehr erlaubt der Hub nicht.</numerusform>
            <numerusform>Dieses Konto hat %n Dateien unterwegs; mehr erlaubt der Hub nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is busy; it is asked again later.</source>
        <translation>Das Archiv ist beschäftigt; es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The hub has an error of its own; it is asked again later.</source>
        <translation>Der Hub hat selbst einen Fehler; er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>Verified: {layers}</source>
        <translation>Geprüft: {layers}</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min {s:02d} s</source>
        <translation>{m} min {s:02d} s</translation>
    </message>
    <message>
        <source>{h} h {m:02d} min</source>
        <translation>{h} h {m:02d} min</translation>
    </message>
    <message>
        <source>{d} d {h:02d} h</source>
        <translation>{d} d {h:02d} h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Als Nächstes dran</translation>
    </message>
    <message>
        <source>Waiting for the archive</source>
        <translation>Wartet auf das Archiv</translation>
    </message>
    <message>
        <source>To be ordered by hand</source>
        <translation>Von Hand zu bestellen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird entpackt</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>Zu bestellen</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Bestellt</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>Von Hand bestellen</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
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
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>completed, {n} skipped</source>
        <translation>abgeschlossen, {n} übersprungen</translation>
    </message>
    <message>
        <source>Cancelled. Run again with the same folder and parameters to go on.</source>
        <translation>Abgebrochen. Führen Sie denselben Lauf mit demselben Ordner und denselben Parametern aus, um fortzufahren.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing half done is left; run again to start anew.</source>
        <translation>Abgebrochen. Nichts Halbfertiges bleibt zurück; ein neuer Lauf beginnt von vorn.</translation>
    </message>
</context><context>
    <name>DemoData</name>
    <message>
        <source>DeepSatData demo data</source>
        <translation>DeepSatData-Beispieldaten</translation>
    </message>
    <message>
        <source>DeepSatData</source>
        <translation>DeepSatData</translation>
    </message>
    <message>
        <source>Making demo data (simulated, 12 MB)</source>
        <translation>Beispieldaten entstehen (simuliert, 12 MB)</translation>
    </message>
    <message>
        <source>Progress of the demo data</source>
        <translation>Fortschritt der Beispieldaten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Demo data are loaded (simulated).</source>
        <translation>Beispieldaten sind geladen (simuliert).</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>First dataset: guide</source>
        <translation>Erster Datensatz: Anleitung</translation>
    </message>
    <message>
        <source>Demo data could not be made: {reason}</source>
        <translation>Die Beispieldaten konnten nicht erzeugt werden: {reason}</translation>
    </message>
    <message>
        <source>Folder for the demo data</source>
        <translation>Ordner für die Beispieldaten</translation>
    </message>
    <message>
        <source>Demo data (simulated)</source>
        <translation>Beispieldaten (simuliert)</translation>
    </message>
    <message>
        <source>Ground in true colour</source>
        <translation>Boden in Echtfarben</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
</context><context>
    <name>DockActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Work on this queue</source>
        <translation>An dieser Warteschlange arbeiten</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop; transfers go on later</source>
        <translation>Anhalten; Übertragungen gehen später weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Pause products</source>
        <translation>Produkte pausieren</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Let paused products go on</source>
        <translation>Pausierte Produkte weitergehen lassen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Begin again with products</source>
        <translation>Mit Produkten von vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Take the replacement</source>
        <translation>&amp;Ersatz nehmen</translation>
    </message>
    <message>
        <source>Fetch what took the place of products that the hub has deleted</source>
        <translation>Holen, was an die Stelle gelöschter Produkte trat</translation>
    </message>
    <message>
        <source>Order &amp;by hand…</source>
        <translation>Von &amp;Hand bestellen…</translation>
    </message>
    <message>
        <source>Copy the names and open the hub's page where they are ordered</source>
        <translation>Namen kopieren und die Seite des Hubs öffnen, auf der man sie bestellt</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>Give products up and remove what is unfinished</source>
        <translation>Produkte aufgeben und Unfertiges entfernen</translation>
    </message>
    <message>
        <source>Put f&amp;irst</source>
        <translation>Zu&amp;erst</translation>
    </message>
    <message>
        <source>Let products go before all others</source>
        <translation>Produkte vor alle anderen setzen</translation>
    </message>
    <message>
        <source>Remo&amp;ve from queue</source>
        <translation>Aus der Warteschlange entfer&amp;nen</translation>
    </message>
    <message>
        <source>Take products out of the queue; finished files stay on disk</source>
        <translation>Produkte aus der Warteschlange nehmen; fertige Dateien bleiben auf der Platte</translation>
    </message>
    <message>
        <source>Remove all &amp;finished</source>
        <translation>Alle &amp;fertigen entfernen</translation>
    </message>
    <message>
        <source>Finished files stay on disk</source>
        <translation>Fertige Dateien bleiben auf der Platte</translation>
    </message>
    <message>
        <source>&amp;Retry all failed</source>
        <translation>Alle fehlgeschlagenen noch einmal ve&amp;rsuchen</translation>
    </message>
    <message>
        <source>Begin again with all that failed</source>
        <translation>Mit allem neu beginnen, was fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>&amp;Paste names</source>
        <translation>Namen ein&amp;fügen</translation>
    </message>
    <message>
        <source>Add products that a text names</source>
        <translation>Produkte hinzufügen, die ein Text nennt</translation>
    </message>
    <message>
        <source>&amp;Damaged files…</source>
        <translation>&amp;Beschädigte Dateien…</translation>
    </message>
    <message>
        <source>Show, and remove, damaged downloads</source>
        <translation>Beschädigte Downloads zeigen und entfernen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the product's folder</source>
        <translation>Ordner des Produkts zeigen</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>Zur &amp;Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add the product's true colours</source>
        <translation>Das Produkt in Echtfarben hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Zoom to footprint</source>
        <translation>&amp;Zum Umriss zoomen</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Zeigen, wo es liegt</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Meldung kopieren</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Foot&amp;prints</source>
        <translation>&amp;Umrisse</translation>
    </message>
    <message>
        <source>Show all products on the map</source>
        <translation>Alle Produkte auf der Karte zeigen</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Einzelheiten</translation>
    </message>
    <message>
        <source>Show history, hubs and timeline</source>
        <translation>Verlauf, Hubs und Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>&amp;New queue…</source>
        <translation>&amp;Neue Warteschlange…</translation>
    </message>
    <message>
        <source>Begin an empty queue</source>
        <translation>Eine leere Warteschlange beginnen</translation>
    </message>
    <message>
        <source>&amp;Open queue…</source>
        <translation>Warteschlange ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a queue file</source>
        <translation>Eine Warteschlangendatei öffnen</translation>
    </message>
    <message>
        <source>Add from active &amp;layer</source>
        <translation>Aus aktivem &amp;Layer hinzufügen</translation>
    </message>
    <message>
        <source>Add products of the active layer</source>
        <translation>Produkte des aktiven Layers hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Add from a CSV table</source>
        <translation>Aus einer CSV-Tabelle hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>Tabelle &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write a CSV table</source>
        <translation>Eine CSV-Tabelle schreiben</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Als &amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that works on this queue without a window (qgis_process)</source>
        <translation>Den Befehl kopieren, der ohne Fenster an dieser Warteschlange arbeitet (qgis_process)</translation>
    </message>
    <message>
        <source>C&amp;lose queue</source>
        <translation>Warteschlange s&amp;chließen</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten…</translation>
    </message>
    <message>
        <source>Hubs and how to log in</source>
        <translation>Hubs und wie man sich anmeldet</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Options of downloads</source>
        <translation>Optionen der Downloads</translation>
    </message>
</context><context>
    <name>DownloadOptionsPage</name>
    <message>
        <source>Ask for each queue</source>
        <translation>Für jede Warteschlange fragen</translation>
    </message>
    <message>
        <source>Per account; hubs often allow fewer, and none more than 4</source>
        <translation>Je Konto; Hubs erlauben oft weniger und keiner mehr als 4</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Unpack products after verification</source>
        <translation>Produkte nach der Prüfung &amp;entpacken</translation>
    </message>
    <message>
        <source>&amp;Keep the zip as well</source>
        <translation>Das Zip auch &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Tell when a queue ends</source>
        <translation>&amp;Melden, wenn eine Warteschlange endet</translation>
    </message>
    <message>
        <source>Show &amp;footprints when a queue is opened</source>
        <translation>&amp;Umrisse zeigen, wenn eine Warteschlange geöffnet wird</translation>
    </message>
    <message>
        <source>Fol&amp;der for products:</source>
        <translation>&amp;Ordner für Produkte:</translation>
    </message>
    <message>
        <source>Folder for products</source>
        <translation>Ordner für Produkte</translation>
    </message>
    <message>
        <source>&amp;Files at once:</source>
        <translation>&amp;Dateien zugleich:</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Dateien zugleich</translation>
    </message>
    <message>
        <source>Ask about &amp;orders every:</source>
        <translation>Nach Be&amp;stellungen fragen alle:</translation>
    </message>
    <message>
        <source>Minutes between questions about orders</source>
        <translation>Minuten zwischen Fragen nach Bestellungen</translation>
    </message>
    <message>
        <source>Folder and unpacking hold for new queues, the others from the next opening.</source>
        <translation>Ordner und Entpacken gelten für neue Warteschlangen, das Übrige ab dem nächsten Öffnen.</translation>
    </message>
</context><context>
    <name>DownloadProducts</name>
    <message>
        <source>Download products</source>
        <translation>Produkte herunterladen</translation>
    </message>
    <message>
        <source>sentinel-2,download,queue,resume,long-term archive,lta,offline,order,hub,copernicus,dhus</source>
        <translation>sentinel-2,herunterladen,download,warteschlange,fortsetzen,langzeitarchiv,lta,offline,bestellen,hub,copernicus,dhus</translation>
    </message>
    <message>
        <source>Downloads products to a folder: orders those that lie in a long-term archive, waits, continues what was interrupted, and verifies every product.

All states are kept in a queue file. Whatever ends a run (time, a cancel, a crash), the next run with the same folder or queue file goes on where it was: nothing is ordered or fetched twice. The window 'Downloads' may work on the same file at the same time.

Orders keep to the archive's quota, which is learned from its first refusal. A product is checked by size, checksum (where the hub has one), the zip's structure and CRC, the sizes in its manifest, and by opening each band; only then does it get its final name. Hubs that take no orders by program (the Copernicus Data Space) are asked every half hour whether a product has come back; the log says where to order it by hand.

With bands chosen, only these are fetched where the hub can send single files; the result is a product that the other algorithms read.

The log counts the products that are here, waiting and failed. The run succeeds when some are still waiting, unless 'Fail when incomplete' is switched on.</source>
        <translation>Lädt Produkte in einen Ordner: bestellt, was in einem Langzeitarchiv liegt, wartet, setzt Unterbrochenes fort und prüft jedes Produkt.

Alle Zustände stehen in einer Warteschlangendatei. Was auch immer einen Lauf beendet (Zeit, Abbruch, Absturz): der nächste mit demselben Ordner oder derselben Datei macht dort weiter; nichts wird zweimal bestellt oder geholt. Das Fenster „Downloads“ kann gleichzeitig an derselben Datei arbeiten.

Bestellungen halten sich an das Kontingent des Archivs, das aus seiner ersten Ablehnung gelernt wird. Ein Produkt wird geprüft: Größe, Prüfsumme (wo der Hub eine hat), Aufbau und CRC des Zips, die Größen in seinem Manifest, und jedes Band wird geöffnet; erst dann bekommt es seinen endgültigen Namen. Hubs, die keine Bestellungen von Programmen annehmen (der Copernicus Data Space), werden jede halbe Stunde gefragt, ob ein Produkt zurück ist; das Protokoll sagt, wo man es von Hand bestellt.

Sind Bänder gewählt, werden nur diese geholt, wo der Hub einzelne Dateien senden kann; es entsteht ein Produkt, das die anderen Algorithmen lesen.

Das Protokoll zählt, welche Produkte da sind, warten oder fehlgeschlagen sind. Der Lauf gelingt auch, wenn noch welche warten, außer „Scheitern, wenn unvollständig“ ist eingeschaltet.</translation>
    </message>
    <message>
        <source>The layer 'Selected products', hub Copernicus Data Space, folder D:/sentinel: run it again with the same folder whenever products were still waiting.</source>
        <translation>Der Layer „Ausgewählte Produkte“, Hub Copernicus Data Space, Ordner D:/sentinel: mit demselben Ordner wieder ausführen, sooft noch Produkte warten.</translation>
    </message>
    <message>
        <source>Products (or a queue that is to go on)</source>
        <translation>Produkte (oder eine Warteschlange, die weitergehen soll)</translation>
    </message>
    <message>
        <source>Rows of 'Search products' or 'Select products' (fields name, hub and id; the rest is used as far as it is there). Not needed when the queue file, or the queue in the folder, is to go on.</source>
        <translation>Zeilen von „Produkte suchen“ oder „Produkte auswählen“ (Felder name, hub und id; das Übrige wird benutzt, soweit vorhanden). Nicht nötig, wenn die Warteschlangendatei oder die Warteschlange im Ordner weitergehen soll.</translation>
    </message>
    <message>
        <source>Folder for products</source>
        <translation>Ordner für Produkte</translation>
    </message>
    <message>
        <source>Products get the name of their SAFE here. The queue lies here, too, unless 'Queue file' says otherwise. A temporary folder is refused: it would be lost when QGIS is closed.</source>
        <translation>Produkte erhalten hier den Namen ihrer SAFE. Auch die Warteschlange liegt hier, wenn „Warteschlangendatei“ nichts anderes sagt. Ein temporärer Ordner wird abgelehnt: er ginge beim Schließen von QGIS verloren.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Only these bands, with metadata and small cloud masks, instead of whole products. Hubs that cannot send single files send the whole product. None: whole products.</source>
        <translation>Nur diese Bänder, mit Metadaten und kleinen Wolkenmasken, statt ganzer Produkte. Hubs, die keine einzelnen Dateien senden können, senden das ganze Produkt. Keine: ganze Produkte.</translation>
    </message>
    <message>
        <source>Maximum run time (minutes)</source>
        <translation>Längste Laufzeit (Minuten)</translation>
    </message>
    <message>
        <source>1440 is a day. The run ends after this time, in the middle of a file too; the next one continues it. 0: fetch what is online, order the rest, do not wait. Empty: no limit.</source>
        <translation>1440 ist ein Tag. Nach dieser Zeit endet der Lauf, auch mitten in einer Datei; der nächste setzt sie fort. 0: holen, was online ist, den Rest bestellen, nicht warten. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Dateien zugleich</translation>
    </message>
    <message>
        <source>Hubs close accounts that open more than 4; all windows and runs share these 4.</source>
        <translation>Hubs sperren Konten, die mehr als 4 öffnen; alle Fenster und Läufe teilen sich diese 4.</translation>
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation>Scheitern, wenn unvollständig</translation>
    </message>
    <message>
        <source>End with an error, after the queue is saved, when a product is still waiting or has failed; so a script sees it in the exit code.</source>
        <translation>Mit einem Fehler enden, nachdem die Warteschlange gespeichert ist, wenn ein Produkt noch wartet oder gescheitert ist; so sieht es ein Skript am Rückgabewert.</translation>
    </message>
    <message>
        <source>Products done</source>
        <translation>Fertige Produkte</translation>
    </message>
    <message>
        <source>Products waiting</source>
        <translation>Wartende Produkte</translation>
    </message>
    <message>
        <source>Products failed</source>
        <translation>Gescheiterte Produkte</translation>
    </message>
    <message>
        <source>Queue file</source>
        <translation>Warteschlangendatei</translation>
    </message>
    <message>
        <source>Download queue (*.sqlite)</source>
        <translation>Download-Warteschlange (*.sqlite)</translation>
    </message>
    <message>
        <source>File that keeps the states. An existing one goes on. Without it: queue.sqlite in the folder.</source>
        <translation>Datei, die die Zustände bewahrt. Eine vorhandene geht weiter. Ohne sie: queue.sqlite im Ordner.</translation>
    </message>
    <message>
        <source>Other hubs</source>
        <translation>Andere Hubs</translation>
    </message>
    <message>
        <source>Hubs that take over what the first one cannot deliver, separated by commas: the id or address of a hub, then, after a blank, the id of its authentication configuration, if any. The same acquisition is looked for there.</source>
        <translation>Hubs, die übernehmen, was der erste nicht liefern kann, durch Kommas getrennt: Kennung oder Adresse eines Hubs, dann, nach einem Leerzeichen, die Kennung seiner Anmeldekonfiguration, falls er eine hat. Dort wird dieselbe Aufnahme gesucht.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Entpacken</translation>
    </message>
    <message>
        <source>Unpack the zip into a SAFE folder; else the verified zip is kept. Both can be read.</source>
        <translation>Das Zip in einen SAFE-Ordner entpacken; sonst bleibt das geprüfte Zip. Beide lassen sich lesen.</translation>
    </message>
    <message>
        <source>Keep the zip</source>
        <translation>Das Zip behalten</translation>
    </message>
    <message>
        <source>Keep the zip beside the unpacked folder.</source>
        <translation>Das Zip neben dem entpackten Ordner behalten.</translation>
    </message>
    <message>
        <source>Try failed products again</source>
        <translation>Gescheiterte Produkte neu versuchen</translation>
    </message>
    <message>
        <source>Products of an existing queue that failed or were gone are tried again in this run.</source>
        <translation>Produkte einer vorhandenen Warteschlange, die gescheitert oder verschwunden waren, werden in diesem Lauf neu versucht.</translation>
    </message>
    <message>
        <source>Verify every file's checksum</source>
        <translation>Prüfsumme jeder Datei prüfen</translation>
    </message>
    <message>
        <source>Compare each file of a whole product with the checksum in its manifest (SHA3-256), besides sizes and the zip's own. Takes a second or two for each product; done in any case where the catalogue's checksum differs, and for single bands.</source>
        <translation>Jede Datei eines ganzen Produkts mit der Prüfsumme in seinem Manifest vergleichen (SHA3-256), außer den Größen und denen des Zips selbst. Dauert ein bis zwei Sekunden je Produkt; geschieht in jedem Fall, wenn die Prüfsumme des Katalogs abweicht, und für einzelne Bänder.</translation>
    </message>
    <message>
        <source>Only tell what would happen</source>
        <translation>Nur sagen, was geschähe</translation>
    </message>
    <message>
        <source>Tell how many products would come, from where, with which account, how many GB and hours that takes and how much room is free; order and fetch nothing.</source>
        <translation>Sagen, wie viele Produkte kämen, woher, mit welchem Konto, wie viele GB und Stunden das braucht und wie viel Platz frei ist; nichts bestellen und nichts holen.</translation>
    </message>
    <message>
        <source>{hours:g} hours</source>
        <translation>{hours:g} Stunden</translation>
    </message>
    <message>
        <source>Products that are tried again: {n}</source>
        <translation>Produkte, die neu versucht werden: {n}</translation>
    </message>
    <message>
        <source>{hub}: {n} of {quota} orders are with the archive</source>
        <translation>{hub}: {n} von {quota} Bestellungen sind beim Archiv</translation>
    </message>
    <message>
        <source>All products are here: {n}.</source>
        <translation>Alle Produkte sind da: {n}.</translation>
    </message>
    <message>
        <source>Products that are here: {done}, waiting: {waiting}, failed: {failed}.</source>
        <translation>Produkte, die da sind: {done}, wartend: {waiting}, gescheitert: {failed}.</translation>
    </message>
    <message>
        <source>Run again with the same folder to go on (queue: {queue}).</source>
        <translation>Mit demselben Ordner wieder ausführen, um fortzufahren (Warteschlange: {queue}).</translation>
    </message>
</context><context>
    <name>DownloadsPart</name>
    <message>
        <source>DeepSatData downloads</source>
        <translation>DeepSatData-Downloads</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Downloads</translation>
    </message>
    <message>
        <source>Downloads of DeepSatData</source>
        <translation>Downloads von DeepSatData</translation>
    </message>
    <message>
        <source>&amp;Send to downloads</source>
        <translation>An Downloads &amp;senden</translation>
    </message>
    <message>
        <source>Downloads were under way when QGIS was closed.</source>
        <translation>Als QGIS geschlossen wurde, liefen Downloads.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>The last order has arrived from the archive.</source>
        <translation>Die letzte Bestellung ist aus dem Archiv eingetroffen.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is finished: %n product(s) done.</source>
        <translation>
            <numerusform>Die Warteschlange ist fertig: %n Produkt erledigt.</numerusform>
            <numerusform>Die Warteschlange ist fertig: %n Produkte erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive; the table says why.</source>
        <translation>
            <numerusform>%n kam nicht an; die Tabelle sagt, warum.</numerusform>
            <numerusform>%n kamen nicht an; die Tabelle sagt, warum.</numerusform>
        </translation>
    </message>
</context><context>
    <name>DownloadsWidget</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>New, open, import, export</source>
        <translation>Neu, öffnen, importieren, exportieren</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Noch keine Downloads</translation>
    </message>
    <message>
        <source>1. Search products here, or select them with the Processing Toolbox.
2. Add an account for the hub, and test it.
3. Tick products and press Download, or drag a layer or a list of names here.</source>
        <translation>1. Suchen Sie hier Produkte, oder wählen Sie welche mit der Werkzeugkiste aus.
2. Fügen Sie ein Konto für den Hub hinzu, und prüfen Sie es.
3. Haken Sie Produkte an und drücken Sie Herunterladen, oder ziehen Sie einen Layer oder eine Namensliste hierher.</translation>
    </message>
    <message>
        <source>Search products…</source>
        <translation>Produkte suchen…</translation>
    </message>
    <message>
        <source>Downloads: {name}</source>
        <translation>Downloads: {name}</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Not started: {hub} needs an account before it sends files.</source>
        <translation>Nicht begonnen: {hub} braucht ein Konto, bevor er Dateien schickt.</translation>
    </message>
    <message>
        <source>One-time code…</source>
        <translation>Einmalcode…</translation>
    </message>
    <message>
        <source>Code that your app shows for {hub} now:</source>
        <translation>Code, den Ihre App jetzt für {hub} zeigt:</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>{hub} waits for a one-time code.</source>
        <translation>{hub} wartet auf einen Einmalcode.</translation>
    </message>
</context><context>
    <name>ExportDataset</name>
    <message>
        <source>Export a dataset</source>
        <translation>Datensatz exportieren</translation>
    </message>
    <message>
        <source>dataset,export,npz,numpy,webdataset,tar,geotiff,training,pastis,deepsatmodels,foundation,model</source>
        <translation>Datensatz,exportieren,npz,numpy,webdataset,tar,geotiff,Training,pastis,deepsatmodels,Grundlagenmodell</translation>
    </message>
    <message>
        <source>Writes the samples of a dataset as files that other programs read.

npz: one compressed numpy file a sample. WebDataset: tars of 256 samples for training from disk or network. GeoTIFF: a folder a sample, with a raster for each date and for each layer of labels. PASTIS and DeepSatModels: the layouts that the loaders of these projects read. Single images: one date a sample, with a label map, or in a folder of the class that most pixels have.

Presto, Galileo, OlmoEarth, Prithvi, TerraMind: an npz a sample with composites of clear pixels, masks, times and places, normalised as the model was trained.

Values are otherwise digital numbers as stored; coarser bands are repeated to the finest pixels, or interpolated. export.json tells what the files hold, how reflectance follows, and of which dataset they are. A run that was stopped goes on when it is started again with the same folder and parameters.</source>
        <translation>Schreibt die Samples eines Datensatzes als Dateien, die andere Programme lesen.

npz: eine komprimierte numpy-Datei je Sample. WebDataset: tars von 256 Samples zum Trainieren von Platte oder Netz. GeoTIFF: ein Ordner je Sample, mit einem Raster für jedes Datum und für jede Ebene der Labels. PASTIS und DeepSatModels: die Formen, die die Lader dieser Projekte lesen. Einzelbilder: ein Datum je Sample, mit einer Labelkarte, oder in einem Ordner der Klasse, die die meisten Pixel haben.

Presto, Galileo, OlmoEarth, Prithvi, TerraMind: ein npz je Sample mit Komposita klarer Pixel, Masken, Zeiten und Orten, normalisiert, wie das Modell trainiert wurde.

Sonst sind die Werte digitale Zahlen, wie gespeichert; gröbere Bänder werden auf die feinsten Pixel wiederholt oder interpoliert. export.json sagt, was die Dateien enthalten, wie die Reflektanz folgt und von welchem Datensatz sie sind. Ein angehaltener Lauf geht weiter, wenn er mit demselben Ordner und denselben Parametern neu gestartet wird.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, format WebDataset, folds 0: tars of the training samples.</source>
        <translation>Datensatz D:/dataset, Format WebDataset, Folds 0: tars der Trainingssamples.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json. Nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What reads the samples afterwards. PASTIS, DeepSatModels and single images need labels.</source>
        <translation>Was die Samples danach liest. PASTIS, DeepSatModels und Einzelbilder brauchen Labels.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Folds to export, as 0 or 0,1, of a dataset that is split; what is left out (-1) is not among them. Empty: all samples.</source>
        <translation>Folds, die exportiert werden, wie 0 oder 0,1, eines aufgeteilten Datensatzes; was ausgelassen ist (-1), gehört nicht dazu. Leer: alle Samples.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Bands in the wanted order, as B04,B03,B02. Empty: all that are stored.</source>
        <translation>Bänder in der gewünschten Reihenfolge, wie B04,B03,B02. Leer: alle gespeicherten.</translation>
    </message>
    <message>
        <source>Coarser bands</source>
        <translation>Gröbere Bänder</translation>
    </message>
    <message>
        <source>How bands of 20 and 60 m come to the finest pixels. DeepSatModels keeps each on its grid.</source>
        <translation>Wie Bänder von 20 und 60 m auf die feinsten Pixel kommen. DeepSatModels behält jedes auf seinem Gitter.</translation>
    </message>
    <message>
        <source>Composites</source>
        <translation>Komposita</translation>
    </message>
    <message>
        <source>Of which periods the views of foundation models hold the means of clear pixels.</source>
        <translation>Von welchen Zeitabschnitten die Sichten der Grundlagenmodelle die Mittel klarer Pixel enthalten.</translation>
    </message>
    <message>
        <source>Fill missing bands</source>
        <translation>Fehlende Bänder füllen</translation>
    </message>
    <message>
        <source>Bands that a layout has and the dataset lacks, as B10 of level L2A, become zeros. Without it such a dataset is refused.</source>
        <translation>Bänder, die eine Form hat und der Datensatz nicht, wie B10 bei Level L2A, werden Nullen. Ohne dies wird ein solcher Datensatz abgelehnt.</translation>
    </message>
    <message>
        <source>Every date an image</source>
        <translation>Jedes Datum ein Bild</translation>
    </message>
    <message>
        <source>Single images: all dates of a sample, not only the clearest.</source>
        <translation>Einzelbilder: alle Daten eines Samples, nicht nur das klarste.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>New or empty folder, or one of the same export that was stopped, which is then finished.</source>
        <translation>Neuer oder leerer Ordner, oder einer desselben Exports, der abgebrochen wurde und dann beendet wird.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
    <message>
        <source>Number of files or folders of samples</source>
        <translation>Anzahl der Dateien oder Ordner von Samples</translation>
    </message>
    <message>
        <source>Went on: {there} of {files} files were there.</source>
        <translation>Fortgesetzt: {there} von {files} Dateien waren da.</translation>
    </message>
</context><context>
    <name>ExtractParcelSeries</name>
    <message>
        <source>Extract series of parcels</source>
        <translation>Zeitreihen von Parzellen gewinnen</translation>
    </message>
    <message>
        <source>parcels,time series,zonal statistics,mean,median,percentiles,coverage,pixel sets,sentinel-2</source>
        <translation>parzellen,zeitreihe,zonale statistik,mittelwert,median,perzentile,abdeckung,pixelmengen,sentinel-2,parcels,time series</translation>
    </message>
    <message>
        <source>Extracts what the pixels of each parcel say on each date: statistics of every band, each pixel weighted by the exact share of it that the parcel covers.

One row a parcel and date that has data: id, class, tile, time, the shares of the parcel that have data (valid) and that are clear as well, and for each band the chosen statistics. With 'Erosion' the ground near the boundary is left out, where pixels are mixed. A parcel on several tiles is read from one of them, the same on all dates: the one that holds most of it, then the one with most dates.

Values are the products' own pixels at their native resolution; the offset of newer baselines is taken out, band by band. A percentile is the smallest value up to which its share of the weight lies. With outlines QGIS's temporal controller plays the layer.

The HDF5 file holds the same as arrays, and with 'Pixel sets' the pixels themselves, with their weights, for models that learn from sets of pixels.</source>
        <translation>Gewinnt, was die Pixel jeder Parzelle an jedem Termin sagen: Statistiken jedes Bandes, jedes Pixel gewichtet mit dem exakten Anteil, den die Parzelle von ihm bedeckt.

Eine Zeile je Parzelle und Termin mit Daten: Kennung, Klasse, Kachel, Zeit, die Anteile der Parzelle, die Daten haben (valid) und die auch klar sind, und für jedes Band die gewählten Statistiken. Mit „Erosion“ bleibt der Boden nahe der Grenze weg, wo Pixel gemischt sind. Eine Parzelle auf mehreren Kacheln wird aus einer gelesen, an allen Terminen derselben: der, die am meisten von ihr enthält, dann der mit den meisten Terminen.

Die Werte sind die Pixel der Produkte in ihrer eigenen Auflösung; der Offset neuerer Baselines wird Band für Band abgezogen. Ein Perzentil ist der kleinste Wert, bis zu dem sein Anteil des Gewichts liegt. Mit Umrissen spielt die Zeitsteuerung von QGIS den Layer ab.

Die HDF5-Datei enthält dasselbe als Arrays, und mit „Pixelmengen“ die Pixel selbst mit ihren Gewichten, für Modelle, die aus Mengen von Pixeln lernen.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, the layer of parcels, bands B04 and B08, mean and median, erosion 10 m: a table that is joined to the parcels by their id.</source>
        <translation>Ordner mit Produkten D:/sentinel, der Layer der Parzellen, Bänder B04 und B08, Mittelwert und Median, Erosion 10 m: eine Tabelle, die über die Kennung mit den Parzellen verknüpft wird.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Kennungsfeld</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Kennungen der Parzellen. Ohne Angabe die Objektnummern.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Class codes, which every row repeats. Without it there are none.</source>
        <translation>Klassencodes, die jede Zeile wiederholt. Ohne Angabe gibt es keine.</translation>
    </message>
    <message>
        <source>Each at its native resolution. A product that lacks one is left out whole.</source>
        <translation>Jedes in seiner eigenen Auflösung. Ein Produkt, dem eines fehlt, wird ganz ausgelassen.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiken</translation>
    </message>
    <message>
        <source>count: sum of the shares of pixels; std: standard deviation of the pixels; p5 to p95: percentiles. Of pixels with data.</source>
        <translation>count: Summe der Anteile der Pixel; std: Standardabweichung der Pixel; p5 bis p95: Perzentile. Von Pixeln mit Daten.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Erosion (m)</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out. 0 takes whole parcels.</source>
        <translation>Boden, der der Grenze seiner Parzelle näher ist, wird ausgelassen. 0 nimmt ganze Parzellen.</translation>
    </message>
    <message>
        <source>Read cloud masks</source>
        <translation>Wolkenmasken lesen</translation>
    </message>
    <message>
        <source>The scene classification (L2A) or the cloud mask (L1C) tells the clear share. A product without it is left out. Without masks the clear share is empty.</source>
        <translation>Die Szenenklassifikation (L2A) oder die Wolkenmaske (L1C) sagt den klaren Anteil. Ein Produkt ohne sie wird ausgelassen. Ohne Masken bleibt der klare Anteil leer.</translation>
    </message>
    <message>
        <source>Clear pixels only</source>
        <translation>Nur klare Pixel</translation>
    </message>
    <message>
        <source>Statistics are over pixels without cloud, cirrus and cloud shadow.</source>
        <translation>Statistiken über Pixel ohne Wolke, Cirrus und Wolkenschatten.</translation>
    </message>
    <message>
        <source>Outlines in every row</source>
        <translation>Umrisse in jeder Zeile</translation>
    </message>
    <message>
        <source>Every row has the outline of its parcel, so that QGIS's temporal controller plays them. Without it the layer is a table, to be joined by the id.</source>
        <translation>Jede Zeile hat den Umriss ihrer Parzelle, sodass die Zeitsteuerung von QGIS sie abspielt. Ohne ist der Layer eine Tabelle, die über die Kennung verknüpft wird.</translation>
    </message>
    <message>
        <source>Pixel sets</source>
        <translation>Pixelmengen</translation>
    </message>
    <message>
        <source>The HDF5 file also holds all pixels of each parcel with their weights, at the finest resolution of the bands; coarser bands repeat their pixels.</source>
        <translation>Die HDF5-Datei enthält auch alle Pixel jeder Parzelle mit ihren Gewichten, in der feinsten Auflösung der Bänder; gröbere Bänder wiederholen ihre Pixel.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>A row a parcel and date with data: id, class, tile, sensing (UTC), product, valid, clear, and B04_mean and so on.</source>
        <translation>Eine Zeile je Parzelle und Termin mit Daten: id, class, tile, sensing (UTC), product, valid, clear und B04_mean und so weiter.</translation>
    </message>
    <message>
        <source>HDF5 file</source>
        <translation>HDF5-Datei</translation>
    </message>
    <message>
        <source>The series as arrays by tile: statistics (dates, parcels, bands, statistics).</source>
        <translation>Die Zeitreihen als Arrays je Kachel: statistics (Termine, Parzellen, Bänder, Statistiken).</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Ausgelassenes</translation>
    </message>
    <message>
        <source>Every product and parcel that was left out, with its reason.</source>
        <translation>Jedes Produkt und jede Parzelle, die ausgelassen wurde, mit dem Grund.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Anzahl der Parzellen</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Anzahl des Übersprungenen</translation>
    </message>
    <message>
        <source>Parcels: {n}, tiles: {tiles}, dates: {dates}</source>
        <translation>Parzellen: {n}, Kacheln: {tiles}, Termine: {dates}</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Zeilen: {n}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>die Tabelle des Ausgelassenen</translation>
    </message>
</context><context>
    <name>FindTiles</name>
    <message>
        <source>Find tiles</source>
        <translation>Kacheln finden</translation>
    </message>
    <message>
        <source>sentinel-2,mgrs,utm,tile,grid,granule,area,aoi,overlap,cover</source>
        <translation>sentinel-2,mgrs,utm,kachel,gitter,granule,gebiet,aoi,überlappung,abdeckung</translation>
    </message>
    <message>
        <source>Finds the Sentinel-2 tiles (MGRS, 109.8 km) of an area, with two overlaps each and a rank.

The grid is computed, nothing is looked up or downloaded; its 56,686 tiles are those of ESA's list. Tiles overlap their neighbours by 10 km and more at zone edges, so an area often lies in more tiles than it needs: the fewest tiles that cover the area come first by rank, and have in_cover = 1.

aoi_overlap is the share of the area inside the tile, tile_overlap the share of the tile inside the area, both 0 to 1. They are computed in the tile's own UTM zone on its true square. An area may have any coordinate system and several parts, lie in several UTM zones and cross the antimeridian.</source>
        <translation>Findet die Sentinel-2-Kacheln (MGRS, 109,8 km) eines Gebiets, jede mit zwei Überlappungen und einem Rang.

Das Gitter wird berechnet, nichts wird nachgeschlagen oder heruntergeladen; seine 56.686 Kacheln sind die der ESA-Liste. Kacheln überlappen ihre Nachbarn um 10 km, an Zonenrändern um mehr, so dass ein Gebiet oft in mehr Kacheln liegt als es braucht: die wenigsten Kacheln, die das Gebiet abdecken, stehen nach Rang vorn und haben in_cover = 1.

aoi_overlap ist der Anteil des Gebiets in der Kachel, tile_overlap der Anteil der Kachel im Gebiet, beide 0 bis 1. Sie werden in der UTM-Zone der Kachel auf ihrem wahren Quadrat berechnet. Ein Gebiet darf jedes Koordinatensystem und mehrere Teile haben, in mehreren UTM-Zonen liegen und den 180. Längengrad queren.</translation>
    </message>
    <message>
        <source>Extent 16.2,16.5,48.1,48.3 [EPSG:4326] gives the two tiles 33UWP and 33UXP; the one that covers it comes first.</source>
        <translation>Die Ausdehnung 16.2,16.5,48.1,48.3 [EPSG:4326] ergibt die zwei Kacheln 33UWP und 33UXP; die, die sie bedeckt, kommt zuerst.</translation>
    </message>
    <message>
        <source>The area, the extent or both are needed.</source>
        <translation>Das Gebiet, die Ausdehnung oder beide werden gebraucht.</translation>
    </message>
    <message>
        <source>Minimum overlap (%)</source>
        <translation>Mindestüberlappung (%)</translation>
    </message>
    <message>
        <source>Percent. A tile stays when it holds this share of the area, or when this share of the tile lies in the area. 0 keeps every tile that has any part of the area.</source>
        <translation>Prozent. Eine Kachel bleibt, wenn sie diesen Anteil des Gebiets enthält oder wenn dieser Anteil der Kachel im Gebiet liegt. 0 behält jede Kachel, die irgendeinen Teil des Gebiets enthält.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>True outlines of the tiles in EPSG:4326, cut at the antimeridian, with tile, epsg, aoi_overlap, tile_overlap, rank and in_cover.</source>
        <translation>Wahre Umrisse der Kacheln in EPSG:4326, am 180. Längengrad geteilt, mit tile, epsg, aoi_overlap, tile_overlap, rank und in_cover.</translation>
    </message>
    <message>
        <source>Tiles by rank, separated by commas</source>
        <translation>Kacheln nach Rang, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Fewest tiles that cover the area, separated by commas</source>
        <translation>Wenigste Kacheln, die das Gebiet abdecken, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Anzahl der Kacheln</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area, fewer do not.</source>
        <translation>
            <numerusform>%n davon deckt die Fläche ab, mit weniger geht es nicht.</numerusform>
            <numerusform>%n davon decken die Fläche ab, mit weniger geht es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area (perhaps fewer would).</source>
        <translation>
            <numerusform>%n davon deckt die Fläche ab (vielleicht ginge es mit weniger).</numerusform>
            <numerusform>%n davon decken die Fläche ab (vielleicht ginge es mit weniger).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) have a part of the area.</source>
        <translation>
            <numerusform>%n Kachel hat Anteil an der Fläche.</numerusform>
            <numerusform>%n Kacheln haben Anteil an der Fläche.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the area lies in none of these tiles: beyond the grid, which ends near 84 degrees north and south, or in tiles below the minimum overlap.</source>
        <translation>{share} % der Fläche liegen in keiner dieser Kacheln: jenseits des Gitters, das bei etwa 84 Grad Nord und Süd endet, oder in Kacheln unter der Mindestüberlappung.</translation>
    </message>
</context><context>
    <name>FoundModel</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>{c:.0f} %</source>
        <translation>{c:.0f} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
</context><context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context><context>
    <name>HistoryView</name>
    <message>
        <source>History of the selected product</source>
        <translation>Verlauf des gewählten Produkts</translation>
    </message>
    <message>
        <source>One row for each change of its state, the latest first</source>
        <translation>Eine Zeile je Zustandswechsel, der letzte zuerst</translation>
    </message>
</context><context>
    <name>InventoryProducts</name>
    <message>
        <source>Inventory of products</source>
        <translation>Bestand an Produkten</translation>
    </message>
    <message>
        <source>sentinel-2,safe,footprint,check,damaged,missing,checksum</source>
        <translation>sentinel-2,safe,umriss,prüfen,beschädigt,fehlend,prüfsumme</translation>
    </message>
    <message>
        <source>Lists the Sentinel-2 products in a folder as footprints, with what is wrong with each.

SAFE and EOPF Zarr, folders and zips, are found at any depth. Every band file must be there, have the size that the manifest gives, be a whole JPEG 2000 file, and have the right zone, corner and shape. EOPF Zarr has no manifest: every chunk must be there and end where it should. Products that cannot be read, and those without a manifest to check them by, are listed with that as their problem.

Nothing is decoded, so flipped bytes go unseen: switch on the checksums to find them too.</source>
        <translation>Nennt die Sentinel-2-Produkte eines Ordners als Umrisse, mit dem, was an jedem falsch ist.

SAFE und EOPF Zarr, Ordner und Zips, werden in jeder Tiefe gefunden. Jede Banddatei muss da sein, die Größe haben, die das Manifest nennt, eine ganze JPEG-2000-Datei sein und in Zone, Ecke und Form stimmen. EOPF Zarr hat kein Manifest: Jeder Block muss da sein und enden, wo er soll. Produkte, die sich nicht lesen lassen, und solche ohne Manifest, an dem sie sich prüfen ließen, werden mit diesem Problem genannt.

Nichts wird dekodiert, gekippte Bytes bleiben also ungesehen: Schalten Sie die Prüfsummen ein, um auch sie zu finden.</translation>
    </message>
    <message>
        <source>Folder D:/sentinel: one row for each product in it, those with problems in another colour.</source>
        <translation>Ordner D:/sentinel: eine Zeile für jedes Produkt darin, die mit Problemen in einer anderen Farbe.</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Ordner mit Produkten</translation>
    </message>
    <message>
        <source>Searched recursively for SAFE and EOPF Zarr, folders and zips; zips are not unpacked.</source>
        <translation>Rekursiv nach SAFE und EOPF Zarr durchsucht, Ordner und Zips; Zips werden nicht entpackt.</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Read every file that the manifest lists, whole, and compare it with its checksum; the field 'verified' counts what is right, missing and wrong. Slow (the speed of the disk), but finds damage that decodes without an error.</source>
        <translation>Jede Datei, die das Manifest nennt, ganz lesen und mit ihrer Prüfsumme vergleichen; das Feld 'verified' zählt, was stimmt, fehlt und nicht stimmt. Langsam (so schnell wie die Platte), findet aber Schäden, die sich fehlerfrei dekodieren lassen.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Footprints in EPSG:4326 with name, tile, level, time, baseline, bands, share without data ('nodata', percent) and problems.</source>
        <translation>Umrisse in EPSG:4326 mit Name, Kachel, Level, Zeit, Baseline, Bändern, Anteil ohne Daten ('nodata', Prozent) und Problemen.</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Anzahl der Produkte</translation>
    </message>
    <message>
        <source>Number of products with problems</source>
        <translation>Anzahl der Produkte mit Mängeln</translation>
    </message>
    <message>
        <source>Products on disk: {folder}</source>
        <translation>Produkte auf der Platte: {folder}</translation>
    </message>
    <message>
        <source>{name}: files checked: {counts}</source>
        <translation>{name}: Dateien geprüft: {counts}</translation>
    </message>
    <message>
        <source>Products: {n}, with problems: {wrong}</source>
        <translation>Produkte: {n}, mit Mängeln: {wrong}</translation>
    </message>
</context><context>
    <name>JobController</name>
    <message>
        <source>The queue {path} could not be opened; what was to be done with it was not.</source>
        <translation>Die Warteschlange {path} ließ sich nicht öffnen; was mit ihr geschehen sollte, ist nicht geschehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added.</source>
        <translation>
            <numerusform>%n Produkt hinzugefügt.</numerusform>
            <numerusform>%n Produkte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were there already.</source>
        <translation>
            <numerusform>%n Produkt war schon da.</numerusform>
            <numerusform>%n Produkte waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More is fetched of %n of them now.</source>
        <translation>
            <numerusform>Von %n davon wird jetzt mehr geholt.</numerusform>
            <numerusform>Von %n davon wird jetzt mehr geholt.</numerusform>
        </translation>
    </message>
</context><context>
    <name>LaneModel</name>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Übertragungen</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>{n} of {quota}</source>
        <translation>{n} von {quota}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>Needs an account: add one under Accounts</source>
        <translation>Braucht ein Konto: unter „Konten“ hinzufügen</translation>
    </message>
    <message>
        <source>Stopped, the login was refused: check the account</source>
        <translation>Angehalten, die Anmeldung wurde abgelehnt: Konto prüfen</translation>
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation>Ruht bis {time}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
</context><context>
    <name>LaneView</name>
    <message>
        <source>Hubs of this queue</source>
        <translation>Hubs dieser Warteschlange</translation>
    </message>
    <message>
        <source>Open orders against the quota, and when each hub is asked next</source>
        <translation>Offene Bestellungen gegen das Kontingent, und wann jeder Hub wieder gefragt wird</translation>
    </message>
</context><context>
    <name>LoadSample</name>
    <message>
        <source>Load a sample</source>
        <translation>Sample laden</translation>
    </message>
    <message>
        <source>dataset,sample,map,time series,temporal,geotiff,labels,look</source>
        <translation>datensatz,sample,karte,zeitreihe,zeitsteuerung,geotiff,labels,ansehen,dataset,sample</translation>
    </message>
    <message>
        <source>Puts one sample of a dataset on the map: an image for each date, its labels, claim mask, parcel ids and coverage.

Each image holds from its date to the next one, so that QGIS's temporal controller walks through the season. All dates are stretched alike. The layers are georeferenced GeoTIFFs with all bands, in digital numbers as stored, and stay in the folder.</source>
        <translation>Legt ein Sample eines Datensatzes auf die Karte: ein Bild für jeden Termin, seine Labels, Anspruchsmaske, Parzellenkennungen und Abdeckung.

Jedes Bild gilt von seinem Termin bis zum nächsten, sodass die Zeitsteuerung von QGIS durch die Saison geht. Alle Termine sind gleich gestreckt. Die Layer sind georeferenzierte GeoTIFFs mit allen Bändern, in digitalen Werten wie gespeichert, und bleiben im Ordner.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, sample T31TFM_2022_e0653760_n05195280 (copied from the samples' attribute table): a group of layers at that place.</source>
        <translation>Datensatz D:/dataset, Sample T31TFM_2022_e0653760_n05195280 (aus der Attributtabelle der Samples kopiert): eine Gruppe von Layern an diesem Ort.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json. Nichts darin wird geändert.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Its sample_id, as in samples.csv and in the attributes of the samples' layer.</source>
        <translation>Seine sample_id, wie in samples.csv und in den Attributen des Sample-Layers.</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falschfarben</translation>
    </message>
    <message>
        <source>Show near infrared in red (B08, B04, B03), where living plants are bright; else true colour.</source>
        <translation>Nahes Infrarot in Rot zeigen (B08, B04, B03), wo lebende Pflanzen hell sind; sonst Echtfarben.</translation>
    </message>
    <message>
        <source>Rasters of the sample</source>
        <translation>Raster des Samples</translation>
    </message>
    <message>
        <source>GeoTIFFs are written here: one a date, one a layer of labels and resolution.</source>
        <translation>GeoTIFFs werden hierher geschrieben: eines je Termin, eines je Layer von Labels und Auflösung.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Anzahl der Daten</translation>
    </message>
    <message>
        <source>Number of layers of labels</source>
        <translation>Anzahl der Label-Layer</translation>
    </message>
    <message>
        <source>{sample}: {first} to {last}, dates: {n}</source>
        <translation>{sample}: {first} bis {last}, Termine: {n}</translation>
    </message>
</context><context>
    <name>LoginFields</name>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Access keys (S3)</source>
        <translation>Zugriffsschlüssel (S3)</translation>
    </message>
    <message>
        <source>&amp;Kind of login:</source>
        <translation>&amp;Art der Anmeldung:</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Benutzername:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Passwort:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;One-time code:</source>
        <translation>&amp;Einmalcode:</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>only for accounts with two factors</source>
        <translation>nur für Konten mit zwei Faktoren</translation>
    </message>
    <message>
        <source>kept by QGIS; type to replace it</source>
        <translation>von QGIS verwahrt; zum Ersetzen tippen</translation>
    </message>
    <message>
        <source>Access &amp;key:</source>
        <translation>Zugriffs&amp;schlüssel:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>&amp;Geheimer Schlüssel:</translation>
    </message>
    <message>
        <source>A&amp;PI key:</source>
        <translation>A&amp;PI-Schlüssel:</translation>
    </message>
    <message>
        <source>user name or password is empty.</source>
        <translation>Benutzername oder Passwort ist leer.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Beides ausfüllen.</translation>
    </message>
    <message>
        <source>QGIS did not keep the login.</source>
        <translation>QGIS hat die Anmeldung nicht behalten.</translation>
    </message>
    <message>
        <source>Enter the master password of its authentication system, and save again.</source>
        <translation>Das Hauptpasswort seiner Authentifizierung eingeben und noch einmal speichern.</translation>
    </message>
</context><context>
    <name>MapCommands</name>
    <message>
        <source>{path} holds no image that can be shown.</source>
        <translation>{path} enthält kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>{n} of {all} products are on the map: more would make it slow.</source>
        <translation>{n} von {all} Produkten sind auf der Karte: Mehr würden sie langsam machen.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more</source>
        <translation>
            <numerusform>%n weiteres hinzufügen</numerusform>
            <numerusform>%n weitere hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
</context><context>
    <name>MenuPart</name>
    <message>
        <source>&amp;Copy models to My models</source>
        <translation>&amp;Modelle nach „Meine Modelle“ kopieren</translation>
    </message>
    <message>
        <source>Load &amp;demo data</source>
        <translation>Bei&amp;spieldaten laden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About DeepSatData</source>
        <translation>&amp;Über DeepSatData</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} ist nicht da.</translation>
    </message>
    <message>
        <source>The models could not be copied to {folder}: {reason}</source>
        <translation>Die Modelle ließen sich nicht nach {folder} kopieren: {reason}</translation>
    </message>
    <message>
        <source>Models copied: {n}. To change one: Toolbox, Models, right click, Edit.</source>
        <translation>Kopierte Modelle: {n}. So ändern Sie eines: Werkzeugkiste, Modelle, Rechtsklick, Bearbeiten.</translation>
    </message>
    <message>
        <source>What was there before is kept beside them as .bak.</source>
        <translation>Was vorher da war, liegt als .bak daneben.</translation>
    </message>
    <message>
        <source>Changed by you and left as they are: {n}.</source>
        <translation>Von Ihnen geändert und so gelassen: {n}.</translation>
    </message>
    <message>
        <source>There already: {n}.</source>
        <translation>Schon da: {n}.</translation>
    </message>
    <message>
        <source>Copy models</source>
        <translation>Modelle kopieren</translation>
    </message>
    <message>
        <source>These models of yours differ from those of the plugin:</source>
        <translation>Diese Ihrer Modelle weichen von denen des Plugins ab:</translation>
    </message>
    <message>
        <source>Replaced ones are kept beside the new ones as .bak.</source>
        <translation>Ersetzte liegen als .bak neben den neuen.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Meine behalten</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>No browser could be opened. The help is at {address}</source>
        <translation>Kein Browser ließ sich öffnen. Die Hilfe liegt unter {address}</translation>
    </message>
    <message>
        <source>DeepSatData</source>
        <translation>DeepSatData</translation>
    </message>
</context><context>
    <name>Messages</name>
    <message>
        <source>Downloads</source>
        <translation>Downloads</translation>
    </message>
</context><context>
    <name>Panels</name>
    <message>
        <source>Pictures of the sample</source>
        <translation>Bilder des Samples</translation>
    </message>
</context><context>
    <name>ParcelDimensions</name>
    <message>
        <source>Dimensions of parcels</source>
        <translation>Abmessungen von Parzellen</translation>
    </message>
    <message>
        <source>parcels,size,window,height,width,area,compactness,histogram,report</source>
        <translation>parzellen,größe,fenster,höhe,breite,fläche,kompaktheit,histogramm,bericht,parcels,size</translation>
    </message>
    <message>
        <source>Measures every parcel as a window sees it, along the axes of its UTM zone, and recommends a size of windows.

Fields: height (south to north), width (west to east), largest (the larger of both), all in metres; area in m²; vertices; compactness (4 pi area by the square of the perimeter: 1 for a circle, 0.785 for a square, less the more slender).

The report shows histograms, the shares of parcels up to a size as curves, and for windows of 240 to 1600 m the share of parcels that fit. The recommended SIZE is the smallest multiple of 6 pixels of 10 m that holds the wanted share of parcels whole, wherever the lattice of 60 m lies.</source>
        <translation>Misst jede Parzelle, wie ein Fenster sie sieht, entlang der Achsen ihrer UTM-Zone, und empfiehlt eine Größe der Fenster.

Felder: height (von Süden nach Norden), width (von Westen nach Osten), largest (die größere von beiden), alle in Metern; area in m²; vertices (Stützpunkte); compactness (4 pi mal Fläche durch das Quadrat des Umfangs: 1 für einen Kreis, 0,785 für ein Quadrat, weniger, je schlanker).

Der Bericht zeigt Histogramme, die Anteile der Parzellen bis zu einer Größe als Kurven, und für Fenster von 240 bis 1600 m den Anteil der Parzellen, die hineinpassen. Die empfohlene SIZE ist das kleinste Vielfache von 6 Pixeln von 10 m, das den gewünschten Anteil der Parzellen ganz enthält, wo immer das Gitter von 60 m liegt.</translation>
    </message>
    <message>
        <source>The layer of 'Prepare ground truth': the report says that 95 % of the parcels fit windows of 48 pixels.</source>
        <translation>Der Layer aus „Referenzdaten vorbereiten“: Der Bericht sagt, dass 95 % der Parzellen in Fenster von 48 Pixeln passen.</translation>
    </message>
    <message>
        <source>Parcels that windows hold whole (%)</source>
        <translation>Parzellen, die Fenster ganz enthalten (%)</translation>
    </message>
    <message>
        <source>The recommended size holds this share of the parcels whole.</source>
        <translation>Die empfohlene Größe enthält diesen Anteil der Parzellen ganz.</translation>
    </message>
    <message>
        <source>Parcels with dimensions</source>
        <translation>Parzellen mit Abmessungen</translation>
    </message>
    <message>
        <source>The parcels with their fields and height, width, largest, area, vertices, compactness. Fields of these names are replaced.</source>
        <translation>Die Parzellen mit ihren Feldern und height, width, largest, area, vertices, compactness. Felder mit diesen Namen werden ersetzt.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>One html file with histograms, curves and the table of windows.</source>
        <translation>Eine html-Datei mit Histogrammen, Kurven und der Tabelle der Fenster.</translation>
    </message>
    <message>
        <source>Recommended size (pixels of 10 m)</source>
        <translation>Empfohlene Größe (Pixel von 10 m)</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Anzahl der Parzellen</translation>
    </message>
    <message>
        <source>Number of skipped parcels</source>
        <translation>Anzahl der ausgelassenen Parzellen</translation>
    </message>
    <message>
        <source>Fields that are replaced: {names}</source>
        <translation>Felder, die ersetzt werden: {names}</translation>
    </message>
    <message>
        <source>Parcels: {n}</source>
        <translation>Parzellen: {n}</translation>
    </message>
    <message>
        <source>Recommended SIZE: {size} pixels of 10 m ({metres} m)</source>
        <translation>Empfohlene SIZE: {size} Pixel von 10 m ({metres} m)</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>der Bericht</translation>
    </message>
</context><context>
    <name>PrepareGroundTruth</name>
    <message>
        <source>Prepare ground truth</source>
        <translation>Referenzdaten vorbereiten</translation>
    </message>
    <message>
        <source>parcels,ground truth,crops,register,rpg,eurocrops,hcat,fiboa,classes,repair,duplicates,overlap</source>
        <translation>parzellen,referenzdaten,kulturen,register,rpg,eurocrops,hcat,fiboa,klassen,reparieren,doppelte,überlappung,parcels,ground truth</translation>
    </message>
    <message>
        <source>Brings parcels of any register into one form: class code, year, id, and an outline that can be rasterized.

A profile knows the fields of its register; for any other layer you name them. Class codes stay as they are, leading zeros too; a class table gives each an index, a name and a colour. It is made, or the one you give, as an earlier run made it and you changed it.

Outlines that are not valid are repaired; curves become chords, heights go. What cannot be used goes to the layer of rejected parcels with its reason: no geometry, no polygon, no area, no year, or a second copy of outline, class and year. What is doubtful but stays is listed too: repairs, one id twice, one outline with two crops, slivers, and parcels that overlap.

Areas and widths are measured in the UTM zone of each parcel. Outlines lie on disk meanwhile: a country's register needs little memory.</source>
        <translation>Bringt Parzellen beliebiger Register in eine Form: Klassencode, Jahr, Kennung und ein Umriss, der sich rastern lässt.

Ein Profil kennt die Felder seines Registers; bei jedem anderen Layer nennen Sie sie. Klassencodes bleiben, wie sie sind, auch führende Nullen; eine Klassentabelle gibt jedem Index, Namen und Farbe. Sie wird gemacht, oder es ist die, die Sie angeben, wie ein früherer Lauf sie machte und Sie sie änderten.

Ungültige Umrisse werden repariert; Bögen werden zu Sehnen, Höhen fallen weg. Was sich nicht verwenden lässt, kommt mit seinem Grund in den Layer der abgelehnten Parzellen: keine Geometrie, kein Polygon, keine Fläche, kein Jahr, oder ein zweites Mal derselbe Umriss mit Klasse und Jahr. Was zweifelhaft ist, aber bleibt, wird auch genannt: Reparaturen, eine Kennung zweimal, ein Umriss mit zwei Kulturen, Splitter und Parzellen, die sich überlappen.

Flächen und Breiten werden in der UTM-Zone jeder Parzelle gemessen. Umrisse liegen unterdessen auf der Platte: Das Register eines Landes braucht wenig Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>The layer PARCELLES_GRAPHIQUES of the French register, profile RPG, year 2018: fields are picked by themselves, and the class table lists every crop with its number of parcels.</source>
        <translation>Der Layer PARCELLES_GRAPHIQUES des französischen Registers, Profil RPG, Jahr 2018: Die Felder werden von selbst gewählt, und die Klassentabelle nennt jede Kultur mit der Zahl ihrer Parzellen.</translation>
    </message>
    <message>
        <source>Parcels: {n}</source>
        <translation>Parzellen: {n}</translation>
    </message>
    <message>
        <source>the layer of rejected parcels</source>
        <translation>der Layer der abgelehnten Parzellen</translation>
    </message>
    <message>
        <source>Doubtful: {n} ({reason})</source>
        <translation>Zweifelhaft: {n} ({reason})</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>number of the feature</source>
        <translation>Nummer des Objekts</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Fields: {listed}</source>
        <translation>Felder: {listed}</translation>
    </message>
    <message>
        <source>No year is given: {year} is taken from the name '{name}'.</source>
        <translation>Kein Jahr ist angegeben: {year} wird aus dem Namen „{name}“ genommen.</translation>
    </message>
    <message>
        <source>Codes that the class table does not have, ignored: {codes}</source>
        <translation>Codes, die die Klassentabelle nicht hat, ignoriert: {codes}</translation>
    </message>
    <message>
        <source>Classes: {n} of {codes} codes</source>
        <translation>Klassen: {n} aus {codes} Codes</translation>
    </message>
    <message>
        <source>Ignored codes: {n}</source>
        <translation>Ignorierte Codes: {n}</translation>
    </message>
</context><context>
    <name>Preview</name>
    <message>
        <source>Quicklook</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>Das Bild ist unterwegs…</translation>
    </message>
    <message>
        <source>This hub has no picture of it.</source>
        <translation>Dieser Hub hat kein Bild davon.</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>Wolken {c:.0f} %</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
</context><context>
    <name>ProductCommands</name>
    <message numerus="yes">
        <source>%n name(s) copied, to be pasted where the hub takes orders.</source>
        <translation>
            <numerusform>%n Name kopiert, zum Einfügen dort, wo der Hub Bestellungen annimmt.</numerusform>
            <numerusform>%n Namen kopiert, zum Einfügen dort, wo der Hub Bestellungen annimmt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not arrived. What is unfinished is removed, too. Go on?</source>
        <translation>
                <numerusform>%n davon ist nicht angekommen. Unfertiges wird ebenfalls entfernt. Fortfahren?</numerusform>
                <numerusform>%n davon sind nicht angekommen. Unfertiges wird ebenfalls entfernt. Fortfahren?</numerusform>
            </translation>
    </message>
    <message>
        <source>Remove products</source>
        <translation>Produkte entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n product(s)? What is unfinished of them is removed.</source>
        <translation>
                <numerusform>%n Produkt abbrechen? Unfertiges davon wird entfernt.</numerusform>
                <numerusform>%n Produkte abbrechen? Unfertiges davon wird entfernt.</numerusform>
            </translation>
    </message>
    <message>
        <source>Cancel downloads</source>
        <translation>Downloads abbrechen</translation>
    </message>
</context><context>
    <name>ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Sensing date, tile, satellite and level</source>
        <translation>Aufnahmedatum, Kachel, Satellit und Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where the product stands</source>
        <translation>Wo das Produkt steht</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Share of the file that is here</source>
        <translation>Anteil der Datei, der da ist</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed of the transfer</source>
        <translation>Tempo der Übertragung</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>At the present speed</source>
        <translation>Beim gegenwärtigen Tempo</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>When the archive is asked next (local time)</source>
        <translation>Wann das Archiv wieder gefragt wird (Ortszeit)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Where the product comes from</source>
        <translation>Woher das Produkt kommt</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Of the whole product, as the hub says</source>
        <translation>Des ganzen Produkts, wie der Hub sie nennt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the file to fetch</source>
        <translation>Der zu holenden Datei</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>How long it has been with the archive</source>
        <translation>Wie lange sie schon beim Archiv ist</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Reason, or the hub's last words</source>
        <translation>Grund oder die letzten Worte des Hubs</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>Wolken {c:.0f} %</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>in {time}</translation>
    </message>
</context><context>
    <name>QuarantineCommands</name>
    <message>
        <source>No file was set aside: nothing damaged, nothing replaced.</source>
        <translation>Keine Datei wurde beiseitegelegt: nichts beschädigt, nichts ersetzt.</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Beschädigte Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) were set aside, {size}.</source>
        <translation>
            <numerusform>%n Datei oder Ordner wurde beiseitegelegt, {size}.</numerusform>
            <numerusform>%n Dateien oder Ordner wurden beiseitegelegt, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them for good?</source>
        <translation>Endgültig löschen?</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are held by another program.</source>
        <translation>
            <numerusform>%n davon hält ein anderes Programm offen.</numerusform>
            <numerusform>%n davon hält ein anderes Programm offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} frei geworden.</translation>
    </message>
</context><context>
    <name>QuestionPart</name>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
</context><context>
    <name>QueueCommands</name>
    <message>
        <source>The command is copied: {text}</source>
        <translation>Der Befehl ist kopiert: {text}</translation>
    </message>
    <message>
        <source>Folder for the products</source>
        <translation>Ordner für die Produkte</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Warteschlange öffnen</translation>
    </message>
    <message>
        <source>Download queues (*.sqlite)</source>
        <translation>Download-Warteschlangen (*.sqlite)</translation>
    </message>
    <message>
        <source>Choose a layer of products first.</source>
        <translation>Wählen Sie zuerst einen Layer mit Produkten.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no product; the first: {why}</source>
        <translation>
            <numerusform>%n Zeile nennt kein Produkt: {why}</numerusform>
            <numerusform>%n Zeilen nennen kein Produkt; die erste: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import table or list of names</source>
        <translation>Tabelle oder Namensliste importieren</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tabellen und Listen (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) imported.</source>
        <translation>
            <numerusform>%n Produkt importiert.</numerusform>
            <numerusform>%n Produkte importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the first: {why}</source>
        <translation>
            <numerusform>%n Zeile ausgelassen: {why}</numerusform>
            <numerusform>%n Zeilen ausgelassen; die erste: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Tabelle exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {path}</source>
        <translation>
            <numerusform>%n Produkt nach {path} geschrieben</numerusform>
            <numerusform>%n Produkte nach {path} geschrieben</numerusform>
        </translation>
    </message>
</context><context>
    <name>QueueView</name>
    <message>
        <source>Name, date, tile, hub or message</source>
        <translation>Name, Datum, Kachel, Hub oder Meldung</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Nach Zustand filtern</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Gezeigte Produkte</translation>
    </message>
    <message>
        <source>Products of the queue</source>
        <translation>Produkte der Warteschlange</translation>
    </message>
    <message>
        <source>One row a product: state, progress, next check, hub and message</source>
        <translation>Eine Zeile je Produkt: Zustand, Fortschritt, nächste Prüfung, Hub und Meldung</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>H&amp;ubs</source>
        <translation>H&amp;ubs</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Zeit&amp;leiste</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>Filt&amp;er:</translation>
    </message>
    <message>
        <source>&amp;In state:</source>
        <translation>&amp;Im Zustand:</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context><context>
    <name>RasterizeParcels</name>
    <message>
        <source>Rasterize parcels</source>
        <translation>Parzellen rastern</translation>
    </message>
    <message>
        <source>labels,ground truth,coverage,fields,crops,mask,distance,boundary,conflict,overlap,sentinel-2</source>
        <translation>labels,referenzdaten,abdeckung,felder,feldfrüchte,maske,abstand,grenze,konflikt,überlappung,sentinel-2</translation>
    </message>
    <message>
        <source>Rasterizes parcels with the exact share of every pixel that each parcel covers.

Writes one set of rasters for each tile, year and resolution: labels (class index, 0 background, -1 ignore), ids (index into parcels.csv), claim mask (0: at most one parcel claims the pixel, 1: two or more, none covers it whole, 2: two or more, at least one covers it whole), coverage by the winning parcel (0 to 1), number of claims, and the distance of the pixel's centre to the boundary of its parcel in metres.

The parcel with the largest share wins a pixel; ties go to the smaller id. The result does not depend on the order of the features. Parcels may have holes and several parts, lie across the edge and be in any coordinate system. Invalid geometries are repaired, and every repaired or skipped parcel is listed in notes.csv and skipped.csv.

The folder is what 'Make a dataset' takes as ground truth.</source>
        <translation>Rastert Parzellen mit dem exakten Anteil, den jede Parzelle an jedem Pixel bedeckt.

Schreibt für jede Kachel, jedes Jahr und jede Auflösung einen Satz Raster: Labels (Klassenindex, 0 Hintergrund, -1 ignore), Kennungen (Index in parcels.csv), Anspruchsmaske (0: höchstens eine Parzelle beansprucht das Pixel, 1: zwei oder mehr, keine bedeckt es ganz, 2: zwei oder mehr, mindestens eine bedeckt es ganz), Abdeckung durch die gewinnende Parzelle (0 bis 1), Zahl der Ansprüche und Abstand der Pixelmitte zur Grenze ihrer Parzelle in Metern.

Die Parzelle mit dem größten Anteil gewinnt ein Pixel; bei Gleichstand die kleinere Kennung. Das Ergebnis hängt nicht von der Reihenfolge der Objekte ab. Parzellen dürfen Löcher und mehrere Teile haben, über den Rand reichen und in jedem Koordinatensystem liegen. Ungültige Geometrien werden repariert; jede reparierte oder übergangene Parzelle steht in notes.csv und skipped.csv.

Den Ordner nimmt „Datensatz erstellen“ als Referenzdaten.</translation>
    </message>
    <message>
        <source>Parcels with the class field 'crop', the id field 'id', year 2022, folder with products D:/sentinel, resolution 10 m: labels for every tile of the products.</source>
        <translation>Parzellen mit dem Klassenfeld „crop“, dem Kennungsfeld „id“, Jahr 2022, Ordner mit Produkten D:/sentinel, Auflösung 10 m: Labels für jede Kachel der Produkte.</translation>
    </message>
    <message numerus="yes">
        <source>%n more raster(s) are in the folder; they are not loaded, so as not to flood the project.</source>
        <translation>
            <numerusform>%n weiteres Raster ist im Ordner; es wird nicht geladen, um das Projekt nicht zu überfüllen.</numerusform>
            <numerusform>%n weitere Raster sind im Ordner; sie werden nicht geladen, um das Projekt nicht zu überfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ground truth is whole; conflicts.gpkg in its folder holds the same layer.</source>
        <translation>Die Referenzdaten sind vollständig; conflicts.gpkg in ihrem Ordner enthält dieselbe Ebene.</translation>
    </message>
    <message>
        <source>Pairs of parcels that claim the same ground: {n} (see conflicts.gpkg)</source>
        <translation>Paare von Parzellen, die denselben Boden beanspruchen: {n} (siehe conflicts.gpkg)</translation>
    </message>
    <message>
        <source>skipped.csv in the folder of the ground truth</source>
        <translation>skipped.csv im Ordner der Referenzdaten</translation>
    </message>
    <message>
        <source>The surveyed area changes nothing: pixels outside it become background too. Choose 'Ignore' outside the surveyed area to keep them apart.</source>
        <translation>Die erhobene Fläche ändert nichts: auch Pixel außerhalb werden Hintergrund. Wählen Sie „Ignorieren“ außerhalb der erhobenen Fläche, um sie zu unterscheiden.</translation>
    </message>
    <message>
        <source>The grid is in EPSG:{epsg}, which is no UTM zone of WGS 84: Sentinel-2 products do not lie on it. Leave the CRS of the rasters empty for rasters that fit products.</source>
        <translation>Das Raster ist in EPSG:{epsg}, keiner UTM-Zone von WGS 84: Sentinel-2-Produkte liegen nicht darauf. Lassen Sie das KBS der Raster leer, damit sie zu Produkten passen.</translation>
    </message>
    <message>
        <source>Grid: EPSG:{epsg}, upper-left corner {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</source>
        <translation>Gitter: EPSG:{epsg}, obere linke Ecke {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</translation>
    </message>
    <message>
        <source>The class codes are numbered (see classes.csv):</source>
        <translation>Die Klassencodes werden nummeriert (siehe classes.csv):</translation>
    </message>
    <message numerus="yes">
        <source>%n invalid geometry(ies) repaired (see notes.csv)</source>
        <translation>
            <numerusform>%n ungültige Geometrie repariert (siehe notes.csv)</numerusform>
            <numerusform>%n ungültige Geometrien repariert (siehe notes.csv)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raster(s), at most {size}</source>
        <translation>
            <numerusform>%n Raster, höchstens {size}</numerusform>
            <numerusform>%n Raster, höchstens {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field {field} gives {classes} classes to %n parcel(s): is it the class, not the id?</source>
        <translation>
            <numerusform>Das Feld {field} gibt %n Parzelle {classes} Klassen: Ist es die Klasse und nicht die Kennung?</numerusform>
            <numerusform>Das Feld {field} gibt %n Parzellen {classes} Klassen: Ist es die Klasse und nicht die Kennung?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) share their id with another one of their year (most often {id}: {times} times); each is a parcel of its own (see notes.csv)</source>
        <translation>
            <numerusform>%n Parzelle teilt ihre Kennung mit einer anderen ihres Jahres (am häufigsten {id}: {times}-mal); jede ist eine eigene Parzelle (siehe notes.csv)</numerusform>
            <numerusform>%n Parzellen teilen ihre Kennung mit einer anderen ihres Jahres (am häufigsten {id}: {times}-mal); jede ist eine eigene Parzelle (siehe notes.csv)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an id field, the ids in parcels.csv are the feature ids of this layer and hold for it only; parcels are in the order of year, class and place.</source>
        <translation>Ohne Feld der Kennung sind die Kennungen in parcels.csv die Objektkennungen dieses Layers und gelten nur für ihn; die Parzellen stehen nach Jahr, Klasse und Ort.</translation>
    </message>
</context><context>
    <name>SampleAction</name>
    <message>
        <source>Load selected &amp;sample</source>
        <translation>Gewähltes &amp;Sample laden</translation>
    </message>
    <message>
        <source>Select a sample first, in the map or in the table.</source>
        <translation>Wählen Sie zuerst ein Sample, in der Karte oder in der Tabelle.</translation>
    </message>
</context><context>
    <name>SampleView</name>
    <message>
        <source>What the curve shows</source>
        <translation>Was die Kurve zeigt</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>{share} % klar</translation>
    </message>
    <message>
        <source>{share} % valid</source>
        <translation>{share} % gültig</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falschfarben</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Anspruchsmaske</translation>
    </message>
    <message>
        <source>value {n}</source>
        <translation>Wert {n}</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>parcel {id}</source>
        <translation>Parzelle {id}</translation>
    </message>
    <message>
        <source>claim mask {n}</source>
        <translation>Anspruchsmaske {n}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
</context><context>
    <name>SamplesPart</name>
    <message>
        <source>DeepSatData samples</source>
        <translation>DeepSatData-Samples</translation>
    </message>
    <message>
        <source>Look at &amp;samples</source>
        <translation>&amp;Samples ansehen</translation>
    </message>
    <message>
        <source>The sample under the mouse: its images over time, labels, curves</source>
        <translation>Das Sample unter der Maus: seine Bilder im Lauf der Zeit, Labels, Kurven</translation>
    </message>
</context><context>
    <name>SamplesWidget</name>
    <message>
        <source>Samples at this place</source>
        <translation>Samples an diesem Ort</translation>
    </message>
    <message>
        <source>Follow the mouse on the map</source>
        <translation>Der Maus auf der Karte folgen</translation>
    </message>
    <message>
        <source>Outlines of parcels</source>
        <translation>Umrisse der Parzellen</translation>
    </message>
    <message>
        <source>Zoom to the sample</source>
        <translation>Auf das Sample zoomen</translation>
    </message>
    <message>
        <source>Load this sample as layers</source>
        <translation>Dieses Sample als Layer laden</translation>
    </message>
    <message>
        <source>&amp;Find the dataset</source>
        <translation>Datensatz &amp;suchen</translation>
    </message>
    <message>
        <source>Move the mouse over a sample on the map, or select one.</source>
        <translation>Bewegen Sie die Maus auf der Karte über ein Sample, oder wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>No samples are on the map. Make a dataset, or add the samples.gpkg of one.</source>
        <translation>Auf der Karte sind keine Samples. Erstellen Sie einen Datensatz, oder fügen Sie die samples.gpkg von einem hinzu.</translation>
    </message>
    <message>
        <source>Find the dataset</source>
        <translation>Datensatz suchen</translation>
    </message>
</context><context>
    <name>SearchForm</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygone eines Layers</translation>
    </message>
    <message>
        <source>Only the tiles below</source>
        <translation>Nur die Kacheln unten</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Layer der Fläche</translation>
    </message>
    <message>
        <source>Its selected polygons, or all when none is selected</source>
        <translation>Seine ausgewählten Polygone, oder alle, wenn keines ausgewählt ist</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Höchste Bewölkung</translation>
    </message>
    <message>
        <source>Of the whole product, as the hub says. Below 100, unknown ones are left out</source>
        <translation>Des ganzen Produkts, wie der Hub sie nennt. Unter 100 fallen unbekannte weg</translation>
    </message>
    <message>
        <source>Maximum cloud cover, slider</source>
        <translation>Höchste Bewölkung, Schieberegler</translation>
    </message>
    <message>
        <source>all, or 31TFM, 31TGM</source>
        <translation>alle, oder 31TFM, 31TGM</translation>
    </message>
    <message>
        <source>L2A (surface reflectance)</source>
        <translation>L2A (Bodenreflexion)</translation>
    </message>
    <message>
        <source>L1C (top of atmosphere)</source>
        <translation>L1C (Oberkante der Atmosphäre)</translation>
    </message>
    <message>
        <source>L1C and L2A</source>
        <translation>L1C und L2A</translation>
    </message>
    <message>
        <source>H&amp;ub:</source>
        <translation>H&amp;ub:</translation>
    </message>
    <message>
        <source>&amp;Area:</source>
        <translation>Fl&amp;äche:</translation>
    </message>
    <message>
        <source>&amp;Tiles:</source>
        <translation>&amp;Kacheln:</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Zeitraum:</translation>
    </message>
    <message>
        <source>&amp;Clouds up to:</source>
        <translation>&amp;Wolken bis:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Level:</translation>
    </message>
    <message>
        <source>no hub is chosen.</source>
        <translation>kein Hub ist gewählt.</translation>
    </message>
    <message>
        <source>there is no map.</source>
        <translation>es gibt keine Karte.</translation>
    </message>
</context><context>
    <name>SearchProducts</name>
    <message>
        <source>Search products</source>
        <translation>Produkte suchen</translation>
    </message>
    <message>
        <source>sentinel-2,search,catalogue,hub,copernicus,data space,dhus,odata,stac,footprint,cloud,archive</source>
        <translation>sentinel-2,suchen,katalog,hub,copernicus,data space,dhus,odata,stac,umriss,wolken,archiv</translation>
    </message>
    <message>
        <source>Lists the Sentinel-2 products of an area or of tiles in a period, as footprints.

Hubs: the Copernicus Data Space and its kin (OData), DHuS hubs, STAC catalogues, or a folder of products on disk. Tile, time, orbit and baseline come from the product's name. A row tells the cloud cover (%), the size (bytes), whether the product is online (yes, no, unknown: it may lie in a long-term archive), the share of the area inside the footprint and the share of the tile that the footprint fills (small values mean the edge of a swath), both 0 to 1.

Of several processings of one acquisition only the newest baseline is listed; parts of one acquisition that complete each other stay. What was left out, and entries that cannot be used, are in the table 'Left out' with the reason.

When the hub fails on the way, the layer holds what came so far, and the run fails, unless 'Fail when incomplete' is switched off. Choose among the rows with 'Select products'.</source>
        <translation>Nennt die Sentinel-2-Produkte einer Fläche oder von Kacheln in einem Zeitraum als Umrisse.

Hubs: der Copernicus Data Space und Verwandte (OData), DHuS-Hubs, STAC-Kataloge oder ein Ordner mit Produkten. Kachel, Zeit, Orbit und Baseline stammen aus dem Namen des Produkts. Eine Zeile nennt Bewölkung (%), Größe (Bytes), ob das Produkt online ist (yes, no, unknown: es kann in einem Langzeitarchiv liegen), den Anteil der Fläche im Umriss und den Anteil der Kachel, den der Umriss füllt (kleine Werte bedeuten den Rand eines Aufnahmestreifens), beide 0 bis 1.

Von mehreren Verarbeitungen einer Aufnahme steht nur die neueste Baseline da; Teile einer Aufnahme, die sich ergänzen, bleiben. Was ausgelassen wurde und Einträge, die nicht zu brauchen sind, stehen mit dem Grund in der Tabelle „Ausgelassen“.

Fällt der Hub unterwegs aus, enthält der Layer, was bis dahin kam, und der Lauf schlägt fehl, außer „Scheitern, wenn unvollständig“ ist abgeschaltet. Wählen Sie aus den Zeilen mit „Produkte auswählen“.</translation>
    </message>
    <message>
        <source>Hub Copernicus Data Space, tiles 31TFM, first day 2024-03-01, last day 2024-10-31, maximum cloud cover 80 %: the season's products of one tile, one row each.</source>
        <translation>Hub Copernicus Data Space, Kacheln 31TFM, erster Tag 2024-03-01, letzter Tag 2024-10-31, höchste Bewölkung 80 %: die Produkte der Saison einer Kachel, je eine Zeile.</translation>
    </message>
    <message>
        <source>Give an area, an extent, or tiles.</source>
        <translation>Geben Sie ein Gebiet, eine Ausdehnung oder Kacheln an.</translation>
    </message>
    <message>
        <source>Tiles (one of these: area, extent, tiles)</source>
        <translation>Kacheln (eines davon: Fläche, Ausdehnung, Kacheln)</translation>
    </message>
    <message>
        <source>Tiles separated by commas, as 31TFM,31TGM. Without an area, all their products; with one, those that also touch it.</source>
        <translation>Kacheln, durch Kommas getrennt, etwa 31TFM,31TGM. Ohne Gebiet alle ihre Produkte; mit Gebiet die, die es auch berühren.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>L1C: top of atmosphere, 13 bands. L2A: surface reflectance, 12 bands and cloud classes.</source>
        <translation>L1C: Oberkante der Atmosphäre, 13 Bänder. L2A: Bodenreflexion, 12 Bänder und Wolkenklassen.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Höchste Bewölkung (%)</translation>
    </message>
    <message>
        <source>Percent of the product, as the hub says. Below 100, products of unknown cloud are left out.</source>
        <translation>Prozent des Produkts, wie der Hub sagt. Unter 100 fallen Produkte unbekannter Bewölkung weg.</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Relativer Orbit</translation>
    </message>
    <message>
        <source>Only products of this relative orbit, 1 to 143: seen from the same direction each time.</source>
        <translation>Nur Produkte dieses relativen Orbits, 1 bis 143: jedes Mal aus derselben Richtung gesehen.</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellit</translation>
    </message>
    <message>
        <source>Only products of this satellite.</source>
        <translation>Nur Produkte dieses Satelliten.</translation>
    </message>
    <message>
        <source>Published since (UTC)</source>
        <translation>Veröffentlicht seit (UTC)</translation>
    </message>
    <message>
        <source>Only products that the hub has had since this day, as 2024-06-01: what is new since then. Where a hub does not say since when, its products come all the same.</source>
        <translation>Nur Produkte, die der Hub seit diesem Tag hat, etwa 2024-06-01: was seither neu ist. Sagt ein Hub nicht, seit wann, kommen seine Produkte trotzdem.</translation>
    </message>
    <message>
        <source>At most so many products</source>
        <translation>Höchstens so viele Produkte</translation>
    </message>
    <message>
        <source>The hub is asked first how many there are; with more than this nothing is listed, and the number is told. Empty for no limit.</source>
        <translation>Der Hub wird zuerst gefragt, wie viele es sind; sind es mehr, wird nichts gelistet und die Anzahl genannt. Leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation>Scheitern, wenn unvollständig</translation>
    </message>
    <message>
        <source>End with an error, after the layer is written, when the hub fails on the way; so nothing goes on with half a catalogue. Switched off, the run succeeds with what came until then.</source>
        <translation>Mit einem Fehler enden, nachdem der Layer geschrieben ist, wenn der Hub unterwegs ausfällt; so geht nichts mit einem halben Katalog weiter. Abgeschaltet gelingt der Lauf mit dem, was bis dahin kam.</translation>
    </message>
    <message>
        <source>Online products only</source>
        <translation>Nur Produkte, die online sind</translation>
    </message>
    <message>
        <source>Leave out products that the hub says lie in its archive; unknown ones stay.</source>
        <translation>Produkte weglassen, die laut Hub in seinem Archiv liegen; unbekannte bleiben.</translation>
    </message>
    <message>
        <source>All processings</source>
        <translation>Alle Prozessierungen</translation>
    </message>
    <message>
        <source>List every processing of an acquisition, also those of other producers (baseline 99.99).</source>
        <translation>Jede Prozessierung einer Aufnahme aufführen, auch die anderer Hersteller (Baseline 99.99).</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Footprints in EPSG:4326 with {fields}.</source>
        <translation>Umrisse in EPSG:4326 mit {fields}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Table of the products left out: kind, subject, reason, detail.</source>
        <translation>Tabelle der ausgelassenen Produkte: kind, subject, reason, detail.</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Anzahl der Produkte</translation>
    </message>
    <message>
        <source>Number of products left out</source>
        <translation>Anzahl der ausgelassenen Produkte</translation>
    </message>
    <message>
        <source>The search came to its end</source>
        <translation>Die Suche kam ans Ende</translation>
    </message>
    <message numerus="yes">
        <source>The search broke off; %n product(s) came until then (see the log). Search again, or take what is there with 'Fail when incomplete' switched off.</source>
        <translation>
            <numerusform>Die Suche brach ab; bis dahin kam %n Produkt (siehe Protokoll). Suchen Sie noch einmal, oder nehmen Sie, was da ist, mit ausgeschaltetem 'Scheitern, wenn unvollständig'.</numerusform>
            <numerusform>Die Suche brach ab; bis dahin kamen %n Produkte (siehe Protokoll). Suchen Sie noch einmal, oder nehmen Sie, was da ist, mit ausgeschaltetem 'Scheitern, wenn unvollständig'.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {hub}, {period}</source>
        <translation>Suche: {hub}, {period}</translation>
    </message>
    <message>
        <source>Page {page}, products so far: {n}</source>
        <translation>Seite {page}, Produkte bisher: {n}</translation>
    </message>
    <message numerus="yes">
        <source>The search broke off: {error}
The layer holds %n product(s) that came until then.</source>
        <translation>
            <numerusform>Die Suche brach ab: {error}
Der Layer enthält %n Produkt, das bis dahin kam.</numerusform>
            <numerusform>Die Suche brach ab: {error}
Der Layer enthält %n Produkte, die bis dahin kamen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; the layer holds what came until then.</source>
        <translation>Abgebrochen; der Layer enthält, was bis dahin kam.</translation>
    </message>
    <message>
        <source>One product for each acquisition is listed (the newest baseline); left out: {text}</source>
        <translation>Je Aufnahme wird ein Produkt aufgeführt (die neueste Baseline); ausgelassen: {text}</translation>
    </message>
    <message>
        <source>No product found. Check area, period, level and cloud limit, or try another hub.</source>
        <translation>Kein Produkt gefunden. Prüfen Sie Gebiet, Zeitraum, Stufe und Wolkengrenze oder versuchen Sie einen anderen Hub.</translation>
    </message>
    <message>
        <source>Products: {n}, tiles: {tiles}</source>
        <translation>Produkte: {n}, Kacheln: {tiles}</translation>
    </message>
    <message>
        <source>the table 'Left out'</source>
        <translation>die Tabelle „Ausgelassen“</translation>
    </message>
</context><context>
    <name>SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>A&amp;lle anhaken</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keines anhaken</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Gefundene Produkte</translation>
    </message>
    <message>
        <source>One row a product; the space bar ticks the selected ones</source>
        <translation>Eine Zeile je Produkt; die Leertaste hakt die ausgewählten an</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>im Archiv</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Fortschritt der Suche</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>&amp;Auf der Karte</translation>
    </message>
    <message>
        <source>Show the outlines of what was found on the map</source>
        <translation>Die Umrisse des Gefundenen auf der Karte zeigen</translation>
    </message>
    <message>
        <source>{hub} wants a login, or its address, before it answers.</source>
        <translation>{hub} braucht eine Anmeldung oder seine Adresse, bevor er antwortet.</translation>
    </message>
    <message>
        <source>Search: {hub}</source>
        <translation>Suche: {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>{hub} wird gefragt…</translation>
    </message>
    <message>
        <source>{n} of {all} products so far…</source>
        <translation>bisher {n} von {all} Produkten…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) so far…</source>
        <translation>
            <numerusform>bisher %n Produkt…</numerusform>
            <numerusform>bisher %n Produkte…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search broke off: {why}</source>
        <translation>Die Suche brach ab: {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing found. Try a longer period, more clouds, another level or hub.</source>
        <translation>Nichts gefunden. Versuchen Sie einen längeren Zeitraum, mehr Wolken, ein anderes Level oder einen anderen Hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n older processing(s) hidden.</source>
        <translation>
            <numerusform>%n ältere Verarbeitung verborgen.</numerusform>
            <numerusform>%n ältere Verarbeitungen verborgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n Eintrag war nicht lesbar.</numerusform>
            <numerusform>%n Einträge waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n Produkt</numerusform>
            <numerusform>%n Produkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n tile(s).</source>
        <translation>
            <numerusform>von %n Kachel.</numerusform>
            <numerusform>von %n Kacheln.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Herunterladen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n product(s)</source>
        <translation>
            <numerusform>%n Produkt &amp;herunterladen</numerusform>
            <numerusform>%n Produkte &amp;herunterladen</numerusform>
        </translation>
    </message>
</context><context>
    <name>SelectProducts</name>
    <message>
        <source>Select products</source>
        <translation>Produkte auswählen</translation>
    </message>
    <message>
        <source>sentinel-2,product,selection,season,time series,cloud,uniform,gap,dates,choose,filter</source>
        <translation>sentinel-2,produkt,auswahl,saison,zeitreihe,wolken,gleichmäßig,lücke,termine,wählen,filter</translation>
    </message>
    <message>
        <source>Chooses products for a season, tile by tile: low cloud, large overlap with the area, large product, evenly spread over the period.

Limits (cloud, overlap, size) drop what is not good enough. The method chooses among the rest:
evenly spread (uniform): days are planned evenly from the first to the last day, as many as 'Products per tile' says; the choice with the smallest sum of days off plan + weight of cloud x cloud % is found exactly (it is never worse than choosing the nearest one by one);
smallest largest gap (largest_gap): the largest gap, the period's ends included, becomes as small as possible, then the cloud;
nearest: each planned day in turn takes the cheapest product left (the DeepSatData report's rule, for comparison);
all: everything within the limits.

One acquisition of a tile is one step: reprocessed products are replaced by the newest, parts of an acquisition that complete each other count once. You have the last word: products under 'Keep' are in whatever the limits say, those under 'Leave out' are out.

The layer 'All products, explained' tells for every product why it is in or out; the report shows it as timelines.</source>
        <translation>Wählt Kachel für Kachel Produkte für eine Saison: wenig Wolken, große Überlappung mit der Fläche, großes Produkt, gleichmäßig über den Zeitraum verteilt.

Grenzen (Wolken, Überlappung, Größe) sortieren aus, was nicht gut genug ist. Die Methode wählt unter dem Rest:
gleichmäßig verteilt (uniform): Tage werden gleichmäßig vom ersten bis zum letzten geplant, so viele, wie „Produkte je Kachel“ sagt; die Wahl mit der kleinsten Summe aus Abweichung vom Plan in Tagen + Gewicht der Wolken x Wolken-% wird exakt gefunden (sie ist nie schlechter, als einzeln das nächste zu wählen);
kleinste größte Lücke (largest_gap): die größte Lücke, die Enden des Zeitraums eingeschlossen, wird so klein wie möglich, dann die Wolken;
nächstes (nearest): jeder geplante Tag nimmt der Reihe nach das günstigste übrige Produkt (die Regel des DeepSatData-Berichts, zum Vergleich);
alle (all): alles innerhalb der Grenzen.

Eine Aufnahme einer Kachel ist ein Zeitschritt: neu verarbeitete Produkte werden durch das neueste ersetzt, Teile einer Aufnahme, die sich ergänzen, zählen einmal. Sie haben das letzte Wort: Produkte unter „Behalten“ sind dabei, was auch die Grenzen sagen; die unter „Auslassen“ nicht.

Der Layer „Alle Produkte, erklärt“ sagt für jedes Produkt, warum es dabei ist oder nicht; der Bericht zeigt es als Zeitleisten.</translation>
    </message>
    <message>
        <source>24 products per tile, maximum cloud cover 80 %, first day 2024-03-01, last day 2024-10-31: a date about every ten days, with as little cloud as the season has.</source>
        <translation>24 Produkte je Kachel, höchste Bewölkung 80 %, erster Tag 2024-03-01, letzter Tag 2024-10-31: etwa alle zehn Tage ein Datum, mit so wenig Wolken, wie die Saison erlaubt.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Layer written by 'Search products', or another one with a field 'name'.</source>
        <translation>Layer aus „Produkte suchen“ oder ein anderer mit einem Feld „name“.</translation>
    </message>
    <message>
        <source>With an area, overlaps are computed anew; without one, those of the search count.</source>
        <translation>Mit einem Gebiet werden Überlappungen neu berechnet; ohne gelten die der Suche.</translation>
    </message>
    <message>
        <source>Products per tile</source>
        <translation>Produkte je Kachel</translation>
    </message>
    <message>
        <source>How many dates each tile gets; parts of one acquisition count once, products kept by hand are included. When fewer are within the limits, all are taken.</source>
        <translation>Wie viele Termine jede Kachel bekommt; Teile einer Aufnahme zählen einmal, von Hand behaltene Produkte zählen mit. Liegen weniger innerhalb der Grenzwerte, werden alle genommen.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>uniform: smallest sum of days off the planned days and weighted cloud. largest_gap: smallest largest gap, then cloud. nearest: greedy rule of the report. all: no choice.</source>
        <translation>uniform: kleinste Summe aus Tagen neben den geplanten und gewichteten Wolken. largest_gap: kleinste größte Lücke, dann Wolken. nearest: die gierige Regel des Berichts. all: keine Auswahl.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Höchste Bewölkung (%)</translation>
    </message>
    <message>
        <source>Percent of the product, as its catalogue says. Below 100, unknown cloud is dropped.</source>
        <translation>Prozent des Produkts, wie sein Katalog sagt. Unter 100 fällt unbekannte Bewölkung weg.</translation>
    </message>
    <message>
        <source>Minimum overlap (%)</source>
        <translation>Mindestüberlappung (%)</translation>
    </message>
    <message>
        <source>Percent of the area's part in the product's tile that the product covers; without an area, percent of the tile.</source>
        <translation>Prozent des Gebietsteils in der Kachel, den das Produkt abdeckt; ohne Gebiet Prozent der Kachel.</translation>
    </message>
    <message>
        <source>Minimum size (MB)</source>
        <translation>Mindestgröße (MB)</translation>
    </message>
    <message>
        <source>In MB of 10^6 bytes, as 400. Small products are cut off at the edge of the swath. An unknown size never fails: then the share of the tile that the product fills decides.</source>
        <translation>In MB zu 10^6 Bytes, wie 400. Kleine Produkte sind am Rand des Aufnahmestreifens abgeschnitten. Eine unbekannte Größe fällt nie durch: dann entscheidet der Anteil der Kachel, den das Produkt füllt.</translation>
    </message>
    <message>
        <source>Weight of cloud</source>
        <translation>Gewicht der Bewölkung</translation>
    </message>
    <message>
        <source>Days that one percent of cloud is worth: with 0.5, 10 % weigh as much as 5 days.</source>
        <translation>Tage, die ein Prozent Wolken wert ist: mit 0,5 wiegen 10 % so viel wie 5 Tage.</translation>
    </message>
    <message>
        <source>Weight of overlap</source>
        <translation>Gewicht der Überlappung</translation>
    </message>
    <message>
        <source>Days that one percent of missing overlap is worth.</source>
        <translation>Tage, die ein Prozent fehlende Überlappung wert ist.</translation>
    </message>
    <message>
        <source>Weight of size</source>
        <translation>Gewicht der Größe</translation>
    </message>
    <message>
        <source>Days that one percent is worth by which a product is smaller than the tile's largest; where sizes are unknown, the filled share of the tile is compared.</source>
        <translation>Tage, die ein Prozent wert ist, um das ein Produkt kleiner ist als das größte der Kachel; wo Größen unbekannt sind, wird der gefüllte Anteil der Kachel verglichen.</translation>
    </message>
    <message>
        <source>Prefer the same dates over tiles</source>
        <translation>Gleiche Termine über Kacheln bevorzugen</translation>
    </message>
    <message>
        <source>Choose dates for all tiles together first; a tile that lacks one gets another. A date that a tile lacks costs ten days.</source>
        <translation>Zuerst Termine für alle Kacheln zusammen wählen; eine Kachel, der einer fehlt, bekommt einen anderen. Ein fehlender Termin kostet zehn Tage.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Ids or names of products that must be in, whatever the limits say; separated by commas, blanks or lines.</source>
        <translation>Kennungen oder Namen von Produkten, die dabei sein müssen, was immer die Grenzwerte sagen; getrennt durch Kommas, Leerzeichen oder Zeilen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Ids or names of products that must be out; separated by commas, blanks or lines.</source>
        <translation>Kennungen oder Namen von Produkten, die nicht dabei sein dürfen; getrennt durch Kommas, Leerzeichen oder Zeilen.</translation>
    </message>
    <message>
        <source>Selected products</source>
        <translation>Gewählte Produkte</translation>
    </message>
    <message>
        <source>The chosen products: the input's fields, the step's number in its tile, the gap in days.</source>
        <translation>Die gewählten Produkte: die Felder der Eingabe, die Nummer des Schritts in seiner Kachel, die Lücke in Tagen.</translation>
    </message>
    <message>
        <source>All products, explained</source>
        <translation>Alle Produkte, erklärt</translation>
    </message>
    <message>
        <source>Every product with kept (1 or 0), rule, why, step and gap.</source>
        <translation>Jedes Produkt mit kept (1 oder 0), rule, why, step und gap.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>One html file with timelines, gaps and reasons, for the screen and for paper.</source>
        <translation>Eine HTML-Datei mit Zeitleisten, Lücken und Gründen, für Bildschirm und Papier.</translation>
    </message>
    <message>
        <source>Number of selected products</source>
        <translation>Anzahl der gewählten Produkte</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>Anzahl der Schritte</translation>
    </message>
    <message>
        <source>Largest gap of any tile in days</source>
        <translation>Größte Lücke einer Kachel in Tagen</translation>
    </message>
    <message>
        <source>Selection: {layer}</source>
        <translation>Auswahl: {layer}</translation>
    </message>
    <message>
        <source>{tile}: {steps} of {available} steps within the limits chosen, largest gap {gap} days, mean cloud {cloud}</source>
        <translation>{tile}: {steps} von {available} Schritten innerhalb der Grenzwerte gewählt, größte Lücke {gap} Tage, mittlere Bewölkung {cloud}</translation>
    </message>
    <message>
        <source>the layer 'All products, explained'</source>
        <translation>der Layer „Alle Produkte, erklärt“</translation>
    </message>
</context><context>
    <name>ShippedModel</name>
    <message>
        <source>4.1 Select products of an area</source>
        <translation>4.1 Produkte eines Gebiets wählen</translation>
    </message>
    <message>
        <source>4.2 Download products of an area</source>
        <translation>4.2 Produkte eines Gebiets laden</translation>
    </message>
    <message>
        <source>4.3 Dataset from products</source>
        <translation>4.3 Datensatz aus Produkten</translation>
    </message>
    <message>
        <source>4.4 Dataset from an area</source>
        <translation>4.4 Datensatz aus einem Gebiet</translation>
    </message>
    <message>
        <source>4.5 Series of parcels</source>
        <translation>4.5 Zeitreihen von Parzellen</translation>
    </message>
    <message>
        <source>4.6 Dataset without downloads</source>
        <translation>4.6 Datensatz ohne Downloads</translation>
    </message>
    <message>
        <source>4.7 Dataset of parcels</source>
        <translation>4.7 Datensatz von Parzellen</translation>
    </message>
    <message>
        <source>4. Whole chains</source>
        <translation>4. Ganze Ketten</translation>
    </message>
</context><context>
    <name>SplitDataset</name>
    <message>
        <source>Split a dataset</source>
        <translation>Datensatz aufteilen</translation>
    </message>
    <message>
        <source>dataset,folds,train,validation,test,cross-validation,blocks,leakage,balance</source>
        <translation>datensatz,folds,training,validierung,test,kreuzvalidierung,blöcke,leck,ausgleich,dataset,split</translation>
    </message>
    <message>
        <source>Puts the samples of a dataset into folds that share no parcel and no pixel.

Neighbouring samples resemble each other and share parcels: folds drawn at random tell a model in training what it is asked in the test. Blocks of ground go to folds instead, so that every fold has its share of each class; or tiles, years, or values of a column or of a layer of regions. Samples that hold a parcel of another fold are left out, or those pixels masked.

Only the column 'fold' changes (samples.csv and samples.gpkg; -1 is left out), and what dataset.json and the data card say of it. Making the dataset again keeps the folds. The report has a map of the folds, the balance of classes, distances, and what leaks in plain words.</source>
        <translation>Verteilt die Samples eines Datensatzes auf Folds, die weder Parzelle noch Pixel gemeinsam haben.

Benachbarte Samples ähneln sich und haben Parzellen gemeinsam: Zufällig gezogene Folds verraten einem Modell im Training, wonach es im Test gefragt wird. Stattdessen kommen Blöcke von Boden in Folds, sodass jeder Fold seinen Anteil an jeder Klasse hat; oder Kacheln, Jahre, oder Werte einer Spalte oder eines Layers von Regionen. Samples, die eine Parzelle eines anderen Folds enthalten, werden ausgelassen, oder diese Pixel maskiert.

Nur die Spalte „fold“ ändert sich (samples.csv und samples.gpkg; -1 ist ausgelassen), und was dataset.json und die Datenkarte darüber sagen. Wird der Datensatz noch einmal gemacht, bleiben die Folds. Der Bericht hat eine Karte der Folds, das Verhältnis der Klassen, Abstände, und was durchsickert, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, folds 70,15,15: training, validation and test in blocks of 5 km.</source>
        <translation>Datensatz D:/dataset, Folds 70,15,15: Training, Validierung und Test in Blöcken von 5 km.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Folds are written there.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json. Die Folds werden dorthin geschrieben.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>A number, as 5, for folds of equal size; or shares that make 100, as 70,15,15 for training, validation and test (folds 0, 1 and 2). Empty: one for each tile, year or value.</source>
        <translation>Eine Zahl, wie 5, für gleich große Folds; oder Anteile, die 100 ergeben, wie 70,15,15 für Training, Validierung und Test (Folds 0, 1 und 2). Leer: einer für jede Kachel, jedes Jahr oder jeden Wert.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Aufteilen nach</translation>
    </message>
    <message>
        <source>blocks: squares of ground, balanced over classes; a place keeps its fold over the years. tile, year: whole tiles, whole years (with FOLDS empty: leave one out). field: values of FIELD.</source>
        <translation>blocks: Quadrate von Boden, nach Klassen ausgeglichen; ein Ort behält seinen Fold über die Jahre. tile, year: ganze Kacheln, ganze Jahre (mit leerem FOLDS: jeweils eines wird ausgelassen). field: Werte von FIELD.</translation>
    </message>
    <message>
        <source>Size of a block (m)</source>
        <translation>Größe eines Blocks (m)</translation>
    </message>
    <message>
        <source>Side of a block, rounded to whole steps of the windows. Larger blocks lose fewer samples.</source>
        <translation>Seite eines Blocks, gerundet auf ganze Schritte der Fenster. Größere Blöcke verlieren weniger Samples.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>For 'field': polygons with a value each. A sample belongs to the region of its centre; samples outside are left out.</source>
        <translation>Für „field“: Polygone mit je einem Wert. Ein Sample gehört zur Region seiner Mitte; Samples außerhalb werden ausgelassen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>For 'field': a field of the regions, or without them a column of samples.csv, as epsg or majority_class.</source>
        <translation>Für „field“: ein Feld der Regionen, oder ohne sie eine Spalte von samples.csv, wie epsg oder majority_class.</translation>
    </message>
    <message>
        <source>Parcels of another fold</source>
        <translation>Parzellen eines anderen Folds</translation>
    </message>
    <message>
        <source>A parcel belongs to the fold that holds most of it. drop: samples of other folds that hold a part of it are left out. mask: they stay, and the plugin's reader gives those pixels no label; other readers do not know of it.</source>
        <translation>Eine Parzelle gehört zu dem Fold, der das meiste von ihr enthält. drop: Samples anderer Folds, die einen Teil von ihr enthalten, werden ausgelassen. mask: Sie bleiben, und der Reader des Plugins gibt diesen Pixeln kein Label; andere Reader wissen davon nichts.</translation>
    </message>
    <message>
        <source>Least distance between folds (m)</source>
        <translation>Mindestabstand zwischen Folds (m)</translation>
    </message>
    <message>
        <source>Samples nearer than this to a sample of another fold are left out; 0: they may touch.</source>
        <translation>Samples, die einem Sample eines anderen Folds näher liegen, werden ausgelassen; 0: Sie dürfen sich berühren.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Equal seeds give equal folds.</source>
        <translation>Gleiche Startwerte ergeben gleiche Folds.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>One html file: what leaks, a map of the folds, balance of classes, distances.</source>
        <translation>Eine html-Datei: was durchsickert, eine Karte der Folds, das Verhältnis der Klassen, Abstände.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Anzahl der Folds</translation>
    </message>
    <message>
        <source>Number of samples in folds</source>
        <translation>Anzahl der Samples in Folds</translation>
    </message>
    <message>
        <source>Number of samples left out</source>
        <translation>Anzahl der ausgelassenen Samples</translation>
    </message>
    <message>
        <source>Number of parcels in several folds</source>
        <translation>Anzahl der Parzellen in mehreren Folds</translation>
    </message>
    <message>
        <source>Fold {fold} ({name}): {samples} samples</source>
        <translation>Fold {fold} ({name}): {samples} Samples</translation>
    </message>
    <message>
        <source>Left out (fold -1): {n} samples</source>
        <translation>Ausgelassen (Fold -1): {n} Samples</translation>
    </message>
    <message>
        <source>Parcels in more than one fold: {n} (before: {before})</source>
        <translation>Parzellen in mehr als einem Fold: {n} (vorher: {before})</translation>
    </message>
</context><context>
    <name>StackAlgorithm</name>
    <message>
        <source>The dataset is whole; samples.gpkg in its folder holds the same layer.</source>
        <translation>Der Datensatz ist vollständig; samples.gpkg in seinem Ordner enthält dieselbe Ebene.</translation>
    </message>
    <message>
        <source>The dataset is whole.</source>
        <translation>Der Datensatz ist vollständig.</translation>
    </message>
    <message>
        <source>skipped.csv in the dataset's folder</source>
        <translation>skipped.csv im Ordner des Datensatzes</translation>
    </message>
    <message>
        <source>Samples: {dataset}</source>
        <translation>Samples: {dataset}</translation>
    </message>
</context><context>
    <name>StackParcels</name>
    <message>
        <source>Make a dataset of parcels</source>
        <translation>Datensatz von Parzellen erstellen</translation>
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,parcels,fields,windows,machine learning,training,hdf5</source>
        <translation>sentinel-2,Zeitreihe,Datensatz,Samples,Parzellen,Felder,Fenster,maschinelles Lernen,Training,hdf5</translation>
    </message>
    <message>
        <source>Stacks Sentinel-2 products in time around parcels: one sample a parcel, ready for training.

The window stands around the middle of the parcel's bounds where that lies inside the parcel, else around a point inside it. The point falls into pixel SIZE // 2 before the window moves to the grid of the coarsest pixels and into the tile. A parcel on several tiles, zones or hemispheres becomes one sample: of the tile that holds most of it, then of the one with most acquisitions.

Beside the images each sample has the parcel's mask, the exact share of each pixel inside it, its outline in pixels, the line along which its boundary cuts each pixel, its id and its class; with a ground truth also labels, ids and claim masks of all parcels in the window.

The folder is that of 'Make a dataset', and all that reads one reads the other. Of a product only what the windows need is decoded. A run that was cancelled or killed resumes.</source>
        <translation>Stapelt Sentinel-2-Produkte in der Zeit um Parzellen: ein Sample je Parzelle, bereit zum Trainieren.

Das Fenster steht um die Mitte der Ausdehnung der Parzelle, wenn diese in der Parzelle liegt, sonst um einen Punkt darin. Der Punkt fällt in das Pixel SIZE // 2, bevor das Fenster auf das Gitter der gröbsten Pixel und in die Kachel rückt. Eine Parzelle auf mehreren Kacheln, Zonen oder Halbkugeln wird ein Sample: der Kachel, die das meiste von ihr enthält, dann der mit den meisten Aufnahmen.

Neben den Bildern hat jedes Sample die Maske der Parzelle, den exakten Anteil jedes Pixels in ihr, ihren Umriss in Pixeln, die Linie, in der ihre Grenze jedes Pixel schneidet, ihre Kennung und ihre Klasse; mit Referenzdaten auch Labels, Kennungen und Anspruchsmasken aller Parzellen im Fenster.

Der Ordner ist der von „Datensatz erstellen“, und alles, was den einen liest, liest den anderen. Von einem Produkt wird nur entpackt, was die Fenster brauchen. Ein abgebrochener oder abgestürzter Lauf geht weiter.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, parcels fields.gpkg with id field id and class field crop, window size 32: a sample of 320 m around each field.</source>
        <translation>Ordner mit Produkten D:/sentinel, Parzellen fields.gpkg mit Kennungsfeld id und Klassenfeld crop, Fenstergröße 32: ein Sample von 320 m um jedes Feld.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Kennungsfeld</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Kennungen der Parzellen. Ohne Angabe die Objektnummern.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Class codes. Without it there are none.</source>
        <translation>Klassencodes. Ohne es gibt es keine.</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Jahresfeld</translation>
    </message>
    <message>
        <source>A parcel is a sample of the season of its year. Without it, and without a year: of each season that there is.</source>
        <translation>Eine Parzelle ist ein Sample der Saison ihres Jahres. Ohne es und ohne Jahr: jeder Saison, die es gibt.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year of all parcels, instead of the year field.</source>
        <translation>Jahr aller Parzellen, statt des Jahresfeldes.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name. Without it the codes are numbered. With a ground truth its own classes are taken.</source>
        <translation>Eine csv mit den Spalten code,index,name. Ohne sie werden die Codes nummeriert. Mit Referenzdaten werden deren eigene Klassen genommen.</translation>
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels': labels, ids and masks of all parcels in a window are stored, too.</source>
        <translation>Ordner aus „Parzellen rastern“: Labels, Kennungen und Masken aller Parzellen in einem Fenster werden auch gespeichert.</translation>
    </message>
    <message>
        <source>Parcels wider than the window</source>
        <translation>Parzellen, die breiter als das Fenster sind</translation>
    </message>
    <message>
        <source>Crop: the sample is flagged. Skip: the parcel is left out, and listed.</source>
        <translation>Beschneiden: Das Sample wird markiert. Auslassen: Die Parzelle bleibt weg und wird aufgeführt.</translation>
    </message>
    <message>
        <source>Points of an outline</source>
        <translation>Punkte eines Umrisses</translation>
    </message>
    <message>
        <source>Outlines are stored as they are, and as so many points at equal distances along the largest ring.</source>
        <translation>Umrisse werden gespeichert, wie sie sind, und als so viele Punkte in gleichen Abständen entlang des größten Rings.</translation>
    </message>
    <message>
        <source>Smallest area (m2)</source>
        <translation>Kleinste Fläche (m2)</translation>
    </message>
    <message>
        <source>Smaller parcels are left out, and listed. 0 keeps all.</source>
        <translation>Kleinere Parzellen bleiben weg und werden aufgeführt. 0 behält alle.</translation>
    </message>
    <message>
        <source>Least compactness</source>
        <translation>Kleinste Kompaktheit</translation>
    </message>
    <message>
        <source>4 pi area / perimeter squared, 0.785 for a square: more slender parcels are left out, and listed. 0 keeps all.</source>
        <translation>4 pi Fläche / Umfang zum Quadrat, 0,785 für ein Quadrat: schlankere Parzellen bleiben weg und werden aufgeführt. 0 behält alle.</translation>
    </message>
</context><context>
    <name>StepDialog</name>
    <message>
        <source>“{name}” lies in a temporary folder and is deleted when QGIS is closed.</source>
        <translation>„{name}“ liegt in einem temporären Ordner und wird gelöscht, wenn QGIS geschlossen wird.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
</context><context>
    <name>SummaryBar</name>
    <message>
        <source>Products by state</source>
        <translation>Produkte nach Zustand</translation>
    </message>
    <message>
        <source>Bytes, speed and estimated end</source>
        <translation>Bytes, Tempo und geschätztes Ende</translation>
    </message>
    <message>
        <source>Share of all bytes that is here</source>
        <translation>Anteil aller Bytes, der da ist</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} von {all}</translation>
    </message>
    <message>
        <source>{size} to fetch, about {time} at {rate}</source>
        <translation>{size} zu holen, etwa {time} bei {rate}</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} frei</translation>
    </message>
    <message>
        <source>only {free} free, {room} needed</source>
        <translation>nur {free} frei, {room} nötig</translation>
    </message>
    <message>
        <source>{percent} % of the {size} that an account may fetch in 30 days</source>
        <translation>{percent} % der {size}, die ein Konto in 30 Tagen holen darf</translation>
    </message>
    <message>
        <source>no account: {hubs}</source>
        <translation>kein Konto: {hubs}</translation>
    </message>
    <message>
        <source>account: {hubs}</source>
        <translation>Konto: {hubs}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} fertig</translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation>{n} unterwegs</translation>
    </message>
    <message>
        <source>{n} waiting in the archive</source>
        <translation>{n} warten im Archiv</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} gescheitert</translation>
    </message>
    <message>
        <source>{n} next in line</source>
        <translation>{n} als Nächstes dran</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} pausiert</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>{n} abgebrochen</translation>
    </message>
    <message>
        <source>the rest when the archive delivers</source>
        <translation>der Rest, wenn das Archiv liefert</translation>
    </message>
    <message>
        <source>what is online ends about {time}, the rest when the archive delivers</source>
        <translation>was online ist, endet etwa {time}, der Rest, wenn das Archiv liefert</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>endet etwa {time}</translation>
    </message>
</context><context>
    <name>TileAndStack</name>
    <message>
        <source>Make a dataset (tile and stack)</source>
        <translation>Datensatz erstellen (schneiden und stapeln)</translation>
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,patches,chips,windows,machine learning,training,hdf5</source>
        <translation>sentinel-2,zeitreihe,datensatz,samples,ausschnitte,fenster,maschinelles lernen,training,hdf5</translation>
    </message>
    <message>
        <source>Cuts Sentinel-2 products into windows and stacks them in time: a dataset ready for training.

Windows lie on one grid per UTM zone. Where tiles overlap each window has one owner: no place becomes two samples. Values are the products' own pixels, never resampled; the offset of newer baselines is taken out, band by band, as the product's XML says. Several products of one acquisition become one step; steps with too few valid pixels are left out.

With a ground truth (from 'Rasterize parcels') each sample carries labels, parcel ids, claim mask, coverage and distances. Without one the samples are images alone.

The folder holds HDF5 shards, dataset.json, samples.csv, samples.gpkg, skipped.csv. A run that was cancelled or killed resumes when it is started again with the same folder, input and parameters, and ends with the same bytes.</source>
        <translation>Schneidet Sentinel-2-Produkte in Fenster und stapelt sie in der Zeit: ein Datensatz, bereit zum Trainieren.

Die Fenster liegen auf einem Gitter je UTM-Zone. Wo Kacheln überlappen, hat jedes Fenster einen Eigentümer: kein Ort wird zu zwei Samples. Die Werte sind die Pixel der Produkte selbst, nie umgerechnet; der Offset neuerer Baselines wird Band für Band herausgenommen, wie es im XML des Produkts steht. Mehrere Produkte einer Aufnahme werden ein Schritt; Schritte mit zu wenigen gültigen Pixeln fallen weg.

Mit Referenzdaten (aus „Parzellen rastern“) trägt jedes Sample Labels, Parzellenkennungen, Anspruchsmaske, Abdeckung und Abstände. Ohne sie sind die Samples Bilder allein.

Der Ordner enthält HDF5-Dateien (Shards), dataset.json, samples.csv, samples.gpkg, skipped.csv. Ein abgebrochener oder abgestürzter Lauf geht weiter, wenn er mit demselben Ordner, denselben Eingaben und Parametern neu gestartet wird, und endet mit denselben Bytes.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, ground truth D:/truth, bands B02, B03, B04 and B08, window size 24: samples of 240 m with all dates of the labels' year.</source>
        <translation>Ordner mit Produkten D:/sentinel, Referenzdaten D:/truth, Bänder B02, B03, B04 und B08, Fenstergröße 24: Samples von 240 m mit allen Daten des Labeljahrs.</translation>
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels'. Without it the samples have no labels.</source>
        <translation>Ordner aus „Parzellen rastern“. Ohne ihn haben die Samples keine Labels.</translation>
    </message>
    <message>
        <source>Windows that touch the area are kept. Without an area: all windows.</source>
        <translation>Fenster, die das Gebiet berühren, bleiben. Ohne Gebiet: alle Fenster.</translation>
    </message>
    <message>
        <source>Stride (pixels of 10 m; 0: window size)</source>
        <translation>Schrittweite (Pixel von 10 m; 0: Fenstergröße)</translation>
    </message>
    <message>
        <source>Step from window to window; 0 takes the size, so that windows touch without overlap.</source>
        <translation>Schritt von Fenster zu Fenster; 0 nimmt die Größe, so dass Fenster ohne Überlappung aneinanderstoßen.</translation>
    </message>
    <message>
        <source>Anchor of the grid</source>
        <translation>Anker des Gitters</translation>
    </message>
    <message>
        <source>A point that a window corner goes through, in any coordinate system, snapped to the coarsest resolution. Without it the grid begins at the zone's origin.</source>
        <translation>Ein Punkt, durch den eine Fensterecke geht, in beliebigem Koordinatensystem, auf die gröbste Auflösung gelegt. Ohne ihn beginnt das Gitter am Ursprung der Zone.</translation>
    </message>
    <message>
        <source>Labelled windows only</source>
        <translation>Nur Fenster mit Labels</translation>
    </message>
    <message>
        <source>With a ground truth: leave out windows without any labelled pixel.</source>
        <translation>Mit Referenzdaten: Fenster ohne ein Pixel mit Label weglassen.</translation>
    </message>
</context><context>
    <name>TimelineWidget</name>
    <message>
        <source>Timeline of the selected dates</source>
        <translation>Zeitleiste der gewählten Termine</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Keine Termine</translation>
    </message>
    <message>
        <source>Products from {first} to {last}: {n}, done: {done}</source>
        <translation>Produkte vom {first} bis {last}: {n}, fertig: {done}</translation>
    </message>
    <message>
        <source>The dates of the queue appear here.</source>
        <translation>Die Termine der Warteschlange erscheinen hier.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>Bewölkung unbekannt</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>Wolken {c:.0f} %</translation>
    </message>
</context><context>
    <name>TrueColourAction</name>
    <message>
        <source>Add &amp;true colour of selected products</source>
        <translation>&amp;Echtfarben der ausgewählten Produkte hinzufügen</translation>
    </message>
    <message>
        <source>Select up to {n} products first, in the map or in the table.</source>
        <translation>Wählen Sie zuerst bis zu {n} Produkte aus, auf der Karte oder in der Tabelle.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>Not shown: {reasons}</source>
        <translation>Nicht gezeigt: {reasons}</translation>
    </message>
</context><context>
    <name>TrueColours</name>
    <message>
        <source>True colour</source>
        <translation>Echtfarben</translation>
    </message>
</context><context>
    <name>VerifyDataset</name>
    <message>
        <source>Verify a dataset</source>
        <translation>Datensatz prüfen</translation>
    </message>
    <message>
        <source>dataset,check,damaged,missing,checksum,hash,integrity,hdf5</source>
        <translation>datensatz,prüfen,beschädigt,fehlend,prüfsumme,hash,unversehrtheit,hdf5,dataset,verify</translation>
    </message>
    <message>
        <source>Tells whether a dataset is whole, and what is wrong with it.

Every file is compared with the hash that dataset.json keeps. Every sample is read: counts, order of samples and dates, classes and parcels that the tables know. Every row of samples.csv is compared with its shard, every window must lie on its grid, and no ground may be there twice.

It fails when anything is damaged, missing or changed, after the report is written. Nothing in the dataset is changed: it may lie on a read-only disk, and may have been moved.</source>
        <translation>Sagt, ob ein Datensatz ganz ist, und was an ihm falsch ist.

Jede Datei wird mit dem Hash verglichen, den dataset.json enthält. Jedes Sample wird gelesen: Anzahlen, Reihenfolge der Samples und Termine, Klassen und Parzellen, die die Tabellen kennen. Jede Zeile von samples.csv wird mit ihrem Shard verglichen, jedes Fenster muss auf seinem Gitter liegen, und kein Boden darf zweimal da sein.

Er scheitert, wenn etwas beschädigt ist, fehlt oder geändert wurde, nachdem der Bericht geschrieben ist. Am Datensatz wird nichts geändert: Er darf auf einer schreibgeschützten Platte liegen und verschoben worden sein.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset after copying it to another disk: 'whole', or the list of what was damaged.</source>
        <translation>Datensatz D:/dataset nach dem Kopieren auf eine andere Platte: „ganz“, oder die Liste dessen, was beschädigt wurde.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json.</source>
        <translation>Ordner aus „Datensatz erstellen“, der mit dataset.json.</translation>
    </message>
    <message>
        <source>Compare with the products again</source>
        <translation>Wieder mit den Produkten vergleichen</translation>
    </message>
    <message>
        <source>Read the products, too, and compare every pixel of every step with them. Takes about as long as making the dataset did.</source>
        <translation>Auch die Produkte lesen und jedes Pixel jedes Zeitschritts mit ihnen vergleichen. Dauert etwa so lange wie das Erzeugen des Datensatzes.</translation>
    </message>
    <message>
        <source>Folder with products (to compare with)</source>
        <translation>Ordner mit Produkten (zum Vergleichen)</translation>
    </message>
    <message>
        <source>The products that the dataset was made from, searched recursively. Needed to compare with them, else not used.</source>
        <translation>Die Produkte, aus denen der Datensatz gemacht wurde, rekursiv durchsucht. Nur zum Vergleichen gebraucht, sonst nicht verwendet.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>One html file: the verdict, then everything that is wrong, file by file.</source>
        <translation>Eine html-Datei: das Urteil, dann alles, was falsch ist, Datei für Datei.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Anzahl der Samples</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Anzahl der gespeicherten Schritte</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Anzahl der Fehler</translation>
    </message>
    <message>
        <source>The dataset is whole: {files} files, {samples} samples, {steps} steps.</source>
        <translation>Der Datensatz ist ganz: {files} Dateien, {samples} Samples, {steps} Zeitschritte.</translation>
    </message>
    <message>
        <source>Every step is what its products give, pixel by pixel.</source>
        <translation>Jeder Zeitschritt ist, was seine Produkte ergeben, Pixel für Pixel.</translation>
    </message>
    <message>
        <source>... and {n} more</source>
        <translation>... und {n} weitere</translation>
    </message>
</context><context>
    <name>core</name>
    <message>
        <source> (its {n} parts together)</source>
        <translation> (ihre {n} Teile zusammen)</translation>
    </message>
    <message>
        <source> (its {parts} parts together)</source>
        <translation> (ihre {parts} Teile zusammen)</translation>
    </message>
    <message>
        <source> (only at {resolution} m)</source>
        <translation> (nur mit {resolution} m)</translation>
    </message>
    <message>
        <source> (revision {revision})</source>
        <translation> (Revision {revision})</translation>
    </message>
    <message>
        <source> (shards of revision {started})</source>
        <translation> (Shards der Revision {started})</translation>
    </message>
    <message>
        <source> (tile {tile})</source>
        <translation> (Kachel {tile})</translation>
    </message>
    <message>
        <source> (which packed chunks by an earlier rule)</source>
        <translation> (die Blöcke nach einer früheren Regel packte)</translation>
    </message>
    <message>
        <source>'Rasterize parcels' with SHIFT_EAST {east:.1f} and SHIFT_NORTH {north:.1f}</source>
        <translation>„Parzellen rastern“ mit SHIFT_EAST {east:.1f} und SHIFT_NORTH {north:.1f}</translation>
    </message>
    <message>
        <source>'Verify a dataset' tells what is wrong with it.</source>
        <translation>„Datensatz prüfen“ sagt, was daran falsch ist.</translation>
    </message>
    <message>
        <source>'{text}' is neither a number of folds nor shares.</source>
        <translation>'{text}' ist weder eine Anzahl von Folds noch Anteile.</translation>
    </message>
    <message>
        <source>'{text}' is not a season.</source>
        <translation>'{text}' ist keine Saison.</translation>
    </message>
    <message>
        <source>'{text}' names no bands, or one of them twice.</source>
        <translation>'{text}' nennt keine Bänder, oder eines zweimal.</translation>
    </message>
    <message>
        <source>'{text}' names no folds.</source>
        <translation>'{text}' nennt keine Folds.</translation>
    </message>
    <message>
        <source>'{value}' has too many words.</source>
        <translation>'{value}' hat zu viele Wörter.</translation>
    </message>
    <message>
        <source>(18,), (4,): all masked but the place</source>
        <translation>(18,), (4,): alles maskiert außer dem Ort</translation>
    </message>
    <message>
        <source>(2,) float32, degrees</source>
        <translation>(2,) float32, Grad</translation>
    </message>
    <message>
        <source>(2,) float32: latitude, longitude</source>
        <translation>(2,) float32: Breite, Länge</translation>
    </message>
    <message>
        <source>(6, T, H, W) float32; build the model with num_frames=T, or choose steps of it</source>
        <translation>(6, T, H, W) float32; bauen Sie das Modell mit num_frames=T, oder wählen Sie Zeitschritte daraus</translation>
    </message>
    <message>
        <source>(DN - (mean - 2 std)) / (4 std); NDVI as it is</source>
        <translation>(DN - (mean - 2 std)) / (4 std); NDVI, wie er ist</translation>
    </message>
    <message>
        <source>(H, W, 16), (H, W, 3): all masked</source>
        <translation>(H, W, 16), (H, W, 3): alles maskiert</translation>
    </message>
    <message>
        <source>(H, W, T, 12) float32</source>
        <translation>(H, W, T, 12) float32</translation>
    </message>
    <message>
        <source>(H, W, T, 13) float32</source>
        <translation>(H, W, T, 13) float32</translation>
    </message>
    <message>
        <source>(H, W, T, 3) int64, 0 seen, 3 missing</source>
        <translation>(H, W, T, 3) int64, 0 gesehen, 3 fehlt</translation>
    </message>
    <message>
        <source>(H, W, T, 7) float32, 1 is masked</source>
        <translation>(H, W, T, 7) float32, 1 ist maskiert</translation>
    </message>
    <message>
        <source>(T, 2) float32: year, day of the year</source>
        <translation>(T, 2) float32: Jahr, Tag des Jahres</translation>
    </message>
    <message>
        <source>(T, 3) int64: day, month from 0, year</source>
        <translation>(T, 3) int64: Tag, Monat ab 0, Jahr</translation>
    </message>
    <message>
        <source>(T, 6), (T, 3): all masked</source>
        <translation>(T, 6), (T, 3): alles maskiert</translation>
    </message>
    <message>
        <source>(T, H, W) bool, True where nothing is known</source>
        <translation>(T, H, W) bool, True, wo nichts bekannt ist</translation>
    </message>
    <message>
        <source>(T,) int64, 0 is January</source>
        <translation>(T,) int64, 0 ist Januar</translation>
    </message>
    <message>
        <source>(pixels, 2) float32, degrees</source>
        <translation>(Pixel, 2) float32, Grad</translation>
    </message>
    <message>
        <source>(pixels, T) int64, 0 is January</source>
        <translation>(Pixel, T) int64, 0 ist Januar</translation>
    </message>
    <message>
        <source>(pixels, T, 17) float32, 1 is masked</source>
        <translation>(Pixel, T, 17) float32, 1 ist maskiert</translation>
    </message>
    <message>
        <source>(pixels, T, 17) float32; pixels row by row</source>
        <translation>(Pixel, T, 17) float32; Pixel Zeile für Zeile</translation>
    </message>
    <message>
        <source>(unreadable message)</source>
        <translation>(unlesbare Meldung)</translation>
    </message>
    <message>
        <source>... and {n} more</source>
        <translation>... und {n} weitere</translation>
    </message>
    <message>
        <source>... and {n} more.</source>
        <translation>... und {n} weitere.</translation>
    </message>
    <message>
        <source>0 background</source>
        <translation>0 Hintergrund</translation>
    </message>
    <message>
        <source>0: no class, or nothing known (there `invalid` is 1)</source>
        <translation>0: keine Klasse, oder nichts bekannt (dort ist `invalid` 1)</translation>
    </message>
    <message>
        <source>1 % below</source>
        <translation>1 % darunter</translation>
    </message>
    <message>
        <source>1 = the pixel's centre lies in the parcel</source>
        <translation>1 = die Pixelmitte liegt in der Parzelle</translation>
    </message>
    <message>
        <source>1 = the window does not hold all of the parcel</source>
        <translation>1 = das Fenster enthält nicht die ganze Parzelle</translation>
    </message>
    <message>
        <source>1 is a circle</source>
        <translation>1 ist ein Kreis</translation>
    </message>
    <message>
        <source>1: the dataset is not split</source>
        <translation>1: der Datensatz ist nicht aufgeteilt</translation>
    </message>
    <message>
        <source>99 % below</source>
        <translation>99 % darunter</translation>
    </message>
    <message>
        <source>; to go on without what was in it, put any file into it</source>
        <translation>; um ohne seinen Inhalt weiterzumachen, legen Sie irgendeine Datei hinein</translation>
    </message>
    <message>
        <source>; {missing:,} did not come</source>
        <translation>; {missing:,} kamen nicht</translation>
    </message>
    <message>
        <source>A better operation needs {missing_grids}, which PROJ has not installed here (QGIS offers such grids when a layer is added; or use projsync).</source>
        <translation>Eine bessere Umrechnung braucht {missing_grids}; PROJ hat sie hier nicht installiert (QGIS bietet solche Gitter an, wenn ein Layer hinzugefügt wird; oder verwenden Sie projsync).</translation>
    </message>
    <message>
        <source>A class table is given, which says what becomes of every class.</source>
        <translation>Eine Klassentabelle ist angegeben; sie sagt, was aus jeder Klasse wird.</translation>
    </message>
    <message>
        <source>A code holds for half a minute: enter a new one and start at once.</source>
        <translation>Ein Code gilt eine halbe Minute: einen neuen eingeben und gleich starten.</translation>
    </message>
    <message>
        <source>A coordinate is not a finite number.</source>
        <translation>Eine Koordinate ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>A defect of the program: {name}: {error}. Please report it with this history.</source>
        <translation>Ein Fehler des Programms: {name}: {error}. Bitte melden Sie ihn mit diesem Verlauf.</translation>
    </message>
    <message>
        <source>A dot for each block and date: east to the right, north up; bars are standard errors.</source>
        <translation>Ein Punkt für jeden Block und jedes Datum: Osten rechts, Norden oben; Balken sind Standardfehler.</translation>
    </message>
    <message>
        <source>A regression has values, no classes.</source>
        <translation>Eine Regression hat Werte, keine Klassen.</translation>
    </message>
    <message>
        <source>A ring jumps from one end of the longitudes to the other: it is read as crossing the antimeridian ({width:.4g} degrees wide), not as going the long way round.</source>
        <translation>Ein Ring springt von einem Ende der Längengrade zum anderen: Er wird so gelesen, dass er die Datumsgrenze quert ({width:.4g} Grad breit), nicht dass er die Erde umläuft.</translation>
    </message>
    <message>
        <source>A tile is named like 31TFM.</source>
        <translation>Eine Kachel heißt zum Beispiel 31TFM.</translation>
    </message>
    <message>
        <source>A window fits when its side is at least the larger of width and height; with all bands, it is moved to the lattice of {lattice} m by up to {half} m, so that the parcel needs {lattice} m more. Shares of area say how much of the ground lies in parcels that fit.</source>
        <translation>Ein Fenster passt, wenn seine Seite mindestens so groß ist wie die größere von Breite und Höhe; mit allen Bändern wird es um bis zu {half} m auf das Gitter von {lattice} m geschoben, sodass die Parzelle {lattice} m mehr braucht. Flächenanteile sagen, wie viel des Bodens in Parzellen liegt, die passen.</translation>
    </message>
    <message>
        <source>A window of {size_m:g} m does not hold it.</source>
        <translation>Ein Fenster von {size_m:g} m enthält sie nicht.</translation>
    </message>
    <message>
        <source>AOI and EXTENT do not overlap.</source>
        <translation>AOI und EXTENT überlappen sich nicht.</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Add it with the key.</source>
        <translation>Fügen Sie ihn mit dem Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>Add it; index -1 leaves a class out of account.</source>
        <translation>Fügen Sie sie hinzu; Index -1 lässt eine Klasse außer Betracht.</translation>
    </message>
    <message>
        <source>Add products of {labels}, or give a SEASON that ends in the labels' year.</source>
        <translation>Produkte von {labels} hinzufügen, oder eine SEASON angeben, die im Jahr der Labels endet.</translation>
    </message>
    <message>
        <source>Add products.</source>
        <translation>Fügen Sie Produkte hinzu.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Alignment of parcels: {name}</source>
        <translation>Lage von Parzellen: {name}</translation>
    </message>
    <message>
        <source>All stand in {report}.</source>
        <translation>Alle stehen in {report}.</translation>
    </message>
    <message>
        <source>All: everything within the limits</source>
        <translation>Alle: alles innerhalb der Grenzen (all)</translation>
    </message>
    <message>
        <source>An estimate: {disk_bytes} on disk; {pixels} to decode, {duration} with {threads} at {pixels_a_second:g} million a second each; {value:.1f} GiB of memory.</source>
        <translation>Eine Schätzung: {disk_bytes} auf der Platte; {pixels} zu dekodieren, {duration} mit {threads} bei je {pixels_a_second:g} Millionen in der Sekunde; {value:.1f} GiB Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Ask the hub which right is missing.</source>
        <translation>Fragen Sie den Hub, welches Recht fehlt.</translation>
    </message>
    <message>
        <source>Ask the hub's help desk.</source>
        <translation>Fragen Sie die Hilfe des Hubs.</translation>
    </message>
    <message>
        <source>At least one product a tile must be asked for.</source>
        <translation>Mindestens ein Produkt je Kachel muss verlangt werden.</translation>
    </message>
    <message>
        <source>At most {octets} are read from catalogues, in {requests}: {time}.</source>
        <translation>Höchstens {octets} werden aus Katalogen gelesen, in {requests}: {time}.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Austria (ZAMG)</source>
        <translation>Österreich (ZAMG)</translation>
    </message>
    <message>
        <source>B10 (cirrus) does not exist in L2A: the atmospheric correction uses it up.</source>
        <translation>B10 (Cirrus) gibt es in L2A nicht: die Atmosphärenkorrektur braucht es auf.</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <translation>Verhältnis der Klassen</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Blocks and dates</source>
        <translation>Blöcke und Daten</translation>
    </message>
    <message>
        <source>Blocks of {side:g} m, balanced over classes and samples</source>
        <translation>Blöcke von {side:g} m, nach Klassen und Samples ausgeglichen</translation>
    </message>
    <message>
        <source>Blocks told</source>
        <translation>Bestimmte Blöcke</translation>
    </message>
    <message>
        <source>Both are given.</source>
        <translation>Beide sind angegeben.</translation>
    </message>
    <message>
        <source>Boundaries that can be seen all run the same way.</source>
        <translation>Die Grenzen, die zu sehen sind, laufen alle in dieselbe Richtung.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Nach Datum</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>CREODIAS (OData)</source>
        <translation>CREODIAS (OData)</translation>
    </message>
    <message>
        <source>Change START, END or SEASON, or add products.</source>
        <translation>Ändern Sie START, END oder SEASON, oder fügen Sie Produkte hinzu.</translation>
    </message>
    <message>
        <source>Change START, END or SEASON.</source>
        <translation>Ändern Sie START, END oder SEASON.</translation>
    </message>
    <message>
        <source>Change the filter (in QGIS: Layer &gt; Filter).</source>
        <translation>Ändern Sie den Filter (in QGIS: Layer &gt; Filter).</translation>
    </message>
    <message>
        <source>Change the year of the parcels, or the first and last day.</source>
        <translation>Ändern Sie das Jahr der Parzellen oder den ersten und letzten Tag.</translation>
    </message>
    <message>
        <source>Check that the address is that of a STAC API.</source>
        <translation>Prüfen Sie, ob die Adresse die einer STAC-API ist.</translation>
    </message>
    <message>
        <source>Check the CRS of the parcels, and that the products or the extent are of their place.</source>
        <translation>Prüfen Sie das KBS der Parzellen, und ob die Produkte oder die Ausdehnung zu ihrem Ort gehören.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>Prüfen Sie die Adresse des Hubs.</translation>
    </message>
    <message>
        <source>Check the address of the identity server.</source>
        <translation>Prüfen Sie die Adresse des Identitätsservers.</translation>
    </message>
    <message>
        <source>Check the address of the store.</source>
        <translation>Prüfen Sie die Adresse des Speichers.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler runs.</source>
        <translation>Prüfen Sie die Adresse, und ob der Scheduler läuft.</translation>
    </message>
    <message>
        <source>Check the layer's CRS.</source>
        <translation>Prüfen Sie das KBS des Layers.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>Prüfen Sie das Netz und die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>Check user name and password, then start again.</source>
        <translation>Prüfen Sie Benutzername und Passwort und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Choose 'threads', or download the products.</source>
        <translation>Wählen Sie „threads“, oder laden Sie die Produkte herunter.</translation>
    </message>
    <message>
        <source>Choose a catalogue whose files can be read without a login, or download the products.</source>
        <translation>Wählen Sie einen Katalog, dessen Dateien sich ohne Anmeldung lesen lassen, oder laden Sie die Produkte herunter.</translation>
    </message>
    <message>
        <source>Choose a field with one number or text, or make one with the field calculator.</source>
        <translation>Wählen Sie ein Feld mit einer Zahl oder Text, oder bilden Sie eines mit dem Feldrechner.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with enough space.</source>
        <translation>Wählen Sie einen Ordner auf einer lokalen Platte mit genug Platz.</translation>
    </message>
    <message>
        <source>Choose a folder that lasts: what is fetched and ordered is kept there.</source>
        <translation>Wählen Sie einen Ordner, der bleibt: Geholtes und Bestelltes wird dort aufgehoben.</translation>
    </message>
    <message>
        <source>Choose a folder written by 'Rasterize parcels', or leave it empty for no labels.</source>
        <translation>Wählen Sie einen Ordner aus „Parzellen rastern“, oder lassen Sie es leer für keine Labels.</translation>
    </message>
    <message>
        <source>Choose a folder written by 'Rasterize parcels', or run it again.</source>
        <translation>Wählen Sie einen Ordner, den „Parzellen rastern“ geschrieben hat, oder führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>Choose a layer that covers the dataset, and a field that is filled.</source>
        <translation>Wählen Sie einen Layer, der den Datensatz abdeckt, und ein Feld, das gefüllt ist.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Wählen Sie einen neuen oder leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose a smaller SIZE.</source>
        <translation>Wählen Sie eine kleinere SIZE.</translation>
    </message>
    <message>
        <source>Choose a smaller STRIDE or SIZE, or another ANCHOR.</source>
        <translation>Wählen Sie einen kleineren STRIDE oder eine kleinere SIZE, oder einen anderen ANCHOR.</translation>
    </message>
    <message>
        <source>Choose among {names}, and percentiles as p5 or p95.</source>
        <translation>Wählen Sie unter {names} und Perzentilen wie p5 oder p95.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration.</source>
        <translation>Wählen Sie eine Authentifizierungskonfiguration.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the same input and parameters to resume.</source>
        <translation>Wählen Sie einen leeren Ordner, oder zum Fortsetzen dieselbe Eingabe und dieselben Parameter.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Wählen Sie einen vorhandenen Ordner.</translation>
    </message>
    <message>
        <source>Choose another dataset to compare with.</source>
        <translation>Wählen Sie einen anderen Datensatz zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose another disk, fewer bands or dates, or an area of interest.</source>
        <translation>Wählen Sie eine andere Platte, weniger Bänder oder Daten, oder ein Interessengebiet.</translation>
    </message>
    <message>
        <source>Choose another disk, fewer products, or a coarser resolution.</source>
        <translation>Wählen Sie eine andere Platte, weniger Produkte oder eine gröbere Auflösung.</translation>
    </message>
    <message>
        <source>Choose another field, or give YEAR.</source>
        <translation>Wählen Sie ein anderes Feld, oder geben Sie YEAR an.</translation>
    </message>
    <message>
        <source>Choose another field, or take fewer folds.</source>
        <translation>Wählen Sie ein anderes Feld, oder nehmen Sie weniger Folds.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one and rasterize the parcels again.</source>
        <translation>Wählen Sie einen anderen Ordner, oder löschen Sie diesen und rastern Sie die Parzellen noch einmal.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder löschen Sie diesen.</translation>
    </message>
    <message>
        <source>Choose another folder, or see to the rights on this one.</source>
        <translation>Einen anderen Ordner wählen, oder die Rechte an diesem prüfen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another format, or make the dataset with a ground truth of classes.</source>
        <translation>Wählen Sie ein anderes Format, oder erstellen Sie den Datensatz mit Referenzdaten von Klassen.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>Choose another hub.</source>
        <translation>Wählen Sie einen anderen Hub.</translation>
    </message>
    <message>
        <source>Choose another layer or field.</source>
        <translation>Wählen Sie einen anderen Layer oder ein anderes Feld.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another period or area.</source>
        <translation>Wählen Sie einen anderen Zeitraum oder eine andere Fläche.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, as B04 and B08.</source>
        <translation>Wählen Sie Bänder einer Auflösung, wie B04 und B08.</translation>
    </message>
    <message>
        <source>Choose fields with a year in their name, as CDL2021, or one field.</source>
        <translation>Wählen Sie Felder mit einem Jahr im Namen, wie CDL2021, oder ein Feld.</translation>
    </message>
    <message>
        <source>Choose from {bands}.</source>
        <translation>Wählen unter {bands}.</translation>
    </message>
    <message>
        <source>Choose from {columns}, or give a layer of regions.</source>
        <translation>Wählen Sie aus {columns}, oder geben Sie einen Layer von Regionen an.</translation>
    </message>
    <message>
        <source>Choose from {fields}.</source>
        <translation>Wählen Sie aus {fields}.</translation>
    </message>
    <message>
        <source>Choose from {folds}.</source>
        <translation>Wählen Sie aus {folds}.</translation>
    </message>
    <message>
        <source>Choose from {resolutions} m.</source>
        <translation>Wählen Sie aus {resolutions} m.</translation>
    </message>
    <message>
        <source>Choose its kind as HUB ({dialects}) and give the address as HUB_URL.</source>
        <translation>Die Art als HUB wählen ({dialects}) und die Adresse als HUB_URL angeben.</translation>
    </message>
    <message>
        <source>Choose monthly composites, or make the dataset of a shorter season.</source>
        <translation>Wählen Sie monatliche Komposita, oder erstellen Sie den Datensatz mit einer kürzeren Saison.</translation>
    </message>
    <message>
        <source>Choose one in the dialog, or make one in Settings &gt; Options &gt; Authentication.</source>
        <translation>Wählen Sie eine im Dialog, oder legen Sie eine unter Einstellungen &gt; Optionen &gt; Authentifizierung an.</translation>
    </message>
    <message>
        <source>Choose one of the kind Basic, with user name and password.</source>
        <translation>Wählen Sie eine der Art Basic, mit Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Eines davon wählen: {choices}.</translation>
    </message>
    <message>
        <source>Choose one that has the files, e.g. cdse; products are looked up there.</source>
        <translation>Wählen Sie einen, der die Dateien hat, z. B. cdse; Produkte werden dort nachgeschlagen.</translation>
    </message>
    <message>
        <source>Choose smaller windows, fewer bands or a shorter period.</source>
        <translation>Wählen Sie kleinere Fenster, weniger Bänder oder einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>Choose the field of the class (not of the parcel's id), or task regression.</source>
        <translation>Wählen Sie das Feld der Klasse (nicht der Kennung der Parzelle), oder die Aufgabe regression.</translation>
    </message>
    <message>
        <source>Choose the field that holds the class.</source>
        <translation>Wählen Sie das Feld, das die Klasse enthält.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset.</source>
        <translation>Wählen Sie den Ordner eines Datensatzes.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset; if it was one, take dataset.json from a copy.</source>
        <translation>Wählen Sie den Ordner eines Datensatzes; war es einer, nehmen Sie dataset.json aus einer Kopie.</translation>
    </message>
    <message>
        <source>Choose the folder of the products the dataset was made from, or do without.</source>
        <translation>Wählen Sie den Ordner der Produkte, aus denen der Datensatz gemacht wurde, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <source>Choose the folder of the products.</source>
        <translation>Wählen Sie den Ordner der Produkte.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the products: .SAFE or .zarr, folders or zips.</source>
        <translation>Wählen Sie den Ordner, der die Produkte enthält: .SAFE oder .zarr, Ordner oder Zips.</translation>
    </message>
    <message>
        <source>Choose the layer with the parcels' polygons, or join the table to it first.</source>
        <translation>Wählen Sie den Layer mit den Polygonen der Parzellen, oder verknüpfen Sie die Tabelle zuerst mit ihm.</translation>
    </message>
    <message>
        <source>Choose the other level or another hub.</source>
        <translation>Wählen Sie das andere Level oder einen anderen Hub.</translation>
    </message>
    <message>
        <source>Choose their folder, or switch the comparison off.</source>
        <translation>Wählen Sie ihren Ordner, oder schalten Sie den Vergleich aus.</translation>
    </message>
    <message>
        <source>Choose {folder} in it.</source>
        <translation>Wählen Sie {folder} darin.</translation>
    </message>
    <message>
        <source>Chosen dates of all tiles</source>
        <translation>Gewählte Termine aller Kacheln</translation>
    </message>
    <message>
        <source>Chosen dates of {n} tile.</source>
        <translation>Gewählte Termine von {n} Kachel.</translation>
    </message>
    <message>
        <source>Chosen dates of {n} tiles.</source>
        <translation>Gewählte Termine von {n} Kacheln.</translation>
    </message>
    <message>
        <source>Chosen products</source>
        <translation>Gewählte Produkte</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Anspruchsmaske</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class {name} does not occur in {folds}.</source>
        <translation>Die Klasse {name} kommt nicht vor in: {folds}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Klar</translation>
    </message>
    <message>
        <source>Close it there, or wait {free_s:.0f} minutes after that computer has stopped; or use a queue of your own here.</source>
        <translation>Beenden Sie es dort, oder warten Sie {free_s:.0f} Minuten, nachdem jener Computer aufgehört hat; oder nehmen Sie hier eine eigene Warteschlange.</translation>
    </message>
    <message>
        <source>Close other programs, or use fewer THREADS.</source>
        <translation>Schließen Sie andere Programme, oder verwenden Sie weniger THREADS.</translation>
    </message>
    <message>
        <source>Closed in October 2023. The Copernicus Data Space took its place.</source>
        <translation>Im Oktober 2023 geschlossen. Der Copernicus Data Space trat an seine Stelle.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Cloud cover unknown; the limit is {max_cloud:g} %.</source>
        <translation>Bewölkung unbekannt; die Grenze ist {max_cloud:g} %.</translation>
    </message>
    <message>
        <source>Cloud {cloud:.1f} %{together} is more than {max_cloud:g} %.</source>
        <translation>Bewölkung {cloud:.1f} %{together} ist mehr als {max_cloud:g} %.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colours are those of the most frequent class of a window, as in the table of classes below.</source>
        <translation>Die Farben sind die der häufigsten Klasse eines Fensters, wie in der Tabelle der Klassen unten.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Kompaktheit</translation>
    </message>
    <message>
        <source>Connect its disk and start again: nothing is lost.</source>
        <translation>Seinen Datenträger verbinden und neu starten: nichts ist verloren.</translation>
    </message>
    <message>
        <source>Copernicus Data Space (OData)</source>
        <translation>Copernicus Data Space (OData)</translation>
    </message>
    <message>
        <source>Copernicus Data Space (STAC)</source>
        <translation>Copernicus Data Space (STAC)</translation>
    </message>
    <message>
        <source>Copernicus Open Access Hub (closed)</source>
        <translation>Copernicus Open Access Hub (geschlossen)</translation>
    </message>
    <message>
        <source>Copy the folder core/reader of the plugin beside the training script: it needs numpy and h5py alone.</source>
        <translation>Kopieren Sie den Ordner core/reader des Plugins neben das Trainingsskript: Er braucht nur numpy und h5py.</translation>
    </message>
    <message>
        <source>Correct it, and let nobody else read it (chmod 600).</source>
        <translation>Berichtigen Sie sie, und lassen Sie niemand anderen sie lesen (chmod 600).</translation>
    </message>
    <message>
        <source>Correct the login and start again; it is not tried a second time by itself.</source>
        <translation>Berichtigen Sie die Anmeldung und starten Sie wieder; sie wird nicht von selbst ein zweites Mal versucht.</translation>
    </message>
    <message>
        <source>Correct the login, with two factors give the code of your app, and start again; it is not tried a second time by itself.</source>
        <translation>Berichtigen Sie die Anmeldung, geben Sie bei zwei Faktoren den Code Ihrer App an, und beginnen Sie neu; sie wird nicht von selbst ein zweites Mal versucht.</translation>
    </message>
    <message>
        <source>Cost is what is kept small: all days that the chosen dates lie off the planned ones, and {weight:g} days for each % of cloud of a step.</source>
        <translation>Kosten sind, was klein gehalten wird: alle Tage, die die gewählten Termine neben den geplanten liegen, und {weight:g} Tage für jedes Prozent Bewölkung eines Zeitschritts.</translation>
    </message>
    <message>
        <source>Cost, days</source>
        <translation>Kosten, Tage</translation>
    </message>
    <message>
        <source>Czechia (CESNET)</source>
        <translation>Tschechien (CESNET)</translation>
    </message>
    <message>
        <source>DN as in the products</source>
        <translation>DN wie in den Produkten</translation>
    </message>
    <message>
        <source>DN as int16 (larger ones are 32767); 0 is no data</source>
        <translation>DN als int16 (größere sind 32767); 0 heißt keine Daten</translation>
    </message>
    <message>
        <source>DN as stored</source>
        <translation>DN, wie gespeichert</translation>
    </message>
    <message>
        <source>DN, offsets of the products applied</source>
        <translation>DN, mit abgezogenen Offsets der Produkte</translation>
    </message>
    <message>
        <source>DN; 0 is no data</source>
        <translation>DN; 0 ist ohne Daten</translation>
    </message>
    <message>
        <source>DN; over {over}.</source>
        <translation>DN; über {over}.</translation>
    </message>
    <message>
        <source>Dataset {name}</source>
        <translation>Datensatz {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date, UTC</source>
        <translation>Datum, UTC</translation>
    </message>
    <message>
        <source>Dates of the samples</source>
        <translation>Termine der Samples</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: apt install python3-h5py. OSGeo4W: package python3-h5py. Elsewhere: install h5py into the Python that QGIS uses.</source>
        <translation>Debian und Ubuntu: apt install python3-h5py. OSGeo4W: Paket python3-h5py. Sonst: h5py in das Python installieren, das QGIS verwendet.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: apt install python3-requests.</source>
        <translation>Debian und Ubuntu: apt install python3-requests.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <translation>Meinten Sie {similar}?</translation>
    </message>
    <message>
        <source>Dimensions of parcels: {name}</source>
        <translation>Abmessungen von Parzellen: {name}</translation>
    </message>
    <message>
        <source>Distances between folds</source>
        <translation>Abstände zwischen Folds</translation>
    </message>
    <message>
        <source>Download it again, or do without the comparison.</source>
        <translation>Laden Sie es noch einmal, oder verzichten Sie auf den Vergleich.</translation>
    </message>
    <message>
        <source>Download it with another hub, for instance the Copernicus Data Space, by its name.</source>
        <translation>Laden Sie es über einen anderen Hub herunter, etwa den Copernicus Data Space, nach seinem Namen.</translation>
    </message>
    <message>
        <source>Download the band again, or do without the comparison.</source>
        <translation>Laden Sie das Band noch einmal, oder verzichten Sie auf den Vergleich.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Download the product instead.</source>
        <translation>Laden Sie stattdessen das Produkt herunter.</translation>
    </message>
    <message>
        <source>Download the product with its QI_DATA folder, or do without masks.</source>
        <translation>Laden Sie das Produkt mit seinem Ordner QI_DATA herunter, oder verzichten Sie auf Masken.</translation>
    </message>
    <message>
        <source>Download the product, or do without masks.</source>
        <translation>Laden Sie das Produkt herunter, oder verzichten Sie auf Masken.</translation>
    </message>
    <message>
        <source>Download the product, or search another catalogue for it.</source>
        <translation>Laden Sie das Produkt herunter, oder suchen Sie es in einem anderen Katalog.</translation>
    </message>
    <message>
        <source>Download these products again.</source>
        <translation>Laden Sie diese Produkte noch einmal herunter.</translation>
    </message>
    <message>
        <source>Download these products again; inventoryproducts lists what is wrong with each.</source>
        <translation>Laden Sie diese Produkte noch einmal herunter; inventoryproducts nennt, was an jedem falsch ist.</translation>
    </message>
    <message>
        <source>EPSG:{epsg} is no projected CRS in metres.</source>
        <translation>EPSG:{epsg} ist kein projiziertes KBS in Metern.</translation>
    </message>
    <message>
        <source>EPSG:{epsg} is not a WGS 84 / UTM zone.</source>
        <translation>EPSG:{epsg} ist keine WGS-84-UTM-Zone.</translation>
    </message>
    <message>
        <source>EPSG:{epsg}, {width:.3g} km wide, north up; a cell is a window</source>
        <translation>EPSG:{epsg}, {width:.3g} km breit, Norden oben; eine Zelle ist ein Fenster</translation>
    </message>
    <message>
        <source>EPSG:{epsg}, {width} km wide, north up</source>
        <translation>EPSG:{epsg}, {width} km breit, Norden oben</translation>
    </message>
    <message>
        <source>EXT_POS_LIST is no ring of latitudes and longitudes.</source>
        <translation>EXT_POS_LIST ist kein Ring aus Breiten und Längen.</translation>
    </message>
    <message>
        <source>EXT_POS_LIST leaves the range of latitudes and longitudes.</source>
        <translation>EXT_POS_LIST verlässt den Bereich von Breiten und Längen.</translation>
    </message>
    <message>
        <source>Each bar is a date. Its height is the share of the samples of the tile and year that hold it; the dark part of it is clear. Dates that no sample holds are not drawn.</source>
        <translation>Jeder Balken ist ein Termin. Seine Höhe ist der Anteil der Samples der Kachel und des Jahres, die ihn enthalten; der dunkle Teil davon ist klar. Termine, die kein Sample enthält, sind nicht gezeichnet.</translation>
    </message>
    <message>
        <source>Earth Search (Element 84, AWS)</source>
        <translation>Earth Search (Element 84, AWS)</translation>
    </message>
    <message>
        <source>End the program that holds it; on a network drive give a QUEUE on a local disk.</source>
        <translation>Beenden Sie das Programm, das sie festhält; auf einem Netzlaufwerk geben Sie eine QUEUE auf einer lokalen Platte an.</translation>
    </message>
    <message>
        <source>Enter a new code and start again.</source>
        <translation>Geben Sie einen neuen Code ein und starten Sie wieder.</translation>
    </message>
    <message>
        <source>Enter it in QGIS; headless, set QGIS_AUTH_PASSWORD_FILE and QGIS_AUTH_DB_DIR_PATH.</source>
        <translation>Geben Sie es in QGIS ein; ohne Fenster setzen Sie QGIS_AUTH_PASSWORD_FILE und QGIS_AUTH_DB_DIR_PATH.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>Enter the code that your app shows now and start at once: it holds for half a minute.</source>
        <translation>Geben Sie den Code ein, den Ihre App jetzt zeigt, und beginnen Sie sofort: Er gilt eine halbe Minute.</translation>
    </message>
    <message>
        <source>Enter them.</source>
        <translation>Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>Evenly spread (uniform): days off the planned days and weighted cloud are least together</source>
        <translation>Gleichmäßig verteilt (uniform): Die Tage neben den geplanten und die gewichteten Wolken sind zusammen am kleinsten</translation>
    </message>
    <message>
        <source>Everything on this account waits for a person: {message}</source>
        <translation>Alles auf diesem Konto wartet auf einen Menschen: {message}</translation>
    </message>
    <message>
        <source>Evidence of it</source>
        <translation>Belege dafür</translation>
    </message>
    <message>
        <source>Expected e.g. S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.</source>
        <translation>Erwartet wird etwa S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.</translation>
    </message>
    <message>
        <source>Expected e.g. https://catalogue.dataspace.copernicus.eu/odata/v1.</source>
        <translation>Erwartet wird etwa https://catalogue.dataspace.copernicus.eu/odata/v1.</translation>
    </message>
    <message>
        <source>Expected: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.</source>
        <translation>Erwartet: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.</translation>
    </message>
    <message>
        <source>Extract the series again.</source>
        <translation>Gewinnen Sie die Zeitreihen noch einmal.</translation>
    </message>
    <message>
        <source>Extract the series with the class field of the parcels.</source>
        <translation>Gewinnen Sie die Zeitreihen mit dem Klassenfeld der Parzellen.</translation>
    </message>
    <message>
        <source>Extract the series with the statistic mean.</source>
        <translation>Gewinnen Sie die Zeitreihen mit der Statistik mean.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Fetching rests</source>
        <translation>Das Holen ruht</translation>
    </message>
    <message>
        <source>Fields beside each other resemble each other, across a border of folds too. With a buffer results are those of ground that is new.</source>
        <translation>Felder nebeneinander ähneln sich, auch über eine Grenze von Folds hinweg. Mit einem Abstand sind die Ergebnisse die von neuem Boden.</translation>
    </message>
    <message>
        <source>Files that need a login are not read.</source>
        <translation>Dateien, die eine Anmeldung brauchen, werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Beides ausfüllen.</translation>
    </message>
    <message>
        <source>Filter the layer by its field 'level', or search one level.</source>
        <translation>Filtern Sie den Layer nach seinem Feld „level“, oder suchen Sie ein Level.</translation>
    </message>
    <message>
        <source>FinHub (Finland, Baltics)</source>
        <translation>FinHub (Finnland, Baltikum)</translation>
    </message>
    <message>
        <source>Finish it on the machine that began it, or choose an empty folder.</source>
        <translation>Beenden Sie es auf dem Computer, der es begann, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Finish it with that version, or choose an empty folder.</source>
        <translation>Beenden Sie ihn mit jener Version, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder on disk</source>
        <translation>Ordner auf der Platte</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Folds are years: images of different folds have no date in common.</source>
        <translation>Folds sind Jahre: Bilder verschiedener Folds haben kein Datum gemeinsam.</translation>
    </message>
    <message>
        <source>Folds in EPSG:{epsg}</source>
        <translation>Folds in EPSG:{epsg}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Zum Beispiel</translation>
    </message>
    <message>
        <source>For example {detail}</source>
        <translation>Zum Beispiel {detail}</translation>
    </message>
    <message>
        <source>For {day}: {days} off, {facts}, cost {cost:.1f}</source>
        <translation>Für {day}: {days} daneben, {facts}, Kosten {cost:.1f}</translation>
    </message>
    <message>
        <source>For {day}: {days} off, {facts}, cost {cost:.1f}.</source>
        <translation>Für {day}: {days} daneben, {facts}, Kosten {cost:.1f}.</translation>
    </message>
    <message>
        <source>GDAL gives no reason.</source>
        <translation>GDAL nennt keinen Grund.</translation>
    </message>
    <message>
        <source>GEODES (CNES)</source>
        <translation>GEODES (CNES)</translation>
    </message>
    <message>
        <source>GEOS failed</source>
        <translation>GEOS ist gescheitert</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Gaps are counted in days between chosen steps; the largest one also looks at the period's start and end.</source>
        <translation>Lücken werden in Tagen zwischen gewählten Zeitschritten gezählt; die größte beachtet auch Anfang und Ende des Zeitraums.</translation>
    </message>
    <message>
        <source>Geoposition is missing.</source>
        <translation>Geoposition fehlt.</translation>
    </message>
    <message>
        <source>Get the product again from a source you trust.</source>
        <translation>Besorgen Sie das Produkt noch einmal aus einer Quelle, der Sie trauen.</translation>
    </message>
    <message>
        <source>Get the product again, in its present form.</source>
        <translation>Besorgen Sie das Produkt noch einmal, in seiner heutigen Form.</translation>
    </message>
    <message>
        <source>Get the product again.</source>
        <translation>Besorgen Sie das Produkt noch einmal.</translation>
    </message>
    <message>
        <source>Get the product as ESA writes it, or as SAFE.</source>
        <translation>Besorgen Sie das Produkt, wie die ESA es schreibt, oder als SAFE.</translation>
    </message>
    <message>
        <source>Get the single-tile product of the same date (processing baseline 05.00 or later).</source>
        <translation>Besorgen Sie das Einzelkachelprodukt desselben Datums (Baseline 05.00 oder neuer).</translation>
    </message>
    <message>
        <source>Get the whole product, or do without masks.</source>
        <translation>Besorgen Sie das ganze Produkt, oder verzichten Sie auf Masken.</translation>
    </message>
    <message>
        <source>Give 'threads' or the address of a dask scheduler such as tcp://host:8786.</source>
        <translation>Geben Sie „threads“ oder die Adresse eines dask-Schedulers wie tcp://host:8786 an.</translation>
    </message>
    <message>
        <source>Give REPORT to have all of them in a file.</source>
        <translation>Geben Sie REPORT an, um alle in einer Datei zu haben.</translation>
    </message>
    <message>
        <source>Give SEASON, for instance 10-01/09-30 (it ends in the label's year), or leave START and END out for calendar years.</source>
        <translation>Geben Sie SEASON an, etwa 10-01/09-30 (endet im Jahr des Labels), oder lassen Sie START und END weg: dann gelten Kalenderjahre.</translation>
    </message>
    <message>
        <source>Give a POLYGON or MULTIPOLYGON.</source>
        <translation>Geben Sie ein POLYGON oder MULTIPOLYGON an.</translation>
    </message>
    <message>
        <source>Give a QUEUE in a folder that you may write.</source>
        <translation>Eine QUEUE in einem Ordner angeben, in den geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Give a class table, or ignore rare classes.</source>
        <translation>Geben Sie eine Klassentabelle an, oder ignorieren Sie seltene Klassen.</translation>
    </message>
    <message>
        <source>Give a field of the regions, or a column of samples.csv.</source>
        <translation>Geben Sie ein Feld der Regionen oder eine Spalte von samples.csv an.</translation>
    </message>
    <message>
        <source>Give a folder with products, or rows of 'Search products'.</source>
        <translation>Geben Sie einen Ordner mit Produkten oder Zeilen aus „Produkte suchen“ an.</translation>
    </message>
    <message>
        <source>Give a layer or an extent.</source>
        <translation>Geben Sie einen Layer oder eine Ausdehnung an.</translation>
    </message>
    <message>
        <source>Give a number from 2, as 5, or shares that make 100, as 70,15,15.</source>
        <translation>Geben Sie eine Zahl ab 2 an, wie 5, oder Anteile, die 100 ergeben, wie 70,15,15.</translation>
    </message>
    <message>
        <source>Give a polygon layer.</source>
        <translation>Geben Sie einen Polygonlayer an.</translation>
    </message>
    <message>
        <source>Give a sample_id of samples.csv, as {samples}.</source>
        <translation>Geben Sie eine sample_id aus samples.csv an, wie {samples}.</translation>
    </message>
    <message>
        <source>Give a sample_id of samples.csv.</source>
        <translation>Geben Sie eine sample_id aus samples.csv an.</translation>
    </message>
    <message>
        <source>Give a smaller BLOCK_SIZE than {size:g} m, or fewer folds.</source>
        <translation>Geben Sie eine kleinere BLOCK_SIZE als {size:g} m an, oder weniger Folds.</translation>
    </message>
    <message>
        <source>Give a table with a column name, or a list of product names, one a line.</source>
        <translation>Geben Sie eine Tabelle mit einer Spalte name an, oder eine Liste von Produktnamen, einen je Zeile.</translation>
    </message>
    <message>
        <source>Give a user name and password, or its store as s3=ADDRESS in HUB_URL.</source>
        <translation>Geben Sie Benutzername und Passwort an, oder seinen Speicher als s3=ADDRESS in HUB_URL.</translation>
    </message>
    <message>
        <source>Give a user name and password.</source>
        <translation>Geben Sie Benutzername und Passwort an.</translation>
    </message>
    <message>
        <source>Give an HDF5 file as well.</source>
        <translation>Geben Sie auch eine HDF5-Datei an.</translation>
    </message>
    <message>
        <source>Give an area (AOI or EXTENT), or TILES as 31TFM,31TGM.</source>
        <translation>Geben Sie eine Fläche (AOI oder EXTENT) oder TILES wie 31TFM,31TGM an.</translation>
    </message>
    <message>
        <source>Give an area, an extent, or tiles as 31TFM,31TGM.</source>
        <translation>Geben Sie eine Fläche, eine Ausdehnung oder Kacheln wie 31TFM,31TGM an.</translation>
    </message>
    <message>
        <source>Give another QUEUE file, or take this one away.</source>
        <translation>Geben Sie eine andere Datei QUEUE an, oder nehmen Sie diese weg.</translation>
    </message>
    <message>
        <source>Give another client in HUB_URL.</source>
        <translation>Geben Sie in HUB_URL einen anderen Client an.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Geben Sie beide Tage an.</translation>
    </message>
    <message>
        <source>Give both, or none.</source>
        <translation>Geben Sie beides an, oder nichts davon.</translation>
    </message>
    <message>
        <source>Give ids or names as they stand in the input's fields 'id' and 'name'.</source>
        <translation>Geben Sie Kennungen oder Namen an, wie sie in den Feldern „id“ und „name“ der Eingabe stehen.</translation>
    </message>
    <message>
        <source>Give it a first line 'code,index,name'.</source>
        <translation>Geben Sie ihr eine erste Zeile „code,index,name“.</translation>
    </message>
    <message>
        <source>Give it in brackets: x,y [EPSG:4326].</source>
        <translation>Geben Sie es in Klammern an: x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>Give it in brackets: xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>Geben Sie es in Klammern an: xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>Geben Sie seine Adresse an.</translation>
    </message>
    <message>
        <source>Give its client in HUB_URL: client=ID client_secret=...</source>
        <translation>Geben Sie seinen Client in HUB_URL an: client=ID client_secret=...</translation>
    </message>
    <message>
        <source>Give its name only.</source>
        <translation>Geben Sie nur seinen Namen an.</translation>
    </message>
    <message>
        <source>Give metres, as 5000.</source>
        <translation>Geben Sie Meter an, wie 5000.</translation>
    </message>
    <message>
        <source>Give metres.</source>
        <translation>Geben Sie Meter an.</translation>
    </message>
    <message>
        <source>Give names as B04,B03,B02.</source>
        <translation>Geben Sie Namen an, wie B04,B03,B02.</translation>
    </message>
    <message>
        <source>Give numbers, as 0,1.</source>
        <translation>Geben Sie Zahlen an, wie 0,1.</translation>
    </message>
    <message>
        <source>Give one of them, or check their CRS.</source>
        <translation>Geben Sie eines davon an, oder prüfen Sie ihr KBS.</translation>
    </message>
    <message>
        <source>Give products, or an extent.</source>
        <translation>Geben Sie Produkte oder eine Ausdehnung an.</translation>
    </message>
    <message>
        <source>Give that folder as FOLDER, or another QUEUE file.</source>
        <translation>Geben Sie jenen Ordner als FOLDER an, oder eine andere Datei QUEUE.</translation>
    </message>
    <message>
        <source>Give the HDF5 file of 'Extract series of parcels'.</source>
        <translation>Geben Sie die HDF5-Datei aus „Zeitreihen von Parzellen gewinnen“ an.</translation>
    </message>
    <message>
        <source>Give the field of the year, or one year for all parcels.</source>
        <translation>Geben Sie das Feld des Jahres an, oder ein Jahr für alle Parzellen.</translation>
    </message>
    <message>
        <source>Give the folder of the products as HUB_URL.</source>
        <translation>Geben Sie den Ordner der Produkte als HUB_URL an.</translation>
    </message>
    <message>
        <source>Give the folder of the products, or a dataset.</source>
        <translation>Geben Sie den Ordner der Produkte oder einen Datensatz an.</translation>
    </message>
    <message>
        <source>Give the folder of the products, or an extent.</source>
        <translation>Geben Sie den Ordner der Produkte oder eine Ausdehnung an.</translation>
    </message>
    <message>
        <source>Give the folder.</source>
        <translation>Geben Sie den Ordner an.</translation>
    </message>
    <message>
        <source>Give the layer of series, or their HDF5 file.</source>
        <translation>Geben Sie den Layer der Zeitreihen oder ihre HDF5-Datei an.</translation>
    </message>
    <message>
        <source>Give the layer that 'Extract series of parcels' has written.</source>
        <translation>Geben Sie den Layer an, den „Zeitreihen von Parzellen gewinnen“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Give the output of 'Search products' or 'Select products', or a file of STAC items.</source>
        <translation>Geben Sie das Ergebnis von „Produkte suchen“ oder „Produkte auswählen“ an, oder eine Datei mit STAC-Items.</translation>
    </message>
    <message>
        <source>Give the output of 'Search products' or 'Select products'.</source>
        <translation>Geben Sie das Ergebnis von „Produkte suchen“ oder „Produkte auswählen“ an.</translation>
    </message>
    <message>
        <source>Give the output of 'Search products'.</source>
        <translation>Geben Sie das Ergebnis von „Produkte suchen“ an.</translation>
    </message>
    <message>
        <source>Give the output of 'Select products', or the queue file of an earlier run.</source>
        <translation>Geben Sie das Ergebnis von „Produkte auswählen“ an, oder die Warteschlangendatei eines früheren Laufs.</translation>
    </message>
    <message>
        <source>Give the table of these classes, or leave it empty to have one made.</source>
        <translation>Geben Sie die Tabelle dieser Klassen an, oder lassen Sie es leer, damit eine gemacht wird.</translation>
    </message>
    <message>
        <source>Give the workers more memory, or fewer threads.</source>
        <translation>Geben Sie den Workern mehr Speicher oder weniger Threads.</translation>
    </message>
    <message>
        <source>Give the year of the parcels that the products are of, or add products.</source>
        <translation>Geben Sie das Jahr der Parzellen an, von dem die Produkte sind, oder fügen Sie Produkte hinzu.</translation>
    </message>
    <message>
        <source>Give widths, as 4.</source>
        <translation>Geben Sie Breiten an, wie 4.</translation>
    </message>
    <message>
        <source>Give xmin,xmax,ymin,ymax.</source>
        <translation>Geben Sie xmin,xmax,ymin,ymax an.</translation>
    </message>
    <message>
        <source>Greece (NOA)</source>
        <translation>Griechenland (NOA)</translation>
    </message>
    <message>
        <source>Grid shifted by {shift_e:g} m east, {shift_n:g} m north (snapped to {snap_m:g} m).</source>
        <translation>Gitter um {shift_e:g} m nach Osten, {shift_n:g} m nach Norden verschoben (gerundet auf {snap_m:g} m).</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Referenzdaten</translation>
    </message>
    <message>
        <source>HCAT has no level {level}.</source>
        <translation>HCAT hat keine Ebene {level}.</translation>
    </message>
    <message>
        <source>HORIZONTAL_CS_CODE is {code!r}, expected a UTM zone of WGS 84.</source>
        <translation>HORIZONTAL_CS_CODE ist {code!r}, erwartet wird eine UTM-Zone von WGS 84.</translation>
    </message>
    <message>
        <source>HUB_URL: {status}</source>
        <translation>HUB_URL: {status}</translation>
    </message>
    <message>
        <source>Harmonized Landsat Sentinel-2 (surface reflectance at 30 m), 4 dates</source>
        <translation>Harmonized Landsat Sentinel-2 (Bodenreflexion in 30 m), 4 Daten</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Geprüft (Hash)</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height, south to north</source>
        <translation>Höhe, von Süden nach Norden</translation>
    </message>
    <message>
        <source>How parcels are spread</source>
        <translation>Wie die Parzellen verteilt sind</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Wie man ihn lädt</translation>
    </message>
    <message>
        <source>If it is a part of a split archive, join all parts first; else download it again.</source>
        <translation>Ist es ein Teil eines geteilten Archivs, fügen Sie zuerst alle Teile zusammen; sonst laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>If it is a part of a split archive, join and unpack all parts first.</source>
        <translation>Ist es ein Teil eines geteilten Archivs, fügen Sie zuerst alle Teile zusammen und entpacken Sie sie.</translation>
    </message>
    <message>
        <source>If it is, set {variable} to the value of HUB_URL; else give another login.</source>
        <translation>Wenn doch, setzen Sie {variable} auf den Wert von HUB_URL; sonst geben Sie eine andere Anmeldung an.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Install a GDAL whose driver Zarr has this compressor, as QGIS and Debian bring it.</source>
        <translation>Installieren Sie ein GDAL, dessen Treiber Zarr dieses Verfahren kennt, wie QGIS und Debian es mitbringen.</translation>
    </message>
    <message>
        <source>Install a GDAL with the driver JP2OpenJPEG.</source>
        <translation>Installieren Sie ein GDAL mit dem Treiber JP2OpenJPEG.</translation>
    </message>
    <message>
        <source>Install it (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet), or convert the file to GeoPackage where it is there: ogr2ogr parcels.gpkg parcels.parquet</source>
        <translation>Installieren Sie ihn (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet), oder wandeln Sie die Datei dort, wo er da ist, in GeoPackage um: ogr2ogr parcels.gpkg parcels.parquet</translation>
    </message>
    <message>
        <source>Install the plugin from its zip again.</source>
        <translation>Installieren Sie das Plugin noch einmal aus seinem Zip.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>Ist die Platte voll?</translation>
    </message>
    <message>
        <source>It covers no part of the area.</source>
        <translation>Sie deckt keinen Teil der Fläche.</translation>
    </message>
    <message>
        <source>It covers other ground, which this date now lacks: get that part as well.</source>
        <translation>Es deckt anderen Boden ab, der diesem Datum nun fehlt: Besorgen Sie auch diesen Teil.</translation>
    </message>
    <message>
        <source>It covers {overlap:.1f} % of the area's part in this tile{together}, less than {min_overlap:g} %.</source>
        <translation>Es deckt {overlap:.1f} % des Teils der Fläche in dieser Kachel ab{together}, weniger als {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>It covers {overlap:.1f} % of the tile{together}, less than {min_overlap:g} %.</source>
        <translation>Es deckt {overlap:.1f} % der Kachel ab{together}, weniger als {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>It has no class.</source>
        <translation>Sie hat keine Klasse.</translation>
    </message>
    <message>
        <source>It has no cloud masks: clouds are among its pixels, and nobody knows where.</source>
        <translation>Er hat keine Wolkenmasken: Unter seinen Pixeln sind Wolken, und niemand weiß, wo.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Sie hat keine Kennung.</translation>
    </message>
    <message>
        <source>It has the outline, class and year of parcel {name}.</source>
        <translation>Sie hat Umriss, Klasse und Jahr der Parzelle {name}.</translation>
    </message>
    <message>
        <source>It has {bands}.</source>
        <translation>Er hat {bands}.</translation>
    </message>
    <message>
        <source>It holds years {years}, resolutions {resolutions} m, grids {grids}.</source>
        <translation>Sie enthält die Jahre {years}, Auflösungen {resolutions} m, Gitter {grids}.</translation>
    </message>
    <message>
        <source>It is needed for DHuS hubs only. Debian and Ubuntu: apt install python3-sentinelsat.</source>
        <translation>Es wird nur für DHuS-Hubs gebraucht. Debian und Ubuntu: apt install python3-sentinelsat.</translation>
    </message>
    <message>
        <source>It is needed for dask engines only. Debian and Ubuntu: apt install python3-distributed.</source>
        <translation>Es wird nur für dask gebraucht. Debian und Ubuntu: apt install python3-distributed.</translation>
    </message>
    <message>
        <source>It is not split yet: folds drawn at random would share parcels.</source>
        <translation>Er ist noch nicht aufgeteilt: Zufällig gezogene Folds hätten Parzellen gemeinsam.</translation>
    </message>
    <message>
        <source>It is of the first version: it has no data card (croissant.json).</source>
        <translation>Er ist von der ersten Version: Er hat keine Datenkarte (croissant.json).</translation>
    </message>
    <message>
        <source>It is of the first version: its shards do not name their axes.</source>
        <translation>Er ist von der ersten Version: Seine Shards benennen ihre Achsen nicht.</translation>
    </message>
    <message>
        <source>It is seen on {n} dates only.</source>
        <translation>Sie ist nur an {n} Daten zu sehen.</translation>
    </message>
    <message>
        <source>It is tried again later; end other programs that use the account.</source>
        <translation>Es wird später wieder versucht; beenden Sie andere Programme mit diesem Konto.</translation>
    </message>
    <message>
        <source>It is {width:.1f} m wide on average.</source>
        <translation>Sie ist im Mittel {width:.1f} m breit.</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced; search again.</source>
        <translation>Es wurde vielleicht gelöscht oder ersetzt; suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>It was converted to reflectances. Get the product as ESA writes it.</source>
        <translation>Es wurde in Reflexionen umgerechnet. Besorgen Sie das Produkt, wie die ESA es schreibt.</translation>
    </message>
    <message>
        <source>It was converted. Get the product as ESA writes it.</source>
        <translation>Es wurde umgewandelt. Besorgen Sie das Produkt, wie die ESA es schreibt.</translation>
    </message>
    <message>
        <source>Items of catalogues: {n}.</source>
        <translation>Items von Katalogen: {n}.</translation>
    </message>
    <message>
        <source>Its area is {area:.0f} m2.</source>
        <translation>Ihre Fläche ist {area:.0f} m2.</translation>
    </message>
    <message>
        <source>Its class {code} has {n} parcels on tile {tile}: too few to compare with.</source>
        <translation>Ihre Klasse {code} hat {n} Parzellen auf Kachel {tile}: zu wenige zum Vergleichen.</translation>
    </message>
    <message>
        <source>Its compactness is {compactness:.3f}.</source>
        <translation>Ihre Kompaktheit ist {compactness:.3f}.</translation>
    </message>
    <message>
        <source>Its coordinates lie outside of what its coordinate system is made for.</source>
        <translation>Ihre Koordinaten liegen außerhalb dessen, wofür ihr Koordinatensystem gemacht ist.</translation>
    </message>
    <message>
        <source>Its fields are: {fields}.</source>
        <translation>Seine Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Its fields are: {names}.</source>
        <translation>Seine Felder sind: {names}.</translation>
    </message>
    <message>
        <source>Its metadata contradict themselves: {contradiction}</source>
        <translation>Seine Metadaten widersprechen sich: {contradiction}</translation>
    </message>
    <message>
        <source>Its name cannot be that of a file ({why}).</source>
        <translation>Sein Name kann nicht der einer Datei sein ({why}).</translation>
    </message>
    <message>
        <source>Its only row cannot be used: {detail}</source>
        <translation>Seine einzige Zeile kann nicht verwendet werden: {detail}</translation>
    </message>
    <message>
        <source>Its parts on both sides of the antimeridian are joined.</source>
        <translation>Seine Teile beiderseits der Datumsgrenze sind verbunden.</translation>
    </message>
    <message>
        <source>Its values may be off by 1000. Get the product again, or take it out of the folder.</source>
        <translation>Seine Werte können um 1000 daneben liegen. Besorgen Sie das Produkt noch einmal, oder nehmen Sie es aus dem Ordner.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Keep products of one scale, and run once for each.</source>
        <translation>Behalten Sie Produkte eines Maßstabs, und führen Sie je einen Lauf aus.</translation>
    </message>
    <message>
        <source>Keep rare classes here, and give them an index in the table.</source>
        <translation>Behalten Sie seltene Klassen hier, und geben Sie ihnen in der Tabelle einen Index.</translation>
    </message>
    <message>
        <source>Keep them in separate folders and run once for each.</source>
        <translation>Halten Sie sie in getrennten Ordnern, und führen Sie je einen Lauf aus.</translation>
    </message>
    <message>
        <source>Keeps gaps within {largest_gap} days; {facts}.</source>
        <translation>Hält Lücken bis {largest_gap} Tage; {facts}.</translation>
    </message>
    <message>
        <source>Kept by hand with its other part.</source>
        <translation>Von Hand behalten, mit seinem anderen Teil.</translation>
    </message>
    <message>
        <source>Kept by hand.</source>
        <translation>Von Hand behalten.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>L1C and L2A products are mixed (for example {value} and {value_2}).</source>
        <translation>Produkte L1C und L2A sind gemischt (zum Beispiel {value} und {value_2}).</translation>
    </message>
    <message>
        <source>L1C, downloads with an API key; most lie in its archive. As its public clients do; untried.</source>
        <translation>L1C, Downloads mit einem API-Schlüssel; das meiste liegt in seinem Archiv. Nach dem Vorbild seiner öffentlichen Clients; nie erprobt.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Größte Lücke</translation>
    </message>
    <message>
        <source>Largest of both</source>
        <translation>Größere von beiden</translation>
    </message>
    <message>
        <source>Layers of this file that have some: {listed}. Choose one, as '{path}|layername={value}'.</source>
        <translation>Layer dieser Datei, die welche haben: {listed}. Wählen Sie einen, wie „{path}|layername={value}“.</translation>
    </message>
    <message>
        <source>Least distance between windows of two folds, the larger of east-west and north-south.</source>
        <translation>Kleinster Abstand zwischen Fenstern zweier Folds, der größere von Ost-West und Nord-Süd.</translation>
    </message>
    <message>
        <source>Leave B10 out, or choose products of level L1C.</source>
        <translation>Lassen Sie B10 weg, oder wählen Sie Produkte mit Level L1C.</translation>
    </message>
    <message>
        <source>Leave B10 out, or use L1C products.</source>
        <translation>Lassen Sie B10 weg, oder nehmen Sie L1C-Produkte.</translation>
    </message>
    <message>
        <source>Leave it at 0, or split by blocks.</source>
        <translation>Lassen Sie es bei 0, oder teilen Sie nach Blöcken auf.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Lassen Sie es leer.</translation>
    </message>
    <message>
        <source>Leave it out; overlap_area can be made.</source>
        <translation>Lassen Sie es weg; overlap_area lässt sich erzeugen.</translation>
    </message>
    <message>
        <source>Leave that resolution out, or choose an extent that is a multiple of it.</source>
        <translation>Lassen Sie diese Auflösung weg, oder wählen Sie eine Ausdehnung, die ein Vielfaches davon ist.</translation>
    </message>
    <message>
        <source>Leave the band out, or download it.</source>
        <translation>Lassen Sie das Band weg, oder laden Sie es herunter.</translation>
    </message>
    <message>
        <source>Leave the class as it is.</source>
        <translation>Lassen Sie die Klasse, wie sie ist.</translation>
    </message>
    <message>
        <source>Leave the item out, or take the product from another catalogue.</source>
        <translation>Lassen Sie das Item aus, oder nehmen Sie das Produkt aus einem anderen Katalog.</translation>
    </message>
    <message>
        <source>Leave the items of a catalogue out, or the parcels.</source>
        <translation>Lassen Sie die Items eines Katalogs weg, oder die Parzellen.</translation>
    </message>
    <message>
        <source>Leave the product out of ITEMS, or choose an empty folder.</source>
        <translation>Lassen Sie das Produkt in ITEMS weg, oder wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>Leave the product out, or download it again.</source>
        <translation>Lassen Sie das Produkt weg, oder laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>Leave the year empty, or choose one field of the class.</source>
        <translation>Lassen Sie das Jahr leer, oder wählen Sie ein Feld der Klasse.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Von Hand ausgelassen</translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <translation>Von Hand ausgelassen.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Levels {levels} are mixed; a dataset has one.</source>
        <translation>Die Level {levels} sind gemischt; ein Datensatz hat eines.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Listed in public as a DHuS mirror; never tried from here, and several have closed since 2023.</source>
        <translation>Öffentlich als DHuS-Spiegel verzeichnet; von hier aus nie erprobt, und mehrere haben seit 2023 geschlossen.</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Doppelt genannt</translation>
    </message>
    <message>
        <source>Listed twice; the row with id {id} is taken.</source>
        <translation>Doppelt gelistet; die Zeile mit der Id {id} wird genommen.</translation>
    </message>
    <message>
        <source>Listed twice; {id} is taken.</source>
        <translation>Doppelt genannt; {id} wird genommen.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Log in to the hub's web site once and do what it asks: accept terms, confirm the address.</source>
        <translation>Melden Sie sich einmal auf der Website des Hubs an und tun Sie, was sie verlangt: Bedingungen annehmen, Adresse bestätigen.</translation>
    </message>
    <message>
        <source>Log in to the hub's web site once.</source>
        <translation>Melden Sie sich einmal auf der Website des Hubs an.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Längste Lücke</translation>
    </message>
    <message>
        <source>Look after the disk (space, rights) and start again: finished shards are kept.</source>
        <translation>Sehen Sie nach der Platte (Platz, Rechte) und beginnen Sie neu: Fertige Shards bleiben.</translation>
    </message>
    <message>
        <source>Look after the disk of temporary files (space, rights) and start again.</source>
        <translation>Sehen Sie nach der Platte der temporären Dateien (Platz, Rechte) und starten Sie neu.</translation>
    </message>
    <message>
        <source>Look after the disk or share, then start again.</source>
        <translation>Sehen Sie nach der Platte oder Freigabe, dann starten Sie wieder.</translation>
    </message>
    <message>
        <source>Look after the disk or share; with too many open files use fewer THREADS.</source>
        <translation>Sehen Sie nach der Platte oder Freigabe; bei zu vielen offenen Dateien nehmen Sie weniger THREADS.</translation>
    </message>
    <message>
        <source>Look after the disk, share or memory, then start again: nothing is known against the file.</source>
        <translation>Sehen Sie nach Platte, Freigabe oder Arbeitsspeicher und beginnen Sie neu: Gegen die Datei ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Look after the disk, share or memory, then start again: what is finished is kept.</source>
        <translation>Sehen Sie nach Platte, Freigabe oder Arbeitsspeicher und beginnen Sie neu: Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Look at the report, or switch 'Fail if they differ' off.</source>
        <translation>Sehen Sie in den Bericht, oder schalten Sie „Scheitern, wenn sie sich unterscheiden“ aus.</translation>
    </message>
    <message>
        <source>Look on the hub's page whether the keys are for its archive of products; else make new ones.</source>
        <translation>Sehen Sie auf der Seite des Hubs nach, ob die Schlüssel für sein Produktarchiv gelten; sonst machen Sie neue.</translation>
    </message>
    <message>
        <source>Look whether it is whole, and whether QGIS can show it.</source>
        <translation>Sehen Sie nach, ob sie ganz ist, und ob QGIS sie zeigen kann.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the images are, and whether their CRS is right.</source>
        <translation>Sehen Sie nach, ob die Parzellen dort liegen, wo die Bilder sind, und ob ihr Koordinatensystem stimmt.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the products are, and at SIZE, OVERSIZE and the limits.</source>
        <translation>Sehen Sie nach, ob die Parzellen dort liegen, wo die Produkte sind, und nach SIZE, OVERSIZE und den Grenzen.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the products are, and whether they are eroded away.</source>
        <translation>Sehen Sie nach, ob die Parzellen liegen, wo die Produkte sind, und ob die Erosion sie ganz wegnimmt.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the samples are, and whether their CRS is right.</source>
        <translation>Sehen Sie nach, ob die Parzellen dort liegen, wo die Samples sind, und ob ihr Koordinatensystem stimmt.</translation>
    </message>
    <message>
        <source>Looked for up to</source>
        <translation>Gesucht bis</translation>
    </message>
    <message>
        <source>Lower MIN_OVERLAP.</source>
        <translation>Senken Sie MIN_OVERLAP.</translation>
    </message>
    <message>
        <source>Lower MIN_VALID, or use products that cover the area.</source>
        <translation>Senken Sie MIN_VALID, oder nehmen Sie Produkte, die die Fläche bedecken.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MTD_TL.xml says EPSG:{epsg}, the tile {tile} lies elsewhere.</source>
        <translation>MTD_TL.xml sagt EPSG:{epsg}, die Kachel {tile} liegt anderswo.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gemacht von</translation>
    </message>
    <message>
        <source>Made by another producer</source>
        <translation>Von einem anderen Hersteller gemacht</translation>
    </message>
    <message>
        <source>Made by another producer (baseline {baseline}); {name} is there.</source>
        <translation>Von einem anderen Hersteller gemacht (Baseline {baseline}); {name} ist da.</translation>
    </message>
    <message>
        <source>Make it writable; if it is damaged, take it away (what it knows is learned again); or let XDG_STATE_HOME (Windows: LOCALAPPDATA) name another folder.</source>
        <translation>Machen Sie es beschreibbar; ist es beschädigt, nehmen Sie es weg (was es weiß, wird neu gelernt); oder lassen Sie XDG_STATE_HOME (Windows: LOCALAPPDATA) einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>Make new keys on the hub's page for keys, and enter both whole.</source>
        <translation>Machen Sie auf der Schlüsselseite des Hubs neue Schlüssel und geben Sie beide ganz ein.</translation>
    </message>
    <message>
        <source>Make one at {key_page} and enter it.</source>
        <translation>Machen Sie einen auf {key_page} und geben Sie ihn ein.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, fewer products, single BANDS, or no UNPACK.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Ordner, weniger Produkte, einzelne BANDS oder kein UNPACK.</translation>
    </message>
    <message>
        <source>Make the dataset with such a SIZE.</source>
        <translation>Erstellen Sie den Datensatz mit einem solchen SIZE.</translation>
    </message>
    <message>
        <source>Make the dataset with these bands, or have them filled with zeros (FILL).</source>
        <translation>Erstellen Sie den Datensatz mit diesen Bändern, oder lassen Sie sie mit Nullen füllen (FILL).</translation>
    </message>
    <message>
        <source>Make the ground truth for the tiles of these products ('Rasterize parcels', PRODUCTS).</source>
        <translation>Machen Sie die Referenzdaten für die Kacheln dieser Produkte („Parzellen rastern“, PRODUCTS).</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean cloud</source>
        <translation>Mittlere Bewölkung</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Median gap</source>
        <translation>Mittlere Lücke (Median)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file .gpkg or .csv; .parquet needs GDAL's driver Parquet (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet).</source>
        <translation>Nennen Sie eine Datei .gpkg oder .csv; .parquet braucht GDALs Treiber Parquet (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet).</translation>
    </message>
    <message>
        <source>Name each hub once in HUB and OTHER_HUBS.</source>
        <translation>Nennen Sie jeden Hub einmal in HUB und OTHER_HUBS.</translation>
    </message>
    <message>
        <source>Name one in metres, as EPSG:32631, or leave it empty for the UTM zone of the extent.</source>
        <translation>Nennen Sie eines in Metern, wie EPSG:32631, oder lassen Sie es leer für die UTM-Zone der Ausdehnung.</translation>
    </message>
    <message>
        <source>Name the field of the class yourself. {listed}</source>
        <translation>Nennen Sie das Feld der Klasse selbst. {listed}</translation>
    </message>
    <message>
        <source>Neither is given, and no name tells it.</source>
        <translation>Keines von beiden ist angegeben, und kein Name sagt es.</translation>
    </message>
    <message>
        <source>Neither is given.</source>
        <translation>Keines von beiden ist angegeben.</translation>
    </message>
    <message>
        <source>No Sentinel-2 tile lies there: the tile grid ends near 84 N and 84 S.</source>
        <translation>Dort liegt keine Sentinel-2-Kachel: das Kachelgitter endet bei etwa 84 N und 84 S.</translation>
    </message>
    <message>
        <source>No area is given.</source>
        <translation>Keine Fläche ist angegeben.</translation>
    </message>
    <message>
        <source>No coordinate system is given for it.</source>
        <translation>Für sie ist kein Koordinatensystem angegeben.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Kein Feld ist gewählt.</translation>
    </message>
    <message>
        <source>No folder is given.</source>
        <translation>Kein Ordner ist angegeben.</translation>
    </message>
    <message>
        <source>No manifest: sizes and completeness cannot be checked.</source>
        <translation>Kein Manifest: Größen und Vollständigkeit lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>No parcel stands in two folds ({before} did before samples were left out): every sample was looked at.</source>
        <translation>Keine Parzelle steht in zwei Folds ({before} taten es, bevor Samples ausgelassen wurden): Jedes Sample wurde angesehen.</translation>
    </message>
    <message>
        <source>No parcel stands in two folds: every sample was looked at.</source>
        <translation>Keine Parzelle steht in zwei Folds: Jedes Sample wurde angesehen.</translation>
    </message>
    <message>
        <source>No parcel teaches in one fold and is asked in another: {n} parcel reaches into another fold, and its pixels there are no labels. The reader of this plugin leaves them out; other readers have to look at 'masked_parcels' in dataset.json.</source>
        <translation>Keine Parzelle lehrt in einem Fold und wird in einem anderen gefragt: {n} Parzelle reicht in einen anderen Fold, und ihre Pixel dort sind keine Labels. Der Reader dieses Plugins lässt sie aus; andere Reader müssen „masked_parcels“ in dataset.json beachten.</translation>
    </message>
    <message>
        <source>No parcel teaches in one fold and is asked in another: {n} parcels reach into other folds, and their pixels there are no labels. The reader of this plugin leaves them out; other readers have to look at 'masked_parcels' in dataset.json.</source>
        <translation>Keine Parzelle lehrt in einem Fold und wird in einem anderen gefragt: {n} Parzellen reichen in andere Folds, und ihre Pixel dort sind keine Labels. Der Reader dieses Plugins lässt sie aus; andere Reader müssen „masked_parcels“ in dataset.json beachten.</translation>
    </message>
    <message>
        <source>No parcel would have to fit.</source>
        <translation>Keine Parzelle müsste hineinpassen.</translation>
    </message>
    <message>
        <source>No part of the area</source>
        <translation>Kein Teil der Fläche</translation>
    </message>
    <message>
        <source>No pixel stands in two folds; windows of different folds are at least {buffer:g} m apart.</source>
        <translation>Kein Pixel steht in zwei Folds; Fenster verschiedener Folds liegen mindestens {buffer:g} m auseinander.</translation>
    </message>
    <message>
        <source>No pixel stands in two folds; windows of different folds may touch.</source>
        <translation>Kein Pixel steht in zwei Folds; Fenster verschiedener Folds können sich berühren.</translation>
    </message>
    <message>
        <source>No product belongs to its year, {year}.</source>
        <translation>Kein Produkt gehört zu ihrem Jahr, {year}.</translation>
    </message>
    <message>
        <source>No product of the input has the id or name {names}{value}.</source>
        <translation>Kein Produkt der Eingabe hat die Id oder den Namen {names}{value}.</translation>
    </message>
    <message>
        <source>No resolution is chosen.</source>
        <translation>Keine Auflösung ist gewählt.</translation>
    </message>
    <message>
        <source>No shift can be told.</source>
        <translation>Keine Verschiebung lässt sich bestimmen.</translation>
    </message>
    <message>
        <source>No statistic is chosen.</source>
        <translation>Keine Statistik ist gewählt.</translation>
    </message>
    <message>
        <source>No such tile: UTM zones are numbered 01 to 60.</source>
        <translation>Diese Kachel gibt es nicht: UTM-Zonen sind von 01 bis 60 nummeriert.</translation>
    </message>
    <message>
        <source>No such tile: band {name} does not exist in zone {zone:02d}.</source>
        <translation>Diese Kachel gibt es nicht: Das Band {name} kommt in Zone {zone:02d} nicht vor.</translation>
    </message>
    <message>
        <source>No such tile: column {name} of {name_2} has no tile in row {name_3}.</source>
        <translation>Diese Kachel gibt es nicht: Spalte {name} von {name_2} hat in Zeile {name_3} keine Kachel.</translation>
    </message>
    <message>
        <source>No such tile: columns of zone {zone:02d} are {columns} to {columns_2} without I and O.</source>
        <translation>Diese Kachel gibt es nicht: Die Spalten der Zone {zone:02d} sind {columns} bis {columns_2} ohne I und O.</translation>
    </message>
    <message>
        <source>No such tile: latitude bands are C to X without I and O.</source>
        <translation>Diese Kachel gibt es nicht: Breitenbänder sind C bis X ohne I und O.</translation>
    </message>
    <message>
        <source>No such tile: rows are A to V without I and O.</source>
        <translation>Diese Kachel gibt es nicht: Zeilen sind A bis V ohne I und O.</translation>
    </message>
    <message>
        <source>No such tile: rows of {name} are {rows} to {rows_2} (after V comes A).</source>
        <translation>Diese Kachel gibt es nicht: Die Zeilen von {name} sind {rows} bis {rows_2} (nach V kommt A).</translation>
    </message>
    <message>
        <source>No tile of the products holds it.</source>
        <translation>Keine Kachel der Produkte enthält sie.</translation>
    </message>
    <message>
        <source>No tile of the products holds the point that its window stands around.</source>
        <translation>Keine Kachel der Produkte enthält den Punkt, um den ihr Fenster steht.</translation>
    </message>
    <message>
        <source>No value of it is a year.</source>
        <translation>Keiner seiner Werte ist ein Jahr.</translation>
    </message>
    <message>
        <source>No window of up to {side} m holds {share:g} % of the parcels whole. Larger ones would show mostly other ground: crop the largest parcels, or leave them out.</source>
        <translation>Kein Fenster bis {side} m enthält {share:g} % der Parzellen ganz. Größere würden vor allem anderen Boden zeigen: Beschneiden Sie die größten Parzellen, oder lassen Sie sie aus.</translation>
    </message>
    <message>
        <source>None of its {n} rows can be used; the first: {detail}</source>
        <translation>Keine seiner {n} Zeilen kann verwendet werden; die erste: {detail}</translation>
    </message>
    <message>
        <source>None of {dropped} tiles reaches an overlap of {min_overlap:g} %.</source>
        <translation>Keine von {dropped} Kacheln erreicht eine Überlappung von {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Norway (colhub.met.no)</source>
        <translation>Norwegen (colhub.met.no)</translation>
    </message>
    <message>
        <source>Not needed to keep gaps within {largest_gap} days; {facts}, cost {cost:.1f} ({sensing_start:%Y-%m-%d} is taken, cost {cost_2:.1f}).</source>
        <translation>Nicht nötig, um Lücken bis {largest_gap} Tage zu halten; {facts}, Kosten {cost:.1f} ({sensing_start:%Y-%m-%d} ist gewählt, Kosten {cost_2:.1f}).</translation>
    </message>
    <message>
        <source>Not restored after {hours:.0f} h; it is ordered again.</source>
        <translation>Nach {hours:.0f} h nicht zurückgeholt; es wird noch einmal bestellt.</translation>
    </message>
    <message>
        <source>Nothing differs, in all {n} samples.</source>
        <translation>Nichts unterscheidet sich, in allen {n} Samples.</translation>
    </message>
    <message>
        <source>Nothing differs: {n} sample.</source>
        <translation>Nichts unterscheidet sich: {n} Sample.</translation>
    </message>
    <message>
        <source>Nothing is damaged, missing or changed.</source>
        <translation>Nichts ist beschädigt, fehlt oder wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is left of it after erosion.</source>
        <translation>Nach der Erosion bleibt nichts von ihr.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: run again when its disk is there and has room.</source>
        <translation>Nichts davon ist verloren: Starten Sie wieder, wenn seine Platte da ist und Platz hat.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Of the most frequent classes the sample with the fewest clouds. Pictures of all samples and dates are stretched alike, by the first and the 99th percentile of the bands; hatched is without data.</source>
        <translation>Von den häufigsten Klassen das Sample mit den wenigsten Wolken. Bilder aller Samples und Termine sind gleich gestreckt, vom ersten bis zum 99. Perzentil der Bänder; schraffiert ist ohne Daten.</translation>
    </message>
    <message>
        <source>Of the products of tile 31TFM in June 2020 that the OData catalogue has, it has {counts}.</source>
        <translation>Von den Produkten der Kachel 31TFM im Juni 2020, die der OData-Katalog hat, hat er {counts}.</translation>
    </message>
    <message>
        <source>Offline; order it by hand at {page}.</source>
        <translation>Offline; bestellen Sie es von Hand auf {page}.</translation>
    </message>
    <message>
        <source>Offline; this hub takes no orders by program.</source>
        <translation>Offline; dieser Hub nimmt keine Bestellungen von Programmen an.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>On a date chosen for the tiles together.</source>
        <translation>An einem Termin, der für die Kacheln zusammen gewählt ist.</translation>
    </message>
    <message>
        <source>One of {n} parts of one acquisition.</source>
        <translation>Einer von {n} Teilen einer Aufnahme.</translation>
    </message>
    <message>
        <source>Or choose 'threads'.</source>
        <translation>Oder wählen Sie „threads“.</translation>
    </message>
    <message>
        <source>Or choose another hub.</source>
        <translation>Oder wählen Sie einen anderen Hub.</translation>
    </message>
    <message>
        <source>Order it first.</source>
        <translation>Bestellen Sie es zuerst.</translation>
    </message>
    <message>
        <source>Order it on {page}; the download goes on when it is online.</source>
        <translation>Bestellen Sie es auf {page}; der Download geht weiter, wenn es online ist.</translation>
    </message>
    <message>
        <source>Orders go on when earlier ones are completed.</source>
        <translation>Bestellungen gehen weiter, wenn frühere erledigt sind.</translation>
    </message>
    <message>
        <source>Other DHuS</source>
        <translation>Anderer DHuS</translation>
    </message>
    <message>
        <source>Other STAC API</source>
        <translation>Andere STAC-API</translation>
    </message>
    <message>
        <source>Other hub like the Copernicus Data Space</source>
        <translation>Anderer Hub wie der Copernicus Data Space</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Außerhalb des Zeitraums</translation>
    </message>
    <message>
        <source>PROCESSING_BASELINE is {baseline!r}, expected nn.nn.</source>
        <translation>PROCESSING_BASELINE ist {baseline!r}, erwartet wird nn.nn.</translation>
    </message>
    <message>
        <source>PROCESSING_LEVEL is {text!r}, expected Level-1C or Level-2A.</source>
        <translation>PROCESSING_LEVEL ist {text!r}, erwartet wird Level-1C oder Level-2A.</translation>
    </message>
    <message>
        <source>PROCESSING_LEVEL says {level}, PRODUCT_URI says {level_2}.</source>
        <translation>PROCESSING_LEVEL sagt {level}, PRODUCT_URI sagt {level_2}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parzelle</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <source>Parcels and their surroundings look too much alike, or the parcels do not fit the image.</source>
        <translation>Parzellen und ihre Umgebung sehen sich zu ähnlich, oder die Parzellen passen nicht zum Bild.</translation>
    </message>
    <message>
        <source>Parcels left out</source>
        <translation>Ausgelassene Parzellen</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Parzellen, die passen</translation>
    </message>
    <message>
        <source>Parcels that fit a window</source>
        <translation>Parzellen, die in ein Fenster passen</translation>
    </message>
    <message>
        <source>Parcels that fit with all bands</source>
        <translation>Parzellen, die mit allen Bändern passen</translation>
    </message>
    <message>
        <source>Parts that are no polygon: {left_out}.</source>
        <translation>Teile, die keine Polygone sind: {left_out}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <translation>Gezählte Pixel</translation>
    </message>
    <message>
        <source>Pixels of {resolution:g} m. 'Samples of it' counts those in which the class is the most frequent; parcels are those of the ground truth.</source>
        <translation>Pixel von {resolution:g} m. „Samples davon“ zählt die, in denen die Klasse die häufigste ist; Parzellen sind die der Referenzdaten.</translation>
    </message>
    <message>
        <source>Pixels with another label</source>
        <translation>Pixel mit einem anderen Label</translation>
    </message>
    <message>
        <source>Planetary Computer (Microsoft)</source>
        <translation>Planetary Computer (Microsoft)</translation>
    </message>
    <message>
        <source>Portugal (IPSentinel)</source>
        <translation>Portugal (IPSentinel)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>Ausgelassene Produkte</translation>
    </message>
    <message>
        <source>Put the folder on a disk that supports file locks.</source>
        <translation>Legen Sie den Ordner auf eine Platte, die Dateisperren kennt.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is off ({value}).</source>
        <translation>Die Authentifizierung von QGIS ist aus ({value}).</translation>
    </message>
    <message>
        <source>QUANTIFICATION_VALUE differs ({named}): the values have no common scale.</source>
        <translation>QUANTIFICATION_VALUE ist verschieden ({named}): Die Werte haben keine gemeinsame Skala.</translation>
    </message>
    <message>
        <source>Questions and orders rest</source>
        <translation>Fragen und Bestellungen ruhen</translation>
    </message>
    <message>
        <source>Raise MAX_CLOUD, or add products.</source>
        <translation>Erhöhen Sie MAX_CLOUD, oder fügen Sie Produkte hinzu.</translation>
    </message>
    <message>
        <source>Rasterize the parcels again, or use the version of the plugin that wrote it.</source>
        <translation>Rastern Sie die Parzellen noch einmal, oder nehmen Sie die Version des Plugins, die es geschrieben hat.</translation>
    </message>
    <message>
        <source>Rasterize the parcels at 10 m, and make the dataset again.</source>
        <translation>Rastern Sie die Parzellen in 10 m, und erstellen Sie den Datensatz noch einmal.</translation>
    </message>
    <message>
        <source>Rasterize the parcels at that resolution, and make the dataset again.</source>
        <translation>Rastern Sie die Parzellen in dieser Auflösung, und erstellen Sie den Datensatz noch einmal.</translation>
    </message>
    <message>
        <source>Rasterize the parcels for the same products.</source>
        <translation>Rastern Sie die Parzellen für dieselben Produkte.</translation>
    </message>
    <message>
        <source>Rasterize the parcels of these tiles and years, or switch LABELLED_ONLY off.</source>
        <translation>Rastern Sie die Parzellen dieser Kacheln und Jahre, oder schalten Sie LABELLED_ONLY aus.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Recommended SIZE</source>
        <translation>Empfohlene SIZE</translation>
    </message>
    <message>
        <source>Replaced by a later generation</source>
        <translation>Durch eine spätere Erzeugung ersetzt</translation>
    </message>
    <message>
        <source>Replaced by a newer processing baseline</source>
        <translation>Durch eine neuere Baseline ersetzt</translation>
    </message>
    <message>
        <source>Resuming: {n} of {n_2} shards are complete.</source>
        <translation>Wird fortgesetzt: {n} von {n_2} Shards sind vollständig.</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>Genau auf</translation>
    </message>
    <message>
        <source>Row that cannot be used</source>
        <translation>Zeile, die nicht verwendet werden kann</translation>
    </message>
    <message>
        <source>Rule of the DeepSatData report (nearest): each planned day takes the cheapest step left</source>
        <translation>Regel des DeepSatData-Berichts (nearest): Jeder geplante Tag nimmt den günstigsten Zeitschritt, der übrig ist</translation>
    </message>
    <message>
        <source>Run 'Make a dataset' again with the same folder and parameters: it goes on where it was.</source>
        <translation>Starten Sie „Datensatz erstellen“ noch einmal mit demselben Ordner und denselben Parametern: Es geht weiter, wo es war.</translation>
    </message>
    <message>
        <source>Run 'Rasterize parcels' again.</source>
        <translation>Führen Sie „Parzellen rastern“ noch einmal aus.</translation>
    </message>
    <message>
        <source>Run 'Verify a dataset' to see what is damaged.</source>
        <translation>Starten Sie „Datensatz prüfen“, um zu sehen, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Run again when its disk is there and has room; if it is damaged, take it away.</source>
        <translation>Starten Sie wieder, wenn ihre Platte da ist und Platz hat; ist sie beschädigt, nehmen Sie sie weg.</translation>
    </message>
    <message>
        <source>SENSING_ORBIT_NUMBER is {orbit}, expected 1 to 143.</source>
        <translation>SENSING_ORBIT_NUMBER ist {orbit}, erwartet wird 1 bis 143.</translation>
    </message>
    <message>
        <source>SIZE (pixels of 10 m)</source>
        <translation>SIZE (Pixel von 10 m)</translation>
    </message>
    <message>
        <source>SIZE {size} and STRIDE {stride} must be at least 1 pixel of 10 m.</source>
        <translation>SIZE {size} und STRIDE {stride} müssen mindestens 1 Pixel von 10 m sein.</translation>
    </message>
    <message>
        <source>SPACECRAFT_NAME is {text!r}, expected Sentinel-2A, -2B ...</source>
        <translation>SPACECRAFT_NAME ist {text!r}, erwartet wird Sentinel-2A, -2B ...</translation>
    </message>
    <message>
        <source>SPACECRAFT_NAME says {text}, PRODUCT_URI says {platform}.</source>
        <translation>SPACECRAFT_NAME sagt {text}, PRODUCT_URI sagt {platform}.</translation>
    </message>
    <message>
        <source>START {start:%Y-%m-%d} is after END {end:%Y-%m-%d}.</source>
        <translation>START {start:%Y-%m-%d} liegt nach END {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>SURVEYED: the surveyed area is far from all grids, so no ground counts as surveyed. Is its CRS right?</source>
        <translation>SURVEYED: die erhobene Fläche liegt weit von allen Gittern, also gilt kein Boden als erhoben. Stimmt ihr KBS?</translation>
    </message>
    <message>
        <source>Same dates</source>
        <translation>Gleiche Termine</translation>
    </message>
    <message>
        <source>Same dates are not preferred: more dates are kept by hand than COUNT.</source>
        <translation>Gleiche Termine werden nicht bevorzugt: Es sind mehr Termine von Hand behalten als COUNT.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Samples have changed since it was split: split it again.</source>
        <translation>Die Samples haben sich geändert, seit er aufgeteilt wurde: Teilen Sie ihn noch einmal auf.</translation>
    </message>
    <message>
        <source>Samples of it</source>
        <translation>Samples davon</translation>
    </message>
    <message>
        <source>Samples that are only after</source>
        <translation>Samples, die nur nachher da sind</translation>
    </message>
    <message>
        <source>Samples that are only before</source>
        <translation>Samples, die nur vorher da sind</translation>
    </message>
    <message>
        <source>Samples that changed</source>
        <translation>Geänderte Samples</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Gesättigt</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Suchen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Search again: the catalogue has moved or removed these files.</source>
        <translation>Suchen Sie noch einmal: Der Katalog hat diese Dateien verschoben oder entfernt.</translation>
    </message>
    <message>
        <source>Search for it again.</source>
        <translation>Suchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Search for the items again.</source>
        <translation>Suchen Sie die Items noch einmal.</translation>
    </message>
    <message>
        <source>Search in another catalogue, or download the products.</source>
        <translation>Suchen Sie in einem anderen Katalog, oder laden Sie die Produkte herunter.</translation>
    </message>
    <message>
        <source>Search on Earth Search or the Planetary Computer, or download the products.</source>
        <translation>Suchen Sie bei Earth Search oder dem Planetary Computer, oder laden Sie die Produkte herunter.</translation>
    </message>
    <message>
        <source>Search only, with checksums of single bands; by its documentation of 2025, L1C of before 2025 was still being filled in. Its test compares it with the OData catalogue.</source>
        <translation>Nur Suche, mit Prüfsummen einzelner Bänder; nach seiner Dokumentation von 2025 wurde L1C von vor 2025 noch ergänzt. Sein Test vergleicht ihn mit dem OData-Katalog.</translation>
    </message>
    <message>
        <source>Search only; L2A as cloud-optimised files with the offset of the products, behind signed links.</source>
        <translation>Nur Suche; L2A als wolkenoptimierte Dateien mit dem Offset der Produkte, hinter signierten Links.</translation>
    </message>
    <message>
        <source>Search only; L2A as cloud-optimised files, whose offset metadata contradict each other.</source>
        <translation>Nur Suche; L2A als wolkenoptimierte Dateien, deren Angaben zum Offset einander widersprechen.</translation>
    </message>
    <message>
        <source>Search region by region, or give tiles instead of an area.</source>
        <translation>Suchen Sie Region für Region, oder geben Sie Kacheln statt einer Fläche an.</translation>
    </message>
    <message>
        <source>See to the rights on it, then start again.</source>
        <translation>Sehen Sie nach den Rechten daran, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Select parcels, or take all features of the layer.</source>
        <translation>Wählen Sie Parzellen aus, oder nehmen Sie alle Objekte des Layers.</translation>
    </message>
    <message>
        <source>Selection of Sentinel-2 products</source>
        <translation>Auswahl von Sentinel-2-Produkten</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A and L1C, single dates</source>
        <translation>Sentinel-2 L2A und L1C, einzelne Daten</translation>
    </message>
    <message>
        <source>Sentinel-2 of Google Earth Engine</source>
        <translation>Sentinel-2 von Google Earth Engine</translation>
    </message>
    <message>
        <source>Sentinel-2 of Google Earth Engine, COPERNICUS/S2_HARMONIZED (L1C)</source>
        <translation>Sentinel-2 von Google Earth Engine, COPERNICUS/S2_HARMONIZED (L1C)</translation>
    </message>
    <message>
        <source>Sentinel-2 tiles are in EPSG:326xx or 327xx.</source>
        <translation>Sentinel-2-Kacheln sind in EPSG:326xx oder 327xx.</translation>
    </message>
    <message>
        <source>Sentinel-2: DN / 10000; NDVI as it is</source>
        <translation>Sentinel-2: DN / 10000; NDVI, wie er ist</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Separate hubs by commas: an id or address, then maybe a login's id.</source>
        <translation>Trennen Sie Hubs durch Kommas: eine Kennung oder Adresse, dann vielleicht die Kennung einer Anmeldung.</translation>
    </message>
    <message>
        <source>Series are made of products on disk.</source>
        <translation>Zeitreihen werden aus Produkten auf der Platte gemacht.</translation>
    </message>
    <message>
        <source>Series need both: the parcels, and a place for their series.</source>
        <translation>Zeitreihen brauchen beides: die Parzellen und einen Platz für ihre Zeitreihen.</translation>
    </message>
    <message>
        <source>Set both, or none.</source>
        <translation>Setzen Sie beide oder keine.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer.</source>
        <translation>Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers ein.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties.</source>
        <translation>Setzen Sie es in den Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer (Properties &gt; Source).</source>
        <translation>Setzen Sie das KBS des Layers (Eigenschaften &gt; Quelle).</translation>
    </message>
    <message>
        <source>Set the CRS of the layer (in QGIS: Layer &gt; Set CRS of Layer).</source>
        <translation>Setzen Sie das KBS des Layers (in QGIS: Layer &gt; KBS von Layern setzen).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several fields are chosen, one a year: their names tell the years.</source>
        <translation>Mehrere Felder sind gewählt, eines je Jahr: Ihre Namen sagen die Jahre.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share of each class among the known pixels of a fold; the rows would be level if folds were equal.</source>
        <translation>Anteil jeder Klasse an den bekannten Pixeln eines Folds; die Zeilen wären eben, wenn die Folds gleich wären.</translation>
    </message>
    <message>
        <source>Share of parcels up to a size</source>
        <translation>Anteil der Parzellen bis zu einer Größe</translation>
    </message>
    <message>
        <source>Shared parcels</source>
        <translation>Gemeinsame Parzellen</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Verschiebungen</translation>
    </message>
    <message>
        <source>Shifts of blocks and dates: east to the right, north up, metres</source>
        <translation>Verschiebungen von Blöcken und Daten: Osten rechts, Norden oben, Meter</translation>
    </message>
    <message>
        <source>Simplify it, or give its extent or convex hull.</source>
        <translation>Vereinfachen Sie es, oder geben Sie seine Ausdehnung oder konvexe Hülle an.</translation>
    </message>
    <message>
        <source>Simplify the area or the period.</source>
        <translation>Vereinfachen Sie die Fläche oder den Zeitraum.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Size unknown, fills too little of its tile</source>
        <translation>Größe unbekannt, füllt zu wenig seiner Kachel</translation>
    </message>
    <message>
        <source>Size unknown; it fills {tile_fill:.1f} % of its tile{together}, and {min_size:g} x 10^6 bytes mean {least:.0f} %.</source>
        <translation>Größe unbekannt; es füllt {tile_fill:.1f} % seiner Kachel{together}, und {min_size:g} x 10^6 Bytes bedeuten {least:.0f} %.</translation>
    </message>
    <message>
        <source>Size {size:.1f} x 10^6 bytes{together} is less than {min_size:g}.</source>
        <translation>Größe {size:.1f} x 10^6 Bytes{together} ist weniger als {min_size:g}.</translation>
    </message>
    <message>
        <source>Smallest largest gap (largest_gap): no longer gap than needed, then little cloud</source>
        <translation>Größte Lücke möglichst klein (largest_gap): keine längere Lücke als nötig, dann wenig Wolken</translation>
    </message>
    <message>
        <source>Split by blocks, or take fewer folds.</source>
        <translation>Teilen Sie nach Blöcken auf, oder nehmen Sie weniger Folds.</translation>
    </message>
    <message>
        <source>Split of {name}</source>
        <translation>Aufteilung von {name}</translation>
    </message>
    <message>
        <source>Split the dataset first, or leave it empty for all samples.</source>
        <translation>Teilen Sie den Datensatz zuerst auf, oder lassen Sie es leer für alle Samples.</translation>
    </message>
    <message>
        <source>Spread (m)</source>
        <translation>Streuung (m)</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Start again when the catalogue gives its files out again: what is finished is kept.</source>
        <translation>Starten Sie neu, wenn der Katalog seine Dateien wieder herausgibt: Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Start again when the network and this server are there: what was read is kept.</source>
        <translation>Starten Sie neu, wenn das Netz und dieser Server da sind: Was gelesen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Starten Sie wieder.</translation>
    </message>
    <message>
        <source>Start again: what is finished is kept. If it stays so, try another catalogue.</source>
        <translation>Starten Sie neu: Was fertig ist, bleibt. Ändert sich nichts, versuchen Sie einen anderen Katalog.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Beginnen Sie den Download neu.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Starten Sie den Lauf noch einmal.</translation>
    </message>
    <message>
        <source>Start workers (dask worker) that see the same folders.</source>
        <translation>Starten Sie Worker (dask worker), die dieselben Ordner sehen.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Zeitschritte</translation>
    </message>
    <message>
        <source>Steps chosen</source>
        <translation>Gewählte Zeitschritte</translation>
    </message>
    <message>
        <source>Steps chosen of {count}</source>
        <translation>Gewählte Zeitschritte von {count}</translation>
    </message>
    <message>
        <source>Steps per tile</source>
        <translation>Zeitschritte je Kachel</translation>
    </message>
    <message>
        <source>Superseded by {name} (baseline {baseline}).</source>
        <translation>Ersetzt durch {name} (Baseline {baseline}).</translation>
    </message>
    <message>
        <source>Superseded by {name} (same ground and baseline, generated later).</source>
        <translation>Ersetzt durch {name} (gleicher Boden, gleiche Baseline, später erzeugt).</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>Switch MASKS off, or download the products with their masks.</source>
        <translation>Schalten Sie MASKS aus, oder laden Sie die Produkte mit ihren Masken.</translation>
    </message>
    <message>
        <source>Switch MASKS on, or give 0.</source>
        <translation>Schalten Sie MASKS ein, oder geben Sie 0 an.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off, or MASKS on.</source>
        <translation>Schalten Sie PROBABILITIES aus oder MASKS ein.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off, or download the products with their QI_DATA.</source>
        <translation>Schalten Sie PROBABILITIES aus, oder laden Sie die Produkte mit ihren QI_DATA.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off.</source>
        <translation>Schalten Sie PROBABILITIES aus.</translation>
    </message>
    <message>
        <source>Switch READ_ANYWAY on, or choose a smaller area, fewer dates or bands.</source>
        <translation>Schalten Sie READ_ANYWAY ein, oder wählen Sie ein kleineres Gebiet, weniger Daten oder Bänder.</translation>
    </message>
    <message>
        <source>Switch the cloud masks on.</source>
        <translation>Schalten Sie die Wolkenmasken ein.</translation>
    </message>
    <message>
        <source>Take a newer version of the plugin.</source>
        <translation>Nehmen Sie eine neuere Version des Plugins.</translation>
    </message>
    <message>
        <source>Take a smaller area, a shorter period or less cloud, or a larger limit.</source>
        <translation>Nehmen Sie eine kleinere Fläche, einen kürzeren Zeitraum oder weniger Wolken, oder eine größere Grenze.</translation>
    </message>
    <message>
        <source>Take a smaller number, or keep rare classes.</source>
        <translation>Nehmen Sie eine kleinere Zahl, oder behalten Sie seltene Klassen.</translation>
    </message>
    <message>
        <source>Take damaged and missing files from a copy. Where there is none: delete the damaged shards, and run 'Make a dataset' again with the same folder, products and parameters: it makes what is missing and keeps the rest, folds included.</source>
        <translation>Nehmen Sie beschädigte und fehlende Dateien aus einer Kopie. Gibt es keine: Löschen Sie die beschädigten Shards und starten Sie „Datensatz erstellen“ noch einmal mit demselben Ordner, denselben Produkten und Parametern: Es macht, was fehlt, und behält den Rest, auch die Folds.</translation>
    </message>
    <message>
        <source>Take fewer folds, a smaller BUFFER, a larger BLOCK_SIZE, or mask shared parcels instead.</source>
        <translation>Nehmen Sie weniger Folds, einen kleineren BUFFER, eine größere BLOCK_SIZE, oder maskieren Sie stattdessen gemeinsame Parzellen.</translation>
    </message>
    <message>
        <source>Take it away and run again: products that are in the folder are found and verified.</source>
        <translation>Nehmen Sie sie weg und starten Sie wieder: Produkte, die im Ordner sind, werden gefunden und geprüft.</translation>
    </message>
    <message>
        <source>Take it from a copy, or make the dataset again from its products.</source>
        <translation>Nehmen Sie sie aus einer Kopie, oder machen Sie den Datensatz aus seinen Produkten neu.</translation>
    </message>
    <message>
        <source>Take it out and choose an authentication configuration instead.</source>
        <translation>Nehmen Sie sie heraus, und wählen Sie stattdessen eine Authentifizierungskonfiguration.</translation>
    </message>
    <message>
        <source>Take it out of one.</source>
        <translation>Nehmen Sie es aus einem davon heraus.</translation>
    </message>
    <message>
        <source>Take more dates or parcels, or lower MIN_PARCELS, MIN_DATES or MIN_CLEAR.</source>
        <translation>Nehmen Sie mehr Daten oder Parzellen, oder senken Sie MIN_PARCELS, MIN_DATES oder MIN_CLEAR.</translation>
    </message>
    <message>
        <source>The algorithms of DeepSatData are not there.</source>
        <translation>Die Algorithmen von DeepSatData sind nicht da.</translation>
    </message>
    <message>
        <source>The archive allows {quota} orders at once; ordering rests.</source>
        <translation>Das Archiv erlaubt {quota} Bestellungen zugleich; das Bestellen ruht.</translation>
    </message>
    <message>
        <source>The area has {vertices:,} vertices; at most {most_vertices:,} are read.</source>
        <translation>Das Gebiet hat {vertices:,} Stützpunkte; höchstens {most_vertices:,} werden gelesen.</translation>
    </message>
    <message>
        <source>The area is empty: its polygons have no surface.</source>
        <translation>Die Fläche ist leer: ihre Polygone haben keinen Flächeninhalt.</translation>
    </message>
    <message>
        <source>The area is too detailed for this hub: it is asked for a plainer one, up to {km:.2g} km wider; what lies outside the area is left out afterwards.</source>
        <translation>Die Fläche ist zu detailliert für diesen Hub: Er wird nach einer einfacheren gefragt, bis zu {km:.2g} km weiter; was außerhalb der Fläche liegt, wird danach ausgelassen.</translation>
    </message>
    <message>
        <source>The catalogue's checksums are not those of what this hub sends; they are not compared.</source>
        <translation>Die Prüfsummen des Katalogs sind nicht die dessen, was dieser Hub sendet; sie werden nicht verglichen.</translation>
    </message>
    <message>
        <source>The class code '{code}' is not in the class table; the parcel's pixels get the label ignore.</source>
        <translation>Der Klassencode '{code}' steht nicht in der Klassentabelle; die Pixel der Parzelle erhalten das Label ignore.</translation>
    </message>
    <message>
        <source>The class is null; the parcel's pixels get the label ignore.</source>
        <translation>Die Klasse ist leer; die Pixel der Parzelle erhalten das Label ignore.</translation>
    </message>
    <message>
        <source>The coordinates {x:g}, {y:g} lie outside their coordinate reference system.</source>
        <translation>Die Koordinaten {x:g}, {y:g} liegen außerhalb ihres Koordinatenbezugssystems.</translation>
    </message>
    <message>
        <source>The dataset has no labels, so that no parcel can be shared.</source>
        <translation>Der Datensatz hat keine Labels, also kann keine Parzelle gemeinsam sein.</translation>
    </message>
    <message>
        <source>The dates differ by up to {wide:.1f} m: some images lie beside others. One shift of the parcels cannot mend that.</source>
        <translation>Die Daten unterscheiden sich um bis zu {wide:.1f} m: Manche Bilder liegen neben anderen. Eine einzige Verschiebung der Parzellen kann das nicht beheben.</translation>
    </message>
    <message>
        <source>The dialect of the Copernicus Data Space. Search as in recorded answers; downloads never tried, and their login wants a client's secret (HUB_URL: client_secret=), which is not known here.</source>
        <translation>Der Dialekt des Copernicus Data Space. Suche wie in aufgezeichneten Antworten; Downloads nie erprobt, und ihre Anmeldung will das Geheimnis eines Clients (HUB_URL: client_secret=), das hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>The download can be continued.</source>
        <translation>Der Download kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The extent has no coordinate system.</source>
        <translation>Die Ausdehnung hat kein Koordinatensystem.</translation>
    </message>
    <message>
        <source>The extent has no surface.</source>
        <translation>Die Ausdehnung hat keinen Flächeninhalt.</translation>
    </message>
    <message>
        <source>The files of the other {n} products are verified, too, before going on.</source>
        <translation>Auch die Dateien der anderen {n} Produkte werden geprüft, bevor es weitergeht.</translation>
    </message>
    <message>
        <source>The first one: {detail}</source>
        <translation>Das erste: {detail}</translation>
    </message>
    <message>
        <source>The first {n} folds.</source>
        <translation>Die ersten {n} Folds.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} tiles and years.</source>
        <translation>Die ersten {shown} von {all} Kacheln und Jahren.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Den Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The geometry cannot be read ({messages}).</source>
        <translation>Die Geometrie lässt sich nicht lesen ({messages}).</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>Die Geometrie ist leer.</translation>
    </message>
    <message>
        <source>The geometry is no well-known text ({text!r}).</source>
        <translation>Die Geometrie ist kein Well-known Text ({text!r}).</translation>
    </message>
    <message>
        <source>The geometry is null.</source>
        <translation>Die Geometrie ist null.</translation>
    </message>
    <message>
        <source>The geometry is {plain_kind}, no polygon.</source>
        <translation>Die Geometrie ist {plain_kind}, kein Polygon.</translation>
    </message>
    <message>
        <source>The ground truth of {year} does not hold its window.</source>
        <translation>Die Referenzdaten von {year} enthalten ihr Fenster nicht.</translation>
    </message>
    <message>
        <source>The hub cannot restore it ({tries} orders came to nothing).</source>
        <translation>Der Hub kann es nicht zurückholen ({tries} Bestellungen blieben ohne Ergebnis).</translation>
    </message>
    <message>
        <source>The hub cannot restore it: {message}</source>
        <translation>Der Hub kann es nicht zurückholen: {message}</translation>
    </message>
    <message>
        <source>The hub does not have this acquisition.</source>
        <translation>Der Hub hat diese Aufnahme nicht.</translation>
    </message>
    <message>
        <source>The hub has deleted it ({cause}).</source>
        <translation>Der Hub hat es gelöscht ({cause}).</translation>
    </message>
    <message>
        <source>The hub has deleted it.</source>
        <translation>Der Hub hat es gelöscht.</translation>
    </message>
    <message>
        <source>The hub refuses one product after the other; everything on this account waits.</source>
        <translation>Der Hub weist ein Produkt nach dem anderen zurück; alles auf diesem Konto wartet.</translation>
    </message>
    <message>
        <source>The hub refuses the credentials; everything on this account waits for new ones.</source>
        <translation>Der Hub weist die Zugangsdaten zurück; alles auf diesem Konto wartet auf neue.</translation>
    </message>
    <message>
        <source>The id stands {n} times in one year; each is a parcel of its own.</source>
        <translation>Die Kennung steht {n}-mal in einem Jahr; jede ist eine eigene Parzelle.</translation>
    </message>
    <message>
        <source>The labels are of {year}, the images of {start:%Y-%m-%d} to {end:%Y-%m-%d} (START, END): do they belong together?</source>
        <translation>Die Labels sind von {year}, die Bilder von {start:%Y-%m-%d} bis {end:%Y-%m-%d} (START, END): Gehören sie zusammen?</translation>
    </message>
    <message>
        <source>The last day {end} lies before the first day {start}.</source>
        <translation>Der letzte Tag {end} liegt vor dem ersten Tag {start}.</translation>
    </message>
    <message>
        <source>The layer</source>
        <translation>Der Layer</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system.</source>
        <translation>Der Layer hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The official archive since 2023. Search is open, downloads need a free account (documentation).</source>
        <translation>Das offizielle Archiv seit 2023. Die Suche ist offen, Downloads brauchen ein kostenloses Konto (Dokumentation).</translation>
    </message>
    <message>
        <source>The outline has no area.</source>
        <translation>Der Umriss hat keine Fläche.</translation>
    </message>
    <message>
        <source>The overlap of parcels {names} and {names_2} cannot be computed: {problem}</source>
        <translation>Die Überlappung der Parzellen {names} und {names_2} lässt sich nicht berechnen: {problem}</translation>
    </message>
    <message>
        <source>The overlap of parcels {one} and {two} cannot be computed: {problem}</source>
        <translation>Die Überlappung der Parzellen {one} und {two} lässt sich nicht berechnen: {problem}</translation>
    </message>
    <message>
        <source>The parcel has no id; it is used without one.</source>
        <translation>Die Parzelle hat keine Kennung; sie wird ohne verwendet.</translation>
    </message>
    <message>
        <source>The parcel lies outside every grid.</source>
        <translation>Die Parzelle liegt außerhalb aller Gitter.</translation>
    </message>
    <message>
        <source>The parcels have to be moved by {east:+.1f} m to the east and {north:+.1f} m to the north (median of {n} blocks and dates; half of them lie within {spread:.1f} m of it).</source>
        <translation>Die Parzellen müssen um {east:+.1f} m nach Osten und {north:+.1f} m nach Norden verschoben werden (Median von {n} Blöcken und Daten; die Hälfte liegt innerhalb von {spread:.1f} m davon).</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>Der Zeitraum endet ({end}), bevor er beginnt ({start}).</translation>
    </message>
    <message>
        <source>The products lie in {tiles}; check the area's CRS.</source>
        <translation>Die Produkte liegen in {tiles}; prüfen Sie das KBS der Fläche.</translation>
    </message>
    <message>
        <source>The same outline stands {n} times in one year, with the classes {codes}.</source>
        <translation>Derselbe Umriss steht {n}-mal in einem Jahr, mit den Klassen {codes}.</translation>
    </message>
    <message>
        <source>The shift is larger than what was looked for.</source>
        <translation>Die Verschiebung ist größer als das, wonach gesucht wurde.</translation>
    </message>
    <message>
        <source>The simulator cannot be loaded.</source>
        <translation>Der Simulator lässt sich nicht laden.</translation>
    </message>
    <message>
        <source>The simulator of the demo data is missing.</source>
        <translation>Der Simulator der Beispieldaten fehlt.</translation>
    </message>
    <message>
        <source>The value is null or no number; the parcel's pixels get the label ignore (NaN).</source>
        <translation>Der Wert ist leer oder keine Zahl; die Pixel der Parzelle erhalten das Label ignore (NaN).</translation>
    </message>
    <message>
        <source>The {what} changed since the ground truth in this folder: it is replaced.</source>
        <translation>{what} wurde seit den Referenzdaten in diesem Ordner geändert: sie werden ersetzt.</translation>
    </message>
    <message>
        <source>There is no field 'name' with product names in {layer}.</source>
        <translation>In {layer} gibt es kein Feld „name“ mit Produktnamen.</translation>
    </message>
    <message>
        <source>There is no field 'name' with product names.</source>
        <translation>Es gibt kein Feld „name“ mit Produktnamen.</translation>
    </message>
    <message>
        <source>There is no field '{field}'.</source>
        <translation>Das Feld „{field}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field '{name}'.</source>
        <translation>Das Feld „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no method {method!r}.</source>
        <translation>Die Methode {method!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no place for pixel sets.</source>
        <translation>Für Pixelmengen ist kein Platz vorgesehen.</translation>
    </message>
    <message>
        <source>There is no polygon in it.</source>
        <translation>Es ist kein Polygon darin.</translation>
    </message>
    <message>
        <source>There is no product to choose from.</source>
        <translation>Es gibt kein Produkt zur Auswahl.</translation>
    </message>
    <message>
        <source>There is no such coordinate system.</source>
        <translation>Dieses Koordinatensystem gibt es nicht.</translation>
    </message>
    <message>
        <source>They differ; {parts}.</source>
        <translation>Sie unterscheiden sich; {parts}.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>This is no tile name: two digits and three letters are expected.</source>
        <translation>Das ist kein Kachelname: Erwartet werden zwei Ziffern und drei Buchstaben.</translation>
    </message>
    <message>
        <source>This is the table that is read.</source>
        <translation>Das ist die Tabelle, die gelesen wird.</translation>
    </message>
    <message>
        <source>This storage has no file locks: set HDF5_USE_FILE_LOCKING=FALSE in the environment of QGIS, or choose a folder on a local disk, and start again.</source>
        <translation>Dieser Speicherort kennt keine Dateisperren: Setzen Sie HDF5_USE_FILE_LOCKING=FALSE in der Umgebung von QGIS, oder wählen Sie einen Ordner auf einer lokalen Platte, und beginnen Sie neu.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Kachel</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Timeline of tile {tile}: {chosen} chosen of {all} acquisitions, largest gap {gap} days.</source>
        <translation>Zeitachse der Kachel {tile}: {chosen} von {all} Aufnahmen gewählt, größte Lücke {gap} Tage.</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Zeitachsen</translation>
    </message>
    <message>
        <source>To apply it</source>
        <translation>So wird sie angewendet</translation>
    </message>
    <message>
        <source>To the east (m)</source>
        <translation>Nach Osten (m)</translation>
    </message>
    <message>
        <source>To the north (m)</source>
        <translation>Nach Norden (m)</translation>
    </message>
    <message>
        <source>Too cloudy</source>
        <translation>Zu wolkig</translation>
    </message>
    <message>
        <source>Too few parcels are clear.</source>
        <translation>Zu wenige Parzellen sind wolkenfrei.</translation>
    </message>
    <message>
        <source>Too few parcels are large enough to be seen.</source>
        <translation>Zu wenige Parzellen sind groß genug, um gesehen zu werden.</translation>
    </message>
    <message>
        <source>Too little of the area</source>
        <translation>Zu wenig von der Fläche</translation>
    </message>
    <message>
        <source>Too small a product</source>
        <translation>Zu kleines Produkt</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the address of the hub.</source>
        <translation>Versuchen Sie es später wieder; bleibt es so, melden Sie es mit der Adresse des Hubs.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, use another hub.</source>
        <translation>Versuchen Sie es später noch einmal; bleibt es so, nehmen Sie einen anderen Hub.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the address of the hub.</source>
        <translation>Versuchen Sie es noch einmal; bleibt es so, prüfen Sie die Adresse des Hubs.</translation>
    </message>
    <message>
        <source>Try another catalogue, or download the product.</source>
        <translation>Versuchen Sie einen anderen Katalog, oder laden Sie das Produkt herunter.</translation>
    </message>
    <message>
        <source>Unpack it with a program that joins the parts (7-Zip), and choose the layer in it.</source>
        <translation>Entpacken Sie es mit einem Programm, das die Teile zusammenfügt (7-Zip), und wählen Sie den Layer darin.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the layer in it.</source>
        <translation>Entpacken Sie es, und wählen Sie den Layer darin.</translation>
    </message>
    <message>
        <source>Use L1C or L2A.</source>
        <translation>Nehmen Sie L1C oder L2A.</translation>
    </message>
    <message>
        <source>Use a multiple of {step}, for instance {choice}, or leave bands or labels out.</source>
        <translation>Ein Vielfaches von {step} nehmen, zum Beispiel {choice}, oder Bänder oder Labels weglassen.</translation>
    </message>
    <message>
        <source>Use a simpler area.</source>
        <translation>Nehmen Sie eine einfachere Fläche.</translation>
    </message>
    <message>
        <source>Use a smaller area.</source>
        <translation>Nehmen Sie eine kleinere Fläche.</translation>
    </message>
    <message>
        <source>Use a user name and password instead of keys, or another hub.</source>
        <translation>Nehmen Sie Benutzername und Passwort statt Schlüsseln, oder einen anderen Hub.</translation>
    </message>
    <message>
        <source>Use a user name and password instead of keys.</source>
        <translation>Nehmen Sie Benutzername und Passwort statt Schlüsseln.</translation>
    </message>
    <message>
        <source>Use fewer THREADS, or allow this process more open files (ulimit -n).</source>
        <translation>Verwenden Sie weniger THREADS, oder erlauben Sie diesem Prozess mehr offene Dateien (ulimit -n).</translation>
    </message>
    <message>
        <source>Use fewer THREADS, smaller windows or a shorter period, or close other programs.</source>
        <translation>Nehmen Sie weniger THREADS, kleinere Fenster oder einen kürzeren Zeitraum, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>Use https://; http:// is for this machine only.</source>
        <translation>Nehmen Sie https://; http:// gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>Use it where it is.</source>
        <translation>Nehmen Sie es dort, wo es liegt.</translation>
    </message>
    <message>
        <source>Use the UTM zone of the place, as EPSG:32631.</source>
        <translation>Nehmen Sie die UTM-Zone des Ortes, wie EPSG:32631.</translation>
    </message>
    <message>
        <source>Use the UTM zone of the place.</source>
        <translation>Nehmen Sie die UTM-Zone des Ortes.</translation>
    </message>
    <message>
        <source>Use the environment variables of the hub (for cdse: DEEPSATDATA_CDSE_USER, _SECRET).</source>
        <translation>Verwenden Sie die Umgebungsvariablen des Hubs (für cdse: DEEPSATDATA_CDSE_USER, _SECRET).</translation>
    </message>
    <message>
        <source>Use the plugin's version that wrote it, or begin a new queue.</source>
        <translation>Nehmen Sie die Version des Plugins, die sie geschrieben hat, oder beginnen Sie eine neue Warteschlange.</translation>
    </message>
    <message>
        <source>Use the rule largest.</source>
        <translation>Nehmen Sie die Regel largest.</translation>
    </message>
    <message>
        <source>Use the user name and password of the hub's web site, not a client made for another service.</source>
        <translation>Verwenden Sie Benutzername und Passwort der Website des Hubs, nicht einen Client, der für einen anderen Dienst gemacht ist.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <translation>Werte von {field}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Prüfung von {name}</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Stützpunkte</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Void-Label</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another folder.</source>
        <translation>Warten Sie auf sein Ende, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Wait until one of them ends.</source>
        <translation>Warten Sie, bis einer davon endet.</translation>
    </message>
    <message>
        <source>Wait {wait:.0f} s. {remedy}</source>
        <translation>Warten Sie {wait:.0f} s. {remedy}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where it cannot be told ({n} block and date)</source>
        <translation>Wo es sich nicht sagen lässt ({n} Block und Datum)</translation>
    </message>
    <message>
        <source>Where it cannot be told ({n} blocks and dates)</source>
        <translation>Wo es sich nicht sagen lässt ({n} Blöcke und Daten)</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er kommt</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Wo sie liegen</translation>
    </message>
    <message>
        <source>Whole.</source>
        <translation>Ganz.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Breite, von Westen nach Osten</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Window (m)</source>
        <translation>Fenster (m)</translation>
    </message>
    <message>
        <source>With the method largest_gap the largest gap would be shorter: {shown}.</source>
        <translation>Mit der Methode largest_gap wäre die größte Lücke kürzer: {shown}.</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Innerhalb der Grenzen</translation>
    </message>
    <message>
        <source>Within the limits, but others serve better</source>
        <translation>Innerhalb der Grenzen, aber andere dienen besser</translation>
    </message>
    <message>
        <source>Within the limits.</source>
        <translation>Innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Without cloud masks nobody knows which pixels are clear.</source>
        <translation>Ohne Wolkenmasken weiß niemand, welche Pixel klar sind.</translation>
    </message>
    <message>
        <source>Workers need the folder that holds the plugin in PYTHONPATH, GDAL, numpy and h5py.</source>
        <translation>Worker brauchen den Ordner mit dem Plugin in PYTHONPATH, GDAL, numpy und h5py.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Wissenswert</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it empty.</source>
        <translation>Schreiben Sie sie als #rrggbb, oder lassen Sie sie leer.</translation>
    </message>
    <message>
        <source>Write it as month-day/month-day, for instance 10-01/09-30; it ends in the label's year.</source>
        <translation>Schreiben Sie sie als Monat-Tag/Monat-Tag, etwa 10-01/09-30; sie endet im Jahr des Labels.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>a STAC API</source>
        <translation>eine STAC-API</translation>
    </message>
    <message>
        <source>a band is one layer of {dtype}, here {count} of {dtype_2}.</source>
        <translation>ein Band ist eine Lage {dtype}, hier {count} von {dtype_2}.</translation>
    </message>
    <message>
        <source>a block without a size holds nothing.</source>
        <translation>ein Block ohne Größe enthält nichts.</translation>
    </message>
    <message>
        <source>a box of the file has an impossible length.</source>
        <translation>ein Kasten der Datei hat eine unmögliche Länge.</translation>
    </message>
    <message>
        <source>a chunk has {size} bytes, too many.</source>
        <translation>ein Block hat {size} Bytes, zu viele.</translation>
    </message>
    <message>
        <source>a claim mask is none of 0, 1 and 2.</source>
        <translation>eine Anspruchsmaske ist weder 0 noch 1 noch 2.</translation>
    </message>
    <message>
        <source>a class for each pixel</source>
        <translation>eine Klasse für jedes Pixel</translation>
    </message>
    <message>
        <source>a cloud mask was asked in EPSG:{asked}, the product is in EPSG:{epsg}.</source>
        <translation>eine Wolkenmaske wurde in EPSG:{asked} verlangt, das Produkt ist in EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>a cloud mask was asked in EPSG:{epsg}, the product is in EPSG:{epsg_2}.</source>
        <translation>eine Wolkenmaske wurde in EPSG:{epsg} verlangt, das Produkt ist in EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>a collection without polygons</source>
        <translation>eine Sammlung ohne Polygone</translation>
    </message>
    <message>
        <source>a coverage is no share.</source>
        <translation>eine Abdeckung ist kein Anteil.</translation>
    </message>
    <message>
        <source>a date lies outside its season.</source>
        <translation>ein Datum liegt außerhalb seiner Saison.</translation>
    </message>
    <message>
        <source>a day of the year is not that of its date.</source>
        <translation>ein Tag des Jahres ist nicht der seines Datums.</translation>
    </message>
    <message>
        <source>a file of the product leaves its folder.</source>
        <translation>eine Datei des Produkts verlässt seinen Ordner.</translation>
    </message>
    <message>
        <source>a label is no class of classes.csv.</source>
        <translation>ein Label ist keine Klasse von classes.csv.</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Linie</translation>
    </message>
    <message>
        <source>a parcel's mask is neither 0 nor 1.</source>
        <translation>die Maske einer Parzelle ist weder 0 noch 1.</translation>
    </message>
    <message>
        <source>a pixel belongs to a parcel that parcels.csv does not list.</source>
        <translation>ein Pixel gehört zu einer Parzelle, die parcels.csv nicht nennt.</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>ein Punkt</translation>
    </message>
    <message>
        <source>a posList holds no numbers.</source>
        <translation>eine posList enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>a posList is no closed ring.</source>
        <translation>eine posList ist kein geschlossener Ring.</translation>
    </message>
    <message>
        <source>a product cannot be read: {error}</source>
        <translation>ein Produkt lässt sich nicht lesen: {error}</translation>
    </message>
    <message>
        <source>a product record of the queue cannot be read: {error}.</source>
        <translation>ein Produkteintrag der Warteschlange lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>a regression has values, no classes.</source>
        <translation>eine Regression hat Werte, keine Klassen.</translation>
    </message>
    <message>
        <source>a regression has values, no classes: there is no {value}.</source>
        <translation>eine Regression hat Werte, keine Klassen: {value} gibt es nicht.</translation>
    </message>
    <message>
        <source>a sample has a negative index.</source>
        <translation>ein Sample hat einen negativen Index.</translation>
    </message>
    <message>
        <source>a set of lines</source>
        <translation>eine Gruppe von Linien</translation>
    </message>
    <message>
        <source>a set of points</source>
        <translation>eine Gruppe von Punkten</translation>
    </message>
    <message>
        <source>a step names no product.</source>
        <translation>ein Zeitschritt nennt kein Produkt.</translation>
    </message>
    <message>
        <source>a tile cannot be unpacked: {reason}</source>
        <translation>eine Kachel lässt sich nicht entpacken: {reason}</translation>
    </message>
    <message>
        <source>a value for each pixel</source>
        <translation>ein Wert für jedes Pixel</translation>
    </message>
    <message>
        <source>a value of {name} is no share.</source>
        <translation>ein Wert von {name} ist kein Anteil.</translation>
    </message>
    <message>
        <source>a version that did not sign</source>
        <translation>einer Version, die nicht unterschrieben hat</translation>
    </message>
    <message>
        <source>a web page came instead of {expected}</source>
        <translation>statt {expected} kam eine Webseite</translation>
    </message>
    <message>
        <source>a window of {size_m:g} m with {n} dates of {n_2} bands at {resolution:g} m is more than the 4 GiB that one sample can hold.</source>
        <translation>ein Fenster von {size_m:g} m mit {n} Terminen von {n_2} Bändern mit {resolution:g} m ist mehr als die 4 GiB, die ein Sample fassen kann.</translation>
    </message>
    <message>
        <source>about 3,800 characters for each of {max_parts} parts</source>
        <translation>etwa 3800 Zeichen für jeden von {max_parts} Teilen</translation>
    </message>
    <message>
        <source>about {needed} are needed, {free} are free.</source>
        <translation>etwa {needed} werden gebraucht, {free} sind frei.</translation>
    </message>
    <message>
        <source>about {seconds:.1f} hours</source>
        <translation>etwa {seconds:.1f} Stunden</translation>
    </message>
    <message>
        <source>about {seconds} minutes</source>
        <translation>etwa {seconds} Minuten</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>etwa {seconds} s</translation>
    </message>
    <message>
        <source>add_offset of the arrays in measurements/reflectance</source>
        <translation>add_offset der Arrays in measurements/reflectance</translation>
    </message>
    <message>
        <source>add_offset of {band} is no whole number of DN.</source>
        <translation>add_offset von {band} ist keine ganze Zahl von DN.</translation>
    </message>
    <message>
        <source>add_offset of {band} is {offset}.</source>
        <translation>add_offset von {band} ist {offset}.</translation>
    </message>
    <message>
        <source>all of each sample</source>
        <translation>alle jedes Samples</translation>
    </message>
    <message>
        <source>already online</source>
        <translation>schon online</translation>
    </message>
    <message>
        <source>an entry has no path.</source>
        <translation>ein Eintrag hat keinen Pfad.</translation>
    </message>
    <message>
        <source>an entry of the answer is no item.</source>
        <translation>ein Eintrag der Antwort ist kein Item.</translation>
    </message>
    <message>
        <source>an entry of the answer is no product.</source>
        <translation>ein Eintrag der Antwort ist kein Produkt.</translation>
    </message>
    <message>
        <source>an entry of the zip leaves its folder.</source>
        <translation>ein Eintrag des Zips führt aus seinem Ordner hinaus.</translation>
    </message>
    <message>
        <source>an outline has no posList.</source>
        <translation>ein Umriss hat keine posList.</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>und {number} weitere.</translation>
    </message>
    <message>
        <source>another area than was asked for</source>
        <translation>ein anderer Bereich als verlangt</translation>
    </message>
    <message>
        <source>another kind of pixels than was announced</source>
        <translation>eine andere Art von Pixeln als angekündigt</translation>
    </message>
    <message>
        <source>another run has changed this folder meanwhile.</source>
        <translation>ein anderer Lauf hat diesen Ordner inzwischen verändert.</translation>
    </message>
    <message>
        <source>another run is writing into this folder.</source>
        <translation>ein anderer Lauf schreibt in diesen Ordner.</translation>
    </message>
    <message>
        <source>applied: reflectance is DN x scale</source>
        <translation>angewandt: Reflexion ist DN x scale</translation>
    </message>
    <message>
        <source>asked from {start} of {total}, got {start_2} of {total_2}</source>
        <translation>gefragt ab {start} von {total}, bekommen {start_2} von {total_2}</translation>
    </message>
    <message>
        <source>asset {key} lies in EPSG:{epsg}, the item in EPSG:{epsg_2}.</source>
        <translation>Asset {key} liegt in EPSG:{epsg}, das Item in EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>asset {key} lies on no north-up grid of {resolution} m (proj:transform).</source>
        <translation>Asset {key} liegt auf keinem nach Norden ausgerichteten Gitter von {resolution} m (proj:transform).</translation>
    </message>
    <message>
        <source>at most one parcel claims the pixel</source>
        <translation>höchstens eine Parzelle beansprucht das Pixel</translation>
    </message>
    <message>
        <source>background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>band {name} covers {extent}</source>
        <translation>Band {name} deckt {extent} ab</translation>
    </message>
    <message>
        <source>band_id of {tag}</source>
        <translation>band_id von {tag}</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>bilinear to the finest resolution, missing pixels left out of the means</source>
        <translation>bilinear auf die feinste Auflösung, fehlende Pixel aus den Mitteln ausgelassen</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>Binärdaten</translation>
    </message>
    <message>
        <source>block ({bx}, {by})</source>
        <translation>Block ({bx}, {by})</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>Blöcken</translation>
    </message>
    <message>
        <source>both are the same folder.</source>
        <translation>beide sind derselbe Ordner.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cancelled; goes on later</source>
        <translation>abgebrochen; geht später weiter</translation>
    </message>
    <message>
        <source>cannot be read ({error}).</source>
        <translation>lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>cannot be read ({messages}).</source>
        <translation>lässt sich nicht lesen ({messages}).</translation>
    </message>
    <message>
        <source>cannot be read: {error}.</source>
        <translation>lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}.</source>
        <translation>lässt sich nicht lesen: {strerror}.</translation>
    </message>
    <message>
        <source>cannot be written ({messages}).</source>
        <translation>lässt sich nicht schreiben ({messages}).</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed: {n} of {common}</source>
        <translation>geändert: {n} von {common}</translation>
    </message>
    <message>
        <source>checksums of kind {algorithm!r} cannot be verified.</source>
        <translation>Prüfsummen der Art {algorithm!r} lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>claim mask</source>
        <translation>Anspruchsmaske</translation>
    </message>
    <message>
        <source>class table</source>
        <translation>Klassentabelle</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>cloud masks</source>
        <translation>Wolkenmasken</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>Bewölkung unbekannt</translation>
    </message>
    <message>
        <source>cloud up to {limit:g} %</source>
        <translation>Bewölkung bis {limit:g} %</translation>
    </message>
    <message>
        <source>cloud {cloud:.1f} %</source>
        <translation>Bewölkung {cloud:.1f} %</translation>
    </message>
    <message>
        <source>code {code!r} stands there twice.</source>
        <translation>der Code {code!r} steht zweimal da.</translation>
    </message>
    <message>
        <source>colour '{colour}' of code '{code}' is no colour.</source>
        <translation>die Farbe '{colour}' des Codes '{code}' ist keine Farbe.</translation>
    </message>
    <message>
        <source>columns of the index have another length: {names}.</source>
        <translation>Spalten des Verzeichnisses haben eine andere Länge: {names}.</translation>
    </message>
    <message>
        <source>columns {column}..{width}, rows {row}..{height} leave the raster of {rasterxsize} x {rasterysize} pixels.</source>
        <translation>die Spalten {column}..{width}, Zeilen {row}..{height} liegen außerhalb des Rasters von {rasterxsize} x {rasterysize} Pixeln.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>dataset.json does not know the product {name}.</source>
        <translation>dataset.json kennt das Produkt {name} nicht.</translation>
    </message>
    <message>
        <source>dataset.json knows no tile {tile} of {year}.</source>
        <translation>dataset.json kennt keine Kachel {tile} von {year}.</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>downloading needs an API key.</source>
        <translation>Downloads brauchen einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>each on its own grid</source>
        <translation>jedes auf seinem eigenen Gitter</translation>
    </message>
    <message>
        <source>each pixel repeated to the finest resolution</source>
        <translation>jedes Pixel auf die feinste Auflösung wiederholt</translation>
    </message>
    <message>
        <source>eo:cloud_cover is {value}.</source>
        <translation>eo:cloud_cover ist {value}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>false colour</source>
        <translation>Falschfarben</translation>
    </message>
    <message>
        <source>fetched again</source>
        <translation>noch einmal geholt</translation>
    </message>
    <message>
        <source>field {code} of its head</source>
        <translation>Feld {code} seines Kopfs</translation>
    </message>
    <message>
        <source>files cannot be locked here ({strerror}).</source>
        <translation>Dateien lassen sich hier nicht sperren ({strerror}).</translation>
    </message>
    <message>
        <source>files of a catalogue can only be read by the process that began the run.</source>
        <translation>Dateien eines Katalogs kann nur der Prozess lesen, der den Lauf begonnen hat.</translation>
    </message>
    <message>
        <source>flags of this collection are known to contradict its pixels</source>
        <translation>von Angaben dieser Sammlung ist bekannt, dass sie ihren Pixeln widersprechen</translation>
    </message>
    <message>
        <source>float32 in its loaders: exact to 16777216</source>
        <translation>float32 in seinen Ladern: genau bis 16777216</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>fold of the dataset + 1</source>
        <translation>Fold des Datensatzes + 1</translation>
    </message>
    <message>
        <source>fold {names}</source>
        <translation>Fold {names}</translation>
    </message>
    <message>
        <source>folds {names}</source>
        <translation>Folds {names}</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>hier gefunden</translation>
    </message>
    <message>
        <source>found here, verified</source>
        <translation>hier gefunden, geprüft</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>full_ass: two or more parcels, one covers the pixel whole; part_ass: none does</source>
        <translation>full_ass: zwei oder mehr Parzellen, eine bedeckt das Pixel ganz; part_ass: keine tut das</translation>
    </message>
    <message>
        <source>gap in days</source>
        <translation>Lücke in Tagen</translation>
    </message>
    <message>
        <source>generation time</source>
        <translation>Erzeugungszeit</translation>
    </message>
    <message>
        <source>global intercept</source>
        <translation>globaler Achsenabschnitt</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>Referenzdaten</translation>
    </message>
    <message>
        <source>ground twice</source>
        <translation>Boden doppelt</translation>
    </message>
    <message>
        <source>has a forbidden name</source>
        <translation>hat einen verbotenen Namen</translation>
    </message>
    <message>
        <source>has format version {content}, this program reads version {version}.</source>
        <translation>hat die Formatversion {content}, dieses Programm liest Version {version}.</translation>
    </message>
    <message>
        <source>has no coordinate reference system.</source>
        <translation>hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>has no {bands}, so no true colours.</source>
        <translation>hat kein {bands}, also keine Echtfarben.</translation>
    </message>
    <message>
        <source>has {file_size} bytes, too many</source>
        <translation>hat {file_size} Bytes, zu viele</translation>
    </message>
    <message>
        <source>has {n_unique} different class codes, more than {largest_index}.</source>
        <translation>hat {n_unique} verschiedene Klassencodes, mehr als {largest_index}.</translation>
    </message>
    <message>
        <source>have no value to split by</source>
        <translation>haben keinen Wert, nach dem aufgeteilt werden kann</translation>
    </message>
    <message>
        <source>hold a parcel of another fold</source>
        <translation>enthalten eine Parzelle eines anderen Folds</translation>
    </message>
    <message>
        <source>holds no image that can be shown.</source>
        <translation>enthält kein Bild, das gezeigt werden kann.</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorieren</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>images.csv; share: how many of the pixels have the class or lie in its parcel</source>
        <translation>images.csv; share: wie viele der Pixel die Klasse haben oder in ihrer Parzelle liegen</translation>
    </message>
    <message>
        <source>index in classes.csv; -1 = unknown, or to be ignored</source>
        <translation>Index in classes.csv; -1 = unbekannt oder zu ignorieren</translation>
    </message>
    <message>
        <source>index {index!r} of code {code!r} is no whole number from {ignore} to {largest_index}.</source>
        <translation>der Index {index!r} des Codes {code!r} ist keine ganze Zahl von {ignore} bis {largest_index}.</translation>
    </message>
    <message>
        <source>is compressed by a method that is not supported</source>
        <translation>ist mit einer Methode komprimiert, die nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>ist verschlüsselt</translation>
    </message>
    <message>
        <source>is no folder.</source>
        <translation>ist kein Ordner.</translation>
    </message>
    <message>
        <source>is not the description of a ground truth.</source>
        <translation>ist keine Beschreibung von Referenzdaten.</translation>
    </message>
    <message>
        <source>it announced {total:,} products and listed {came:,}, without a way to the others</source>
        <translation>er kündigte {total:,} Produkte an und nannte {came:,}, ohne einen Weg zu den anderen</translation>
    </message>
    <message>
        <source>it cannot be opened as a layer ({reason}).</source>
        <translation>es lässt sich nicht als Layer öffnen ({reason}).</translation>
    </message>
    <message>
        <source>it cannot be reached: {text}.</source>
        <translation>nicht erreichbar: {text}.</translation>
    </message>
    <message>
        <source>it cannot be read ({error}).</source>
        <translation>lässt sich nicht lesen ({error}).</translation>
    </message>
    <message>
        <source>it cannot be read now: {reason}.</source>
        <translation>lässt sich jetzt nicht lesen: {reason}.</translation>
    </message>
    <message>
        <source>it cannot be read: {error}.</source>
        <translation>lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>it counts {said} {name}; there are {found}.</source>
        <translation>es zählt {said} {name}; es gibt {found}.</translation>
    </message>
    <message>
        <source>it does not list samples.csv.</source>
        <translation>es nennt samples.csv nicht.</translation>
    </message>
    <message>
        <source>it does not list {count} samples of {shard}.</source>
        <translation>es nennt {count} Samples von {shard} nicht.</translation>
    </message>
    <message>
        <source>it does not say how many products there are, and lists not all of them</source>
        <translation>er sagt nicht, wie viele Produkte es gibt, und nennt nicht alle</translation>
    </message>
    <message>
        <source>it does not say which products are at hand</source>
        <translation>er sagt nicht, welche Produkte bereitliegen</translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>es endet in seinem Kopf</translation>
    </message>
    <message>
        <source>it gave no token to read {place} with.</source>
        <translation>er gab kein Token, um {place} zu lesen.</translation>
    </message>
    <message>
        <source>it has no SCL at {scl_m} m{only}</source>
        <translation>es hat keine SCL mit {scl_m} m{only}</translation>
    </message>
    <message>
        <source>it has no Sentinel-2 collection (found: {listed}).</source>
        <translation>er hat keine Sentinel-2-Sammlung (gefunden: {listed}).</translation>
    </message>
    <message>
        <source>it has no Sentinel-2 collection of level {levels}.</source>
        <translation>er hat keine Sentinel-2-Sammlung mit Level {levels}.</translation>
    </message>
    <message>
        <source>it has no cloud mask</source>
        <translation>es hat keine Wolkenmaske</translation>
    </message>
    <message>
        <source>it has no file of a band.</source>
        <translation>es hat keine Datei eines Bands.</translation>
    </message>
    <message>
        <source>it has no file {node}.</source>
        <translation>es hat keine Datei {node}.</translation>
    </message>
    <message>
        <source>it has no header X-API-Key.</source>
        <translation>sie hat keinen Header X-API-Key.</translation>
    </message>
    <message>
        <source>it has no product of {collection}</source>
        <translation>er hat kein Produkt von {collection}</translation>
    </message>
    <message>
        <source>it has no single files.</source>
        <translation>er hat keine einzelnen Dateien.</translation>
    </message>
    <message>
        <source>it has no {name} at {scl_m} m{only}. Switch PROBABILITIES off to do without.</source>
        <translation>es hat kein {name} mit {scl_m} m{only}. Schalten Sie PROBABILITIES aus, um darauf zu verzichten.</translation>
    </message>
    <message>
        <source>it has room for {found} steps; dataset.json plans {planned}.</source>
        <translation>es hat Platz für {found} Zeitschritte; dataset.json plant {planned}.</translation>
    </message>
    <message>
        <source>it has to be more than 0.</source>
        <translation>es muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>it has {st_size} bytes, {least} were written</source>
        <translation>es hat {st_size} Bytes, {least} wurden geschrieben</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>es enthält kein Bild</translation>
    </message>
    <message>
        <source>it holds no series of parcels.</source>
        <translation>enthält keine Zeitreihen von Parzellen.</translation>
    </message>
    <message>
        <source>it holds {found} samples; dataset.json lists {listed}.</source>
        <translation>es enthält {found} Samples; dataset.json nennt {listed}.</translation>
    </message>
    <message>
        <source>it is damaged ({error}).</source>
        <translation>es ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>it is damaged: '{key}' is missing or of another kind.</source>
        <translation>es ist beschädigt: „{key}“ fehlt oder ist von anderer Art.</translation>
    </message>
    <message>
        <source>it is damaged: '{sample}' is no id of a sample.</source>
        <translation>ist beschädigt: '{sample}' ist keine Kennung eines Samples.</translation>
    </message>
    <message>
        <source>it is damaged: it lists a file that is none of the dataset ({place}).</source>
        <translation>es ist beschädigt: Es nennt eine Datei, die nicht zum Datensatz gehört ({place}).</translation>
    </message>
    <message>
        <source>it is damaged: {error}.</source>
        <translation>es ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>it is no TIFF.</source>
        <translation>es ist kein TIFF.</translation>
    </message>
    <message>
        <source>it is no plan of a dataset.</source>
        <translation>es ist kein Plan eines Datensatzes.</translation>
    </message>
    <message>
        <source>it is no shard of this version (format '{kind}', version {version}).</source>
        <translation>es ist kein Shard dieser Version (Format „{kind}“, Version {version}).</translation>
    </message>
    <message>
        <source>it is no table of samples ({error}).</source>
        <translation>es ist keine Tabelle von Samples ({error}).</translation>
    </message>
    <message>
        <source>it is no table of this kind ({error}).</source>
        <translation>es ist keine Tabelle dieser Art ({error}).</translation>
    </message>
    <message>
        <source>it is not in {root}.</source>
        <translation>es ist nicht in {root}.</translation>
    </message>
    <message>
        <source>it is not stored in tiles, so that windows cannot be read from it.</source>
        <translation>es ist nicht in Kacheln gespeichert, so dass sich Fenster nicht daraus lesen lassen.</translation>
    </message>
    <message>
        <source>it is not there.</source>
        <translation>nicht da.</translation>
    </message>
    <message>
        <source>it is not what it was when the dataset was made.</source>
        <translation>nicht mehr, was es war, als der Datensatz gemacht wurde.</translation>
    </message>
    <message>
        <source>it is part of a path</source>
        <translation>er ist Teil eines Pfads</translation>
    </message>
    <message>
        <source>it is the shard {other} under another name.</source>
        <translation>es ist der Shard {other} unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>it is too large to be looked at ({size}).</source>
        <translation>zu groß, um hineinzusehen ({size}).</translation>
    </message>
    <message>
        <source>it lists no sample.</source>
        <translation>es nennt kein Sample.</translation>
    </message>
    <message>
        <source>it lists {key!r} below {prefix!r}</source>
        <translation>er nennt {key!r} unter {prefix!r}</translation>
    </message>
    <message>
        <source>it lists {name} twice.</source>
        <translation>es nennt {name} zweimal.</translation>
    </message>
    <message>
        <source>it sends the same page again</source>
        <translation>er sendet dieselbe Seite noch einmal</translation>
    </message>
    <message>
        <source>it was refused as the next one was: not for its own sake</source>
        <translation>es wurde wie das nächste zurückgewiesen: nicht seinetwegen</translation>
    </message>
    <message>
        <source>it was there before and is gone</source>
        <translation>es war vorher da und ist weg</translation>
    </message>
    <message>
        <source>items of a catalogue have no path.</source>
        <translation>Items eines Katalogs haben keinen Pfad.</translation>
    </message>
    <message>
        <source>its BigTIFF header</source>
        <translation>sein BigTIFF-Kopf</translation>
    </message>
    <message>
        <source>its answer holds no list of items</source>
        <translation>seine Antwort enthält keine Liste von Items</translation>
    </message>
    <message>
        <source>its answer holds no list of products</source>
        <translation>seine Antwort enthält keine Liste von Produkten</translation>
    </message>
    <message>
        <source>its answer is no object</source>
        <translation>seine Antwort ist kein Objekt</translation>
    </message>
    <message>
        <source>its answer is no product</source>
        <translation>seine Antwort ist kein Produkt</translation>
    </message>
    <message>
        <source>its bands are JPEG 2000, which cannot be read in parts over the web.</source>
        <translation>seine Bänder sind JPEG 2000, das sich über das Web nicht in Teilen lesen lässt.</translation>
    </message>
    <message>
        <source>its bands are of several sizes.</source>
        <translation>seine Bänder haben verschiedene Größen.</translation>
    </message>
    <message>
        <source>its bands are {kind}, expected GeoTIFF.</source>
        <translation>seine Bänder sind {kind}, erwartet wird GeoTIFF.</translation>
    </message>
    <message>
        <source>its bands lie in the store {store}, which wants a login.</source>
        <translation>seine Bänder liegen im Speicher {store}, der eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>its bytes are not those that were written ({octets} bytes).</source>
        <translation>seine Bytes sind nicht die, die geschrieben wurden ({octets} Bytes).</translation>
    </message>
    <message>
        <source>its dates do not follow each other.</source>
        <translation>seine Termine folgen nicht aufeinander.</translation>
    </message>
    <message>
        <source>its extent of {extent:g} x {extent_2:g} m is no whole number of pixels of {resolution:g} m.</source>
        <translation>seine Ausdehnung von {extent:g} x {extent_2:g} m ist keine ganze Zahl von Pixeln von {resolution:g} m.</translation>
    </message>
    <message>
        <source>its format version is {version}; this program knows versions up to {known}.</source>
        <translation>seine Formatversion ist {version}; dieses Programm kennt Versionen bis {known}.</translation>
    </message>
    <message>
        <source>its georeference {corner} is not {expected}</source>
        <translation>seine Georeferenz {corner} ist nicht {expected}</translation>
    </message>
    <message>
        <source>its head names {count} tiles, the image has {expected}.</source>
        <translation>sein Kopf nennt {count} Kacheln, das Bild hat {expected}.</translation>
    </message>
    <message>
        <source>its image of {width} x {height} pixels is none.</source>
        <translation>sein Bild von {width} x {height} Pixeln ist keines.</translation>
    </message>
    <message>
        <source>its images ({width} x {height} px at {ulx:.0f}, {uly:.0f}) do not lie on the grid of most products of T{tile}.</source>
        <translation>seine Bilder ({width} x {height} px bei {ulx:.0f}, {uly:.0f}) liegen nicht auf dem Gitter der meisten Produkte von T{tile}.</translation>
    </message>
    <message>
        <source>its item is that of {name}.</source>
        <translation>sein Item ist das von {name}.</translation>
    </message>
    <message>
        <source>its list of files breaks off without a way to the others</source>
        <translation>seine Dateiliste bricht ab, ohne einen Weg zu den anderen</translation>
    </message>
    <message>
        <source>its list of files cannot be read ({message})</source>
        <translation>seine Dateiliste lässt sich nicht lesen ({message})</translation>
    </message>
    <message>
        <source>its list of files leads in circles</source>
        <translation>seine Dateiliste führt im Kreis</translation>
    </message>
    <message>
        <source>its list of images</source>
        <translation>seine Liste der Bilder</translation>
    </message>
    <message>
        <source>its manifest cannot be read: {message}</source>
        <translation>sein Manifest lässt sich nicht lesen: {message}</translation>
    </message>
    <message>
        <source>its manifest lists no files.</source>
        <translation>sein Manifest nennt keine Dateien.</translation>
    </message>
    <message>
        <source>its middle has no longitude and latitude.</source>
        <translation>seine Mitte hat keine Länge und Breite.</translation>
    </message>
    <message>
        <source>its next page is on another host ({origin})</source>
        <translation>seine nächste Seite liegt auf einem anderen Rechner ({origin})</translation>
    </message>
    <message>
        <source>its number of steps cannot be.</source>
        <translation>seine Zahl von Zeitschritten kann nicht sein.</translation>
    </message>
    <message>
        <source>its only row cannot be downloaded: {detail}</source>
        <translation>seine einzige Zeile lässt sich nicht herunterladen: {detail}</translation>
    </message>
    <message>
        <source>its pages lead in circles</source>
        <translation>seine Seiten führen im Kreis</translation>
    </message>
    <message>
        <source>its parcel is none that parcels.csv lists.</source>
        <translation>seine Parzelle ist keine, die parcels.csv nennt.</translation>
    </message>
    <message>
        <source>its root attributes are no JSON object.</source>
        <translation>seine Wurzelattribute sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>its samples say that they belong to {other}.</source>
        <translation>seine Samples sagen, dass sie zu {other} gehören.</translation>
    </message>
    <message>
        <source>its tile, year or zone is not that of the shard.</source>
        <translation>seine Kachel, sein Jahr oder seine Zone ist nicht die des Shards.</translation>
    </message>
    <message>
        <source>its tiles are compressed by {codec}, which this GDAL cannot unpack.</source>
        <translation>seine Kacheln sind mit {codec} komprimiert, was dieses GDAL nicht entpacken kann.</translation>
    </message>
    <message>
        <source>its worker died; goes on where it was</source>
        <translation>sein Prozess ist abgestürzt; es geht weiter, wo er war</translation>
    </message>
    <message>
        <source>its zarr.json is none of a group of Zarr 3.</source>
        <translation>sein zarr.json ist nicht das einer Gruppe von Zarr 3.</translation>
    </message>
    <message>
        <source>its {pixels} do not fit the {pixels_2}.</source>
        <translation>seine {pixels} passen nicht zu den {pixels_2}.</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>von Hand behalten</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>labels of {year}: their season lies outside the period.</source>
        <translation>Labels von {year}: ihre Saison liegt außerhalb des Zeitraums.</translation>
    </message>
    <message>
        <source>labels, ids: of each pixel, -1 nothing known, 0 background</source>
        <translation>labels, ids: jedes Pixels, -1 nichts bekannt, 0 Hintergrund</translation>
    </message>
    <message>
        <source>largest gap</source>
        <translation>größte Lücke</translation>
    </message>
    <message>
        <source>largest gap {n} day</source>
        <translation>größte Lücke {n} Tag</translation>
    </message>
    <message>
        <source>largest gap {n} days</source>
        <translation>größte Lücke {n} Tage</translation>
    </message>
    <message>
        <source>layers cannot be written as .{ending} here.</source>
        <translation>Layer können hier nicht als .{ending} geschrieben werden.</translation>
    </message>
    <message>
        <source>leaves the folder or has a forbidden name</source>
        <translation>führt aus dem Ordner hinaus oder hat einen verbotenen Namen</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>level {level} is not supported.</source>
        <translation>Level {level} wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>local intercept</source>
        <translation>lokaler Achsenabschnitt</translation>
    </message>
    <message>
        <source>long gap</source>
        <translation>lange Lücke</translation>
    </message>
    <message>
        <source>manifest.safe is missing.</source>
        <translation>manifest.safe fehlt.</translation>
    </message>
    <message>
        <source>manifest.safe lists no file.</source>
        <translation>manifest.safe nennt keine Datei.</translation>
    </message>
    <message>
        <source>mean and deviation of valid clear pixels of each fold; of all where it has none</source>
        <translation>Mittel und Abweichung der gültigen klaren Pixel jedes Folds; aller, wo er keine hat</translation>
    </message>
    <message>
        <source>mean cloud {cloud:.1f} %</source>
        <translation>mittlere Bewölkung {cloud:.1f} %</translation>
    </message>
    <message>
        <source>median {median:.0f} days, at most {most:.0f}</source>
        <translation>Median {median:.0f} Tage, höchstens {most:.0f}</translation>
    </message>
    <message>
        <source>median {middle:.0f}{unit}; 90 % are {low:.0f} to {high:.0f}{unit}</source>
        <translation>Median {middle:.0f}{unit}; 90 % sind {low:.0f} bis {high:.0f}{unit}</translation>
    </message>
    <message>
        <source>median {middle:.2f}{unit}; 90 % are {low:.2f} to {high:.2f}{unit}</source>
        <translation>Median {middle:.2f}{unit}; 90 % sind {low:.2f} bis {high:.2f}{unit}</translation>
    </message>
    <message>
        <source>metres east and north by which lattice and tile moved the window</source>
        <translation>Meter nach Osten und Norden, um die Gitter und Kachel das Fenster verschoben haben</translation>
    </message>
    <message>
        <source>more bands are asked for</source>
        <translation>mehr Bänder sind verlangt</translation>
    </message>
    <message>
        <source>more than {came:,} products at one instant ({start:%Y-%m-%d %H:%M:%S}); the hub lists no further.</source>
        <translation>mehr als {came:,} Produkte in einem Augenblick ({start:%Y-%m-%d %H:%M:%S}); mehr nennt der Hub nicht.</translation>
    </message>
    <message>
        <source>nasaharvest/galileo, commit 0f0b5b9</source>
        <translation>nasaharvest/galileo, Commit 0f0b5b9</translation>
    </message>
    <message>
        <source>nasaharvest/presto 0.0.1, commit 13173d0</source>
        <translation>nasaharvest/presto 0.0.1, Commit 13173d0</translation>
    </message>
    <message>
        <source>neither an area nor a tile is given.</source>
        <translation>weder Fläche noch Kachel ist angegeben.</translation>
    </message>
    <message>
        <source>neither products nor an existing queue are given.</source>
        <translation>weder Produkte noch eine vorhandene Warteschlange sind angegeben.</translation>
    </message>
    <message>
        <source>neither products nor items of a catalogue are given.</source>
        <translation>weder Produkte noch Items eines Katalogs sind angegeben.</translation>
    </message>
    <message>
        <source>neither zarr.json nor .zgroup in it.</source>
        <translation>weder zarr.json noch .zgroup darin.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>kein Koordinatensystem</translation>
    </message>
    <message>
        <source>no MTD_MSIL1C.xml or MTD_MSIL2A.xml in it.</source>
        <translation>keine MTD_MSIL1C.xml oder MTD_MSIL2A.xml darin.</translation>
    </message>
    <message>
        <source>no Sentinel-2 product (SAFE or EOPF Zarr, folder or zip) was found.</source>
        <translation>es wurde kein Sentinel-2-Produkt (SAFE oder EOPF Zarr, Ordner oder Zip) gefunden.</translation>
    </message>
    <message>
        <source>no account is given for {hub}</source>
        <translation>für {hub} ist kein Konto angegeben</translation>
    </message>
    <message>
        <source>no band is chosen.</source>
        <translation>kein Band ist gewählt.</translation>
    </message>
    <message>
        <source>no class has {least} parcels.</source>
        <translation>keine Klasse hat {least} Parzellen.</translation>
    </message>
    <message>
        <source>no connection to the hub</source>
        <translation>keine Verbindung zum Hub</translation>
    </message>
    <message>
        <source>no dask scheduler answers at {address}: {error}</source>
        <translation>kein dask-Scheduler antwortet unter {address}: {error}</translation>
    </message>
    <message>
        <source>no datum shift is known ({name}): places may be off by 100 m and more. Give the layer a CRS with its datum, if possible by its EPSG code.</source>
        <translation>kein Datumswechsel ist bekannt ({name}): Orte können um 100 m und mehr daneben liegen. Geben Sie dem Layer ein KBS mit seinem geodätischen Datum, möglichst mit seinem EPSG-Code.</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>kein Beleg</translation>
    </message>
    <message>
        <source>no feature is selected.</source>
        <translation>kein Objekt ist ausgewählt.</translation>
    </message>
    <message>
        <source>no feature passes the layer's filter ({value}).</source>
        <translation>kein Objekt passiert den Filter des Layers ({value}).</translation>
    </message>
    <message>
        <source>no field is given.</source>
        <translation>kein Feld ist angegeben.</translation>
    </message>
    <message>
        <source>no grid of the ground truth holds it.</source>
        <translation>kein Gitter der Referenzdaten enthält es.</translation>
    </message>
    <message>
        <source>no grid of the ground truth holds the window of {size_m:g} m at {ulx:g}, {uly:g} (EPSG:{epsg}).</source>
        <translation>kein Gitter der Referenzdaten enthält das Fenster von {size_m:g} m bei {ulx:g}, {uly:g} (EPSG:{epsg}).</translation>
    </message>
    <message>
        <source>no image of the {n} products can be opened; the first: {detail}</source>
        <translation>kein Bild der {n} Produkte lässt sich öffnen; das erste: {detail}</translation>
    </message>
    <message>
        <source>no index is left for the rare classes: {index} is taken.</source>
        <translation>für die seltenen Klassen bleibt kein Index: {index} ist vergeben.</translation>
    </message>
    <message>
        <source>no item can be used</source>
        <translation>kein Item ist zu gebrauchen</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>der Arbeitsspeicher ist aufgebraucht</translation>
    </message>
    <message>
        <source>no memory is left.</source>
        <translation>es ist kein Arbeitsspeicher mehr frei.</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>keine weiteren</translation>
    </message>
    <message>
        <source>no offset is known for {unknown} ({offset_evidence}).</source>
        <translation>für {unknown} ist kein Offset bekannt ({offset_evidence}).</translation>
    </message>
    <message>
        <source>no offset is known for {unknown}.</source>
        <translation>für {unknown} ist kein Offset bekannt.</translation>
    </message>
    <message>
        <source>no parcel can be judged ({reasons}).</source>
        <translation>keine Parzelle lässt sich beurteilen ({reasons}).</translation>
    </message>
    <message>
        <source>no parcel has a class.</source>
        <translation>keine Parzelle hat eine Klasse.</translation>
    </message>
    <message>
        <source>no parcel has a number in the value field.</source>
        <translation>keine Parzelle hat eine Zahl im Wertefeld.</translation>
    </message>
    <message>
        <source>no parcel is left ({listed}).</source>
        <translation>keine Parzelle bleibt übrig ({listed}).</translation>
    </message>
    <message>
        <source>no parcel is left.</source>
        <translation>keine Parzelle bleibt übrig.</translation>
    </message>
    <message>
        <source>no parcel lies on the images.</source>
        <translation>keine Parzelle liegt auf den Bildern.</translation>
    </message>
    <message>
        <source>no parcel lies on the windows of the dataset.</source>
        <translation>keine Parzelle liegt auf den Fenstern des Datensatzes.</translation>
    </message>
    <message>
        <source>no parcel of the layer can be measured.</source>
        <translation>keine Parzelle des Layers lässt sich messen.</translation>
    </message>
    <message>
        <source>no parcel of the layer can be used ({reasons}).</source>
        <translation>keine Parzelle der Ebene kann verwendet werden ({reasons}).</translation>
    </message>
    <message>
        <source>no pixel is labelled.</source>
        <translation>kein Pixel hat ein Label.</translation>
    </message>
    <message>
        <source>no product has all bands</source>
        <translation>kein Produkt hat alle Bänder</translation>
    </message>
    <message>
        <source>no product has an image.</source>
        <translation>kein Produkt hat ein Bild.</translation>
    </message>
    <message>
        <source>no product has {nowhere}.</source>
        <translation>kein Produkt hat {nowhere}.</translation>
    </message>
    <message>
        <source>no product is clear enough</source>
        <translation>kein Produkt ist klar genug</translation>
    </message>
    <message>
        <source>no product is whole</source>
        <translation>kein Produkt ist ganz</translation>
    </message>
    <message>
        <source>no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.</source>
        <translation>kein Produkt wurde von {start:%Y-%m-%d} bis {end:%Y-%m-%d} aufgenommen.</translation>
    </message>
    <message>
        <source>no region has a value and a place.</source>
        <translation>keine Region hat einen Wert und einen Ort.</translation>
    </message>
    <message>
        <source>no resolution is chosen.</source>
        <translation>keine Auflösung ist gewählt.</translation>
    </message>
    <message>
        <source>no sample has a value in the column {column}.</source>
        <translation>kein Sample hat einen Wert in der Spalte {column}.</translation>
    </message>
    <message>
        <source>no sample is in the folds {folds}.</source>
        <translation>kein Sample ist in den Folds {folds}.</translation>
    </message>
    <message>
        <source>no sample is left: no window has a step with enough valid pixels.</source>
        <translation>kein Sample bleibt: kein Fenster hat einen Zeitschritt mit genug gültigen Pixeln.</translation>
    </message>
    <message>
        <source>no sample is named.</source>
        <translation>kein Sample ist genannt.</translation>
    </message>
    <message>
        <source>no sample lies in a region with a value.</source>
        <translation>kein Sample liegt in einer Region mit einem Wert.</translation>
    </message>
    <message>
        <source>no shard</source>
        <translation>kein Shard</translation>
    </message>
    <message>
        <source>no step has a valid pixel.</source>
        <translation>kein Zeitschritt hat ein gültiges Pixel.</translation>
    </message>
    <message>
        <source>no step has {clear:g} % clear pixels.</source>
        <translation>kein Zeitschritt hat {clear:g} % klare Pixel.</translation>
    </message>
    <message>
        <source>no step has {limit:g} % valid pixels.</source>
        <translation>kein Zeitschritt hat {limit:g} % gültige Pixel.</translation>
    </message>
    <message>
        <source>no step has {valid:g} % valid and {clear:g} % clear pixels.</source>
        <translation>kein Zeitschritt hat {valid:g} % gültige und {clear:g} % klare Pixel.</translation>
    </message>
    <message>
        <source>no tile starts at byte {position}</source>
        <translation>bei Byte {position} beginnt keine Kachel</translation>
    </message>
    <message>
        <source>no transformation from {source} to {target} ({messages}).</source>
        <translation>keine Umrechnung von {source} nach {target} ({messages}).</translation>
    </message>
    <message>
        <source>no window is left. {listed}</source>
        <translation>kein Fenster bleibt übrig. {listed}</translation>
    </message>
    <message>
        <source>no window of {size_m:g} m fits into any tile: the images of the largest are {largest:g} m wide.</source>
        <translation>kein Fenster von {size_m:g} m passt in eine Kachel: die Bilder der größten sind {largest:g} m breit.</translation>
    </message>
    <message>
        <source>no window touches the area of interest.</source>
        <translation>kein Fenster berührt das Interessengebiet.</translation>
    </message>
    <message>
        <source>no {description} in this folder: it is no ground truth, or its run did not finish.</source>
        <translation>keine {description} in diesem Ordner: Es sind keine Referenzdaten, oder ihr Lauf wurde nicht fertig.</translation>
    </message>
    <message>
        <source>no {layer} raster of {grid_name}, {year}, {resolution} m.</source>
        <translation>kein Raster {layer} von {grid_name}, {year}, {resolution} m.</translation>
    </message>
    <message>
        <source>no {tag} in {file}</source>
        <translation>kein {tag} in {file}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none at the resolution of the images</source>
        <translation>keine in der Auflösung der Bilder</translation>
    </message>
    <message>
        <source>none of the parcels' class codes ({names}) is in the class table.</source>
        <translation>keiner der Klassencodes der Parzellen ({names}) steht in der Klassentabelle.</translation>
    </message>
    <message>
        <source>none of the {n} parcels lies inside the grids ({names}{value}).</source>
        <translation>keine der {n} Parzellen liegt in den Gittern ({names}{value}).</translation>
    </message>
    <message>
        <source>none of the {n} rows can be downloaded; the first: {detail}</source>
        <translation>keine der {n} Zeilen lässt sich herunterladen; die erste: {detail}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>keiner wurde genannt</translation>
    </message>
    <message>
        <source>not applied: reflectance is (DN + offset of the step's product in dataset.json) x scale</source>
        <translation>nicht angewandt: Reflexion ist (DN + Offset des Produkts des Zeitschritts in dataset.json) x scale</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>not enough free space in {folder} for {name}</source>
        <translation>nicht genug freier Platz in {folder} für {name}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not there: the dataset has no labels at 2.5 m</source>
        <translation>nicht da: der Datensatz hat keine Labels in 2.5 m</translation>
    </message>
    <message>
        <source>nothing can be written beside the queue file: {strerror}.</source>
        <translation>neben der Warteschlangendatei lässt sich nichts schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>nothing can be written there ({strerror}).</source>
        <translation>dort lässt sich nichts schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>nothing is left of fold {fold}: what shares parcels or is too near is left out.</source>
        <translation>vom Fold {fold} bleibt nichts: Was Parzellen gemeinsam hat oder zu nahe ist, wird ausgelassen.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>of no product the images lie over each other</source>
        <translation>bei keinem Produkt liegen die Bilder übereinander</translation>
    </message>
    <message>
        <source>of their area</source>
        <translation>ihrer Fläche</translation>
    </message>
    <message>
        <source>off the grid</source>
        <translation>nicht auf dem Gitter</translation>
    </message>
    <message>
        <source>offline again</source>
        <translation>wieder offline</translation>
    </message>
    <message>
        <source>offline products of this hub are ordered by hand.</source>
        <translation>Produkte dieses Hubs, die nicht online sind, bestellt man von Hand.</translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation>altes JPEG</translation>
    </message>
    <message>
        <source>olmoearth-pretrain 0.1.1, commit 0a8852e</source>
        <translation>olmoearth-pretrain 0.1.1, Commit 0a8852e</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>one band</source>
        <translation>ein Band</translation>
    </message>
    <message>
        <source>one image a day: of several, the one with most data</source>
        <translation>ein Bild je Tag: von mehreren das mit den meisten Daten</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>eine, die es nicht tut</translation>
    </message>
    <message>
        <source>online; too many streams at the moment</source>
        <translation>online; im Augenblick zu viele Streams</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>nur nachher</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>nur vorher</translation>
    </message>
    <message>
        <source>only one of the two environment variables is set.</source>
        <translation>nur eine der beiden Umgebungsvariablen ist gesetzt.</translation>
    </message>
    <message>
        <source>only some of its bands are here</source>
        <translation>nur einige seiner Bänder sind hier</translation>
    </message>
    <message>
        <source>only {came} of {wanted} bytes of the file came.</source>
        <translation>nur {came} von {wanted} Bytes der Datei kamen an.</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>früher bestellt</translation>
    </message>
    <message>
        <source>ordered from the archive</source>
        <translation>beim Archiv bestellt</translation>
    </message>
    <message>
        <source>other layers of the labels</source>
        <translation>andere Ebenen der Labels</translation>
    </message>
    <message>
        <source>other pixels</source>
        <translation>andere Pixel</translation>
    </message>
    <message>
        <source>outlines of its parcels are not whole.</source>
        <translation>Umrisse seiner Parzellen sind nicht vollständig.</translation>
    </message>
    <message>
        <source>overlap a window of another fold, or are nearer than the buffer</source>
        <translation>überlappen ein Fenster eines anderen Folds oder liegen näher als der Abstand</translation>
    </message>
    <message>
        <source>overlap from {limit:g} %</source>
        <translation>Überlappung ab {limit:g} %</translation>
    </message>
    <message>
        <source>overlap {overlap:.0f} %</source>
        <translation>Überlappung {overlap:.0f} %</translation>
    </message>
    <message>
        <source>patches of 16 pixels (600M: 14): crop or pad other sides</source>
        <translation>Ausschnitte von 16 Pixeln (600M: 14): beschneiden oder ergänzen Sie andere Seiten</translation>
    </message>
    <message>
        <source>patches of 16 pixels: crop or pad other sides</source>
        <translation>Ausschnitte von 16 Pixeln: beschneiden oder ergänzen Sie andere Seiten</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>pixels from the window's upper-left corner, x (columns) before y (rows, downwards)</source>
        <translation>Pixel ab der oberen linken Ecke des Fensters, x (Spalten) vor y (Zeilen, nach unten)</translation>
    </message>
    <message>
        <source>pixels masked</source>
        <translation>Pixel maskiert</translation>
    </message>
    <message>
        <source>pixels of {resolution:g} m from {ulx:.10g}, {uly:.10g} (EPSG:{epsg})</source>
        <translation>Pixel von {resolution:g} m ab {ulx:.10g}, {uly:.10g} (EPSG:{epsg})</translation>
    </message>
    <message>
        <source>places may be off by {accuracy_m:g} m, which is more than a pixel of {finest_m:g} m ({name}).</source>
        <translation>Orte können um {accuracy_m:g} m daneben liegen, mehr als ein Pixel von {finest_m:g} m ({name}).</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>geplanter Tag</translation>
    </message>
    <message>
        <source>platform is {value}.</source>
        <translation>platform ist {value}.</translation>
    </message>
    <message>
        <source>platform says {platform}, the datatake {take}.</source>
        <translation>platform sagt {platform}, der Datatake {take}.</translation>
    </message>
    <message>
        <source>points at equal distances along the ring that encloses most, from its first vertex</source>
        <translation>Punkte in gleichen Abständen entlang des Rings, der am meisten umschließt, ab seinem ersten Stützpunkt</translation>
    </message>
    <message>
        <source>preferred over the tiles</source>
        <translation>über die Kacheln hinweg bevorzugt</translation>
    </message>
    <message>
        <source>probabilities come with the scene classification of L2A products, and MASKS is off.</source>
        <translation>Wahrscheinlichkeiten kommen mit der Szenenklassifikation von L2A-Produkten, und MASKS ist aus.</translation>
    </message>
    <message>
        <source>probabilities come with the scene classification of L2A products; these are {level}.</source>
        <translation>Wahrscheinlichkeiten kommen mit der Szenenklassifikation von L2A-Produkten; diese sind {level}.</translation>
    </message>
    <message>
        <source>processing baseline</source>
        <translation>Baseline der Verarbeitung</translation>
    </message>
    <message>
        <source>processing baseline {baseline} has no radiometric offsets, but the metadata gives some ({offset_evidence}).</source>
        <translation>die Baseline {baseline} hat keine radiometrischen Offsets, aber die Metadaten nennen welche ({offset_evidence}).</translation>
    </message>
    <message>
        <source>processing baseline {baseline} has radiometric offsets, but the metadata gives none ({offset_evidence}).</source>
        <translation>die Baseline {baseline} hat radiometrische Offsets, aber die Metadaten nennen keine ({offset_evidence}).</translation>
    </message>
    <message>
        <source>product changed</source>
        <translation>Produkt geändert</translation>
    </message>
    <message>
        <source>product:type says {level}, processing:level L{stated}.</source>
        <translation>product:type sagt {level}, processing:level L{stated}.</translation>
    </message>
    <message>
        <source>products change places between its pages, {rounds} times in a row{did_not}</source>
        <translation>Produkte wechseln zwischen seinen Seiten den Platz, {rounds}-mal hintereinander{did_not}</translation>
    </message>
    <message>
        <source>products in memory have no path.</source>
        <translation>Produkte im Speicher haben keinen Pfad.</translation>
    </message>
    <message>
        <source>products of level L2A have no band B10.</source>
        <translation>Produkte mit Level L2A haben kein Band B10.</translation>
    </message>
    <message>
        <source>products with the long name (before December 2016) hold many tiles and are not supported.</source>
        <translation>Produkte mit dem langen Namen (vor Dezember 2016) enthalten viele Kacheln und werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>proj:bbox is {box}, the images lie elsewhere.</source>
        <translation>proj:bbox ist {box}, die Bilder liegen anderswo.</translation>
    </message>
    <message>
        <source>proj:bbox is {value}.</source>
        <translation>proj:bbox ist {value}.</translation>
    </message>
    <message>
        <source>reading failed: {messages}</source>
        <translation>das Lesen ist gescheitert: {messages}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>relative orbit</source>
        <translation>relative Umlaufbahn</translation>
    </message>
    <message>
        <source>removed: {n}</source>
        <translation>entfernt: {n}</translation>
    </message>
    <message>
        <source>row differs</source>
        <translation>Zeile verschieden</translation>
    </message>
    <message>
        <source>row missing</source>
        <translation>Zeile fehlt</translation>
    </message>
    <message>
        <source>row of parcels.csv, and pixels of ids; 0 = unknown to the ground truth</source>
        <translation>Zeile von parcels.csv, und Pixel von ids; 0 = den Referenzdaten unbekannt</translation>
    </message>
    <message>
        <source>row {row} lists a sample again.</source>
        <translation>Zeile {row} nennt ein Sample noch einmal.</translation>
    </message>
    <message>
        <source>row {row} names a sample that {shard} does not hold.</source>
        <translation>Zeile {row} nennt ein Sample, das {shard} nicht enthält.</translation>
    </message>
    <message>
        <source>row {row} names a shard that dataset.json does not list: {name}.</source>
        <translation>Zeile {row} nennt einen Shard, den dataset.json nicht nennt: {name}.</translation>
    </message>
    <message>
        <source>row {row}: its centre lies in a window of EPSG:{epsg}.</source>
        <translation>Zeile {row}: Ihre Mitte liegt in einem Fenster von EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>row {row}: its corner lies on no window of the grid.</source>
        <translation>Zeile {row}: Ihre Ecke liegt auf keinem Fenster des Gitters.</translation>
    </message>
    <message>
        <source>row {row}: its window is not {size:g} m wide.</source>
        <translation>Zeile {row}: Ihr Fenster ist nicht {size:g} m breit.</translation>
    </message>
    <message>
        <source>row {row}: its window is there twice.</source>
        <translation>Zeile {row}: Ihr Fenster ist zweimal da.</translation>
    </message>
    <message>
        <source>row {row}: {column} is {cell}, its shard says {stored}.</source>
        <translation>Zeile {row}: {column} ist {cell}, ihr Shard sagt {stored}.</translation>
    </message>
    <message>
        <source>rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>sample {sample} is there twice.</source>
        <translation>Sample {sample} ist zweimal da.</translation>
    </message>
    <message>
        <source>samples added: {n}</source>
        <translation>hinzugekommene Samples: {n}</translation>
    </message>
    <message>
        <source>samples left out</source>
        <translation>Samples ausgelassen</translation>
    </message>
    <message>
        <source>samples.csv has no column '{column}' to split by.</source>
        <translation>samples.csv hat keine Spalte „{column}“, nach der aufgeteilt werden kann.</translation>
    </message>
    <message>
        <source>sat:relative_orbit is {value}, expected 1 to 143.</source>
        <translation>sat:relative_orbit ist {value}, erwartet wird 1 bis 143.</translation>
    </message>
    <message>
        <source>scale_factor differs or is odd: {scales}.</source>
        <translation>scale_factor ist verschieden oder sonderbar: {scales}.</translation>
    </message>
    <message>
        <source>scale_factor of {band} is {scale}.</source>
        <translation>scale_factor von {band} ist {scale}.</translation>
    </message>
    <message>
        <source>several files of this zip have polygons: {files}.</source>
        <translation>mehrere Dateien dieses Zips haben Polygone: {files}.</translation>
    </message>
    <message>
        <source>share of the pixel that its parcel covers</source>
        <translation>Anteil des Pixels, den seine Parzelle bedeckt</translation>
    </message>
    <message>
        <source>share of the pixel's area inside the parcel, 0..1, exact</source>
        <translation>Anteil der Pixelfläche innerhalb der Parzelle, 0..1, exakt</translation>
    </message>
    <message>
        <source>size from {limit:g} x 10^6 bytes</source>
        <translation>Größe ab {limit:g} x 10^6 Bytes</translation>
    </message>
    <message>
        <source>size {size:.0f} %</source>
        <translation>Größe {size:.0f} %</translation>
    </message>
    <message>
        <source>so many folds cannot be: {folds}. The samples lie in so few {kind}: {units}.</source>
        <translation>so viele Folds gibt es nicht: {folds}. Die Samples liegen in so wenigen {kind}: {units}.</translation>
    </message>
    <message>
        <source>somebody else took the product.</source>
        <translation>jemand anderes hat das Produkt genommen.</translation>
    </message>
    <message>
        <source>somebody moved it to {value}.</source>
        <translation>jemand hat es auf {value} gesetzt.</translation>
    </message>
    <message>
        <source>space_x, space_mask</source>
        <translation>space_x, space_mask</translation>
    </message>
    <message>
        <source>special value {text}</source>
        <translation>Sonderwert {text}</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>steht zweimal da</translation>
    </message>
    <message>
        <source>static_x, static_mask</source>
        <translation>static_x, static_mask</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>Zeitschritt {number}</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>vertauscht</translation>
    </message>
    <message>
        <source>terratorch 1.1.1, commit 85467a9</source>
        <translation>terratorch 1.1.1, Commit 85467a9</translation>
    </message>
    <message>
        <source>the API key is refused ({cause}).</source>
        <translation>der API-Schlüssel wird zurückgewiesen ({cause}).</translation>
    </message>
    <message>
        <source>the JPEG 2000 header has an impossible size.</source>
        <translation>der JPEG-2000-Kopf nennt eine unmögliche Größe.</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is damaged.</source>
        <translation>der JPEG-2000-Kopf ist beschädigt.</translation>
    </message>
    <message>
        <source>the JSON is broken: {error}.</source>
        <translation>das JSON ist kaputt: {error}.</translation>
    </message>
    <message>
        <source>the Python package {package} is needed and cannot be loaded: it is installed, but it or one of its parts does not fit this Python, numpy or HDF5 ({reason}). Install a build that fits.</source>
        <translation>das Python-Paket {package} wird gebraucht und lässt sich nicht laden: Es ist installiert, aber es oder einer seiner Teile passt nicht zu diesem Python, numpy oder HDF5 ({reason}). Installieren Sie eine passende Fassung.</translation>
    </message>
    <message>
        <source>the Python package {package} is needed and not installed ({error}).</source>
        <translation>das Python-Paket {package} wird gebraucht und ist nicht installiert ({error}).</translation>
    </message>
    <message>
        <source>the XML declares a document type or entities, which no product does; it is not read.</source>
        <translation>das XML deklariert einen Dokumenttyp oder Entitäten, was kein Produkt tut; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>the XML has the encoding {encoding}, expected UTF-8.</source>
        <translation>das XML hat die Kodierung {encoding}, erwartet wird UTF-8.</translation>
    </message>
    <message>
        <source>the XML has {n} bytes, more than any product's.</source>
        <translation>das XML hat {n} Bytes, mehr als das irgendeines Produkts.</translation>
    </message>
    <message>
        <source>the XML holds zero bytes.</source>
        <translation>das XML enthält Nullbytes.</translation>
    </message>
    <message>
        <source>the XML is broken: it must have one root element.</source>
        <translation>das XML ist kaputt: es muss ein Wurzelelement haben.</translation>
    </message>
    <message>
        <source>the XML is broken: markup that never ends.</source>
        <translation>das XML ist kaputt: Auszeichnung, die nie endet.</translation>
    </message>
    <message>
        <source>the XML is broken: {messages}</source>
        <translation>das XML ist kaputt: {messages}</translation>
    </message>
    <message>
        <source>the XML is nested deeper than {max_depth} levels; it is not read.</source>
        <translation>das XML ist tiefer als {max_depth} Ebenen verschachtelt; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>the XML is not {encoding} text.</source>
        <translation>das XML ist kein {encoding}-Text.</translation>
    </message>
    <message>
        <source>the XML uses an unknown entity.</source>
        <translation>das XML benutzt eine unbekannte Entität.</translation>
    </message>
    <message>
        <source>the account has not agreed to the hub's terms</source>
        <translation>das Konto hat den Bedingungen des Hubs nicht zugestimmt</translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation>das Konto ist geschlossen</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>das Konto ist nicht bereit</translation>
    </message>
    <message>
        <source>the account of these keys is suspended</source>
        <translation>das Konto dieser Schlüssel ist gesperrt</translation>
    </message>
    <message>
        <source>the account's address is not confirmed</source>
        <translation>die Adresse des Kontos ist nicht bestätigt</translation>
    </message>
    <message>
        <source>the address of the hub</source>
        <translation>die Adresse des Hubs</translation>
    </message>
    <message>
        <source>the addresses of its files are not encrypted (https).</source>
        <translation>die Adressen seiner Dateien sind nicht verschlüsselt (https).</translation>
    </message>
    <message>
        <source>the addresses of its files are relative, and where the item lies is not known.</source>
        <translation>die Adressen seiner Dateien sind relativ, und wo das Item liegt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>the answer is no complete JSON ({size} bytes, {redact}).</source>
        <translation>die Antwort ist kein vollständiges JSON ({size} Bytes, {redact}).</translation>
    </message>
    <message>
        <source>the answer is too large or too slow ({size} bytes).</source>
        <translation>die Antwort ist zu groß oder zu langsam ({size} Bytes).</translation>
    </message>
    <message>
        <source>the answer was cut after {tell} of {length} bytes.</source>
        <translation>die Antwort wurde nach {tell} von {length} Bytes abgeschnitten.</translation>
    </message>
    <message>
        <source>the area has {count_vertices:,} vertices in {getgeometrycount:,} parts; the hub takes {limit}, and simplifying by up to {km:.2g} km is not enough.</source>
        <translation>die Fläche hat {count_vertices:,} Stützpunkte in {getgeometrycount:,} Teilen; der Hub nimmt {limit}, und Vereinfachen um bis zu {km:.2g} km genügt nicht.</translation>
    </message>
    <message>
        <source>the area {width} x {height} at ({x}, {y})</source>
        <translation>der Bereich {width} x {height} bei ({x}, {y})</translation>
    </message>
    <message>
        <source>the array has the shape {shape}.</source>
        <translation>das Array hat die Form {shape}.</translation>
    </message>
    <message>
        <source>the array is missing or cannot be opened.</source>
        <translation>das Array fehlt oder lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>the assets of the item have different corners.</source>
        <translation>die Assets des Items haben verschiedene Ecken.</translation>
    </message>
    <message>
        <source>the authentication configuration cannot be read: the master password is missing or wrong.</source>
        <translation>die Authentifizierung lässt sich nicht lesen: Das Hauptpasswort fehlt oder ist falsch.</translation>
    </message>
    <message>
        <source>the authentication configuration is of the kind {method}.</source>
        <translation>die Authentifizierung ist von der Art {method}.</translation>
    </message>
    <message>
        <source>the catalogue does not behave: {what}.</source>
        <translation>der Katalog verhält sich nicht richtig: {what}.</translation>
    </message>
    <message>
        <source>the catalogue does not tell where its files lie in the store.</source>
        <translation>der Katalog sagt nicht, wo seine Dateien im Speicher liegen.</translation>
    </message>
    <message>
        <source>the catalogue keeps the products' DN (its documentation)</source>
        <translation>der Katalog behält die DN der Produkte (seine Dokumentation)</translation>
    </message>
    <message>
        <source>the checksum of {path} is no pair of texts.</source>
        <translation>die Prüfsumme von {path} ist kein Paar von Texten.</translation>
    </message>
    <message>
        <source>the chunk cannot be unpacked: {reason}</source>
        <translation>der Block lässt sich nicht entpacken: {reason}</translation>
    </message>
    <message>
        <source>the chunk has {size} bytes, expected {expected}.</source>
        <translation>der Block hat {size} Bytes, erwartet werden {expected}.</translation>
    </message>
    <message>
        <source>the chunk is cut short, or is of another size than its array says.</source>
        <translation>der Block ist abgeschnitten oder von anderer Größe, als sein Array sagt.</translation>
    </message>
    <message>
        <source>the class of every parcel is null.</source>
        <translation>die Klasse jeder Parzelle ist leer.</translation>
    </message>
    <message>
        <source>the class table cannot be read as UTF-8 text ({error}).</source>
        <translation>die Klassentabelle kann nicht als UTF-8-Text gelesen werden ({error}).</translation>
    </message>
    <message>
        <source>the class table has no code '{code}'.</source>
        <translation>die Klassentabelle hat keinen Code '{code}'.</translation>
    </message>
    <message>
        <source>the class table has no rows.</source>
        <translation>die Klassentabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>the class table has none of the codes of the layer ({codes}).</source>
        <translation>die Klassentabelle hat keinen der Codes des Layers ({codes}).</translation>
    </message>
    <message>
        <source>the class table has the columns {fields}.</source>
        <translation>die Klassentabelle hat die Spalten {fields}.</translation>
    </message>
    <message>
        <source>the clearest of each sample; without cloud masks the one with most data</source>
        <translation>das klarste jedes Samples; ohne Wolkenmasken das mit den meisten Daten</translation>
    </message>
    <message>
        <source>the clock of this computer and that of the store are too far apart</source>
        <translation>die Uhr dieses Computers und die des Speichers gehen zu weit auseinander</translation>
    </message>
    <message>
        <source>the cloud outlines are in EPSG:{code}, the product in EPSG:{epsg}.</source>
        <translation>die Wolkenumrisse sind in EPSG:{code}, das Produkt in EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the code is empty.</source>
        <translation>der Code ist leer.</translation>
    </message>
    <message>
        <source>the codestream cannot be decoded</source>
        <translation>der Codestream lässt sich nicht dekodieren</translation>
    </message>
    <message>
        <source>the computer {host} works on this queue since {since}.</source>
        <translation>der Computer {host} arbeitet seit {since} an dieser Warteschlange.</translation>
    </message>
    <message>
        <source>the connection failed ({name}: {words})</source>
        <translation>die Verbindung ist gescheitert ({name}: {words})</translation>
    </message>
    <message>
        <source>the connection was cut after {received} of {expected} bytes.</source>
        <translation>die Verbindung wurde nach {received} von {expected} Bytes getrennt.</translation>
    </message>
    <message>
        <source>the coordinate reference system {crs!r} is not understood{messages}.</source>
        <translation>das Koordinatenbezugssystem {crs!r} wird nicht verstanden{messages}.</translation>
    </message>
    <message>
        <source>the coordinates of the pixels are missing.</source>
        <translation>die Koordinaten der Pixel fehlen.</translation>
    </message>
    <message>
        <source>the corner ({x:.10g}, {y:.10g}) in EPSG:{epsg} is that of no tile.</source>
        <translation>die Ecke ({x:.10g}, {y:.10g}) in EPSG:{epsg} ist die keiner Kachel.</translation>
    </message>
    <message>
        <source>the corner is ({ulx:.10g}, {uly:.10g}), MTD_TL.xml says ({value:.10g}, {value_2:.10g}).</source>
        <translation>die Ecke ist ({ulx:.10g}, {uly:.10g}), MTD_TL.xml sagt ({value:.10g}, {value_2:.10g}).</translation>
    </message>
    <message>
        <source>the corner {float:.10g}, {float_2:.10g} lies between the {pixels}.</source>
        <translation>die Ecke {float:.10g}, {float_2:.10g} liegt zwischen den {pixels}.</translation>
    </message>
    <message>
        <source>the dask scheduler at {address} has no workers.</source>
        <translation>der dask-Scheduler unter {address} hat keine Worker.</translation>
    </message>
    <message>
        <source>the dask workers lack a module: {error}.</source>
        <translation>den dask-Workern fehlt ein Modul: {error}.</translation>
    </message>
    <message>
        <source>the dataset cannot be written: {error}.</source>
        <translation>der Datensatz lässt sich nicht schreiben: {error}.</translation>
    </message>
    <message>
        <source>the dataset has no sample '{sample}'.</source>
        <translation>der Datensatz hat kein Sample „{sample}“.</translation>
    </message>
    <message>
        <source>the dataset has no {bands}.</source>
        <translation>der Datensatz hat kein {bands}.</translation>
    </message>
    <message>
        <source>the dataset has no {band}.</source>
        <translation>der Datensatz hat kein {band}.</translation>
    </message>
    <message>
        <source>the dataset is not finished: shards that are complete: {count}.</source>
        <translation>der Datensatz ist nicht fertig: vollständige Shards: {count}.</translation>
    </message>
    <message>
        <source>the dataset is not whole; faults: {count}. The first: {file}: {detail}</source>
        <translation>der Datensatz ist nicht ganz; Fehler: {count}. Der erste: {file}: {detail}</translation>
    </message>
    <message>
        <source>the dataset was begun with the compressor {compressor}, which this machine does not have.</source>
        <translation>der Datensatz wurde mit dem Verfahren {compressor} begonnen, das dieser Computer nicht hat.</translation>
    </message>
    <message>
        <source>the dataset was begun with the compressor {compressor}; this machine has {here}, which makes other bytes.</source>
        <translation>der Datensatz wurde mit dem Verfahren {compressor} begonnen; dieser Computer hat {here}, das andere Bytes macht.</translation>
    </message>
    <message>
        <source>the description is damaged ({name}: {error}).</source>
        <translation>die Beschreibung ist beschädigt ({name}: {error}).</translation>
    </message>
    <message>
        <source>the directory of its first image</source>
        <translation>das Verzeichnis seines ersten Bilds</translation>
    </message>
    <message>
        <source>the disk was away for a moment</source>
        <translation>die Platte war einen Augenblick weg</translation>
    </message>
    <message>
        <source>the download was closed.</source>
        <translation>der Download wurde geschlossen.</translation>
    </message>
    <message>
        <source>the download was damaged: {last}</source>
        <translation>der Download war beschädigt: {last}</translation>
    </message>
    <message>
        <source>the element {names} is missing or empty.</source>
        <translation>das Element {names} fehlt oder ist leer.</translation>
    </message>
    <message>
        <source>the end marker is missing</source>
        <translation>die Endmarke fehlt</translation>
    </message>
    <message>
        <source>the engine '{engine}' is unknown.</source>
        <translation>die Engine '{engine}' ist unbekannt.</translation>
    </message>
    <message>
        <source>the entry has no id.</source>
        <translation>der Eintrag hat keine Kennung.</translation>
    </message>
    <message>
        <source>the entry {href!r} leaves the product's folder.</source>
        <translation>der Eintrag {href!r} führt aus dem Ordner des Produkts hinaus.</translation>
    </message>
    <message>
        <source>the extent cannot be brought to EPSG:{epsg}.</source>
        <translation>die Ausdehnung lässt sich nicht nach EPSG:{epsg} umrechnen.</translation>
    </message>
    <message>
        <source>the extent is empty.</source>
        <translation>die Ausdehnung ist leer.</translation>
    </message>
    <message>
        <source>the field '{field}' holds {value!r}, which is no number.</source>
        <translation>das Feld '{field}' enthält {value!r}, das ist keine Zahl.</translation>
    </message>
    <message>
        <source>the field '{field}' holds {value:g}; 0 to {most:g} is possible.</source>
        <translation>das Feld '{field}' enthält {value:g}; möglich ist 0 bis {most:g}.</translation>
    </message>
    <message>
        <source>the field of the {role} holds {kind} ({value}), not one value a parcel.</source>
        <translation>das Feld für {role} enthält {kind} ({value}), nicht einen Wert je Parzelle.</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>die Datei lässt sich nicht öffnen: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read now: {reason}. Nothing is known against the product.</source>
        <translation>die Datei lässt sich jetzt nicht lesen: {reason}. Gegen das Produkt ist nichts bekannt.</translation>
    </message>
    <message>
        <source>the file cannot be written ({reason}).</source>
        <translation>die Datei lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>the file ends {left} bytes early.</source>
        <translation>die Datei endet {left} Bytes zu früh.</translation>
    </message>
    <message>
        <source>the file ends {missing} bytes early.</source>
        <translation>die Datei endet {missing} Bytes zu früh.</translation>
    </message>
    <message>
        <source>the file has no georeference.</source>
        <translation>die Datei hat keine Georeferenz.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the catalogue says {size_2}.</source>
        <translation>die Datei hat {size} Bytes, der Katalog sagt {size_2}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the hub promised {total}.</source>
        <translation>die Datei hat {size} Bytes, der Hub hatte {total} versprochen.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the manifest says {size_2}.</source>
        <translation>die Datei hat {size} Bytes, das Manifest sagt {size_2}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, too many.</source>
        <translation>die Datei hat {size} Bytes, zu viele.</translation>
    </message>
    <message>
        <source>the file is cut short: it has {size} bytes, its tiles end at {end}.</source>
        <translation>die Datei ist abgeschnitten: sie hat {size} Bytes, ihre Kacheln enden bei {end}.</translation>
    </message>
    <message>
        <source>the file is cut short: its head ends at byte {end}.</source>
        <translation>die Datei ist abgeschnitten: ihr Kopf endet bei Byte {end}.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>die Datei ist leer.</translation>
    </message>
    <message>
        <source>the file is in EPSG:{epsg}, the product in EPSG:{epsg_2}.</source>
        <translation>die Datei ist in EPSG:{epsg}, das Produkt in EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>the file is missing or cannot be opened{reason}.</source>
        <translation>die Datei fehlt oder lässt sich nicht öffnen{reason}.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>die Datei ist zu groß.</translation>
    </message>
    <message>
        <source>the file lies on no north-up grid of square pixels in a UTM zone.</source>
        <translation>die Datei liegt auf keinem nach Norden ausgerichteten Gitter quadratischer Pixel in einer UTM-Zone.</translation>
    </message>
    <message>
        <source>the file of {name} is missing.</source>
        <translation>die Datei von {name} fehlt.</translation>
    </message>
    <message>
        <source>the file was replaced since it was first read.</source>
        <translation>die Datei wurde ersetzt, seit sie zuerst gelesen wurde.</translation>
    </message>
    <message>
        <source>the file's coordinate reference system is no UTM zone.</source>
        <translation>das Koordinatenbezugssystem der Datei ist keine UTM-Zone.</translation>
    </message>
    <message>
        <source>the folder cannot be listed now: {strerror}.</source>
        <translation>der Ordner kann gerade nicht gelistet werden: {strerror}.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({strerror}).</source>
        <translation>der Ordner lässt sich nicht anlegen ({strerror}).</translation>
    </message>
    <message>
        <source>the folder cannot be made or written: {strerror}.</source>
        <translation>der Ordner lässt sich nicht anlegen oder beschreiben: {strerror}.</translation>
    </message>
    <message>
        <source>the folder holds another dataset (different {changed}).</source>
        <translation>der Ordner enthält einen anderen Datensatz (verschieden: {changed}).</translation>
    </message>
    <message>
        <source>the folder holds another export.</source>
        <translation>der Ordner enthält einen anderen Export.</translation>
    </message>
    <message>
        <source>the folder holds another ground truth (it differs in {names}).</source>
        <translation>der Ordner enthält andere Referenzdaten (sie unterscheiden sich in {names}).</translation>
    </message>
    <message>
        <source>the folder is empty and on another disk than before: connect its disk</source>
        <translation>der Ordner ist leer und auf einer anderen Platte als vorher: Verbinden Sie seine Platte</translation>
    </message>
    <message>
        <source>the folder is not empty and holds no export.</source>
        <translation>der Ordner ist nicht leer und enthält keinen Export.</translation>
    </message>
    <message>
        <source>the folder is not empty and holds no unfinished dataset.</source>
        <translation>der Ordner ist nicht leer und enthält keinen unfertigen Datensatz.</translation>
    </message>
    <message>
        <source>the folder is not there: connect its disk, or make it anew</source>
        <translation>der Ordner ist nicht da: Verbinden Sie seine Platte, oder legen Sie ihn neu an</translation>
    </message>
    <message>
        <source>the folder was begun by {writer}; this is {this}, whose bytes may differ.</source>
        <translation>der Ordner wurde von {writer} begonnen; dies ist {this}, deren Bytes anders sein können.</translation>
    </message>
    <message>
        <source>the geometry of stac_discovery is no polygon of longitudes and latitudes.</source>
        <translation>die Geometrie von stac_discovery ist kein Polygon aus Längen und Breiten.</translation>
    </message>
    <message>
        <source>the granule is of tile {tiles}, PRODUCT_URI says {tile}.</source>
        <translation>das Granule ist von Kachel {tiles}, PRODUCT_URI sagt {tile}.</translation>
    </message>
    <message>
        <source>the grid is not north-up with square pixels.</source>
        <translation>das Raster ist nicht nordwärts ausgerichtet mit quadratischen Pixeln.</translation>
    </message>
    <message>
        <source>the ground truth cannot be finished ({error}).</source>
        <translation>die Referenzdaten lassen sich nicht fertigstellen ({error}).</translation>
    </message>
    <message>
        <source>the hub asks to slow down</source>
        <translation>der Hub bittet, langsamer zu fragen</translation>
    </message>
    <message>
        <source>the hub cannot send this part of the file</source>
        <translation>der Hub kann diesen Teil der Datei nicht senden</translation>
    </message>
    <message>
        <source>the hub did not answer within {patience:.0f} s</source>
        <translation>der Hub antwortete nicht innerhalb von {patience:.0f} s</translation>
    </message>
    <message>
        <source>the hub does not accept the login, though it was renewed</source>
        <translation>der Hub nimmt die Anmeldung nicht an, obwohl sie erneuert wurde</translation>
    </message>
    <message>
        <source>the hub does not allow this to your account</source>
        <translation>der Hub erlaubt Ihrem Konto das nicht</translation>
    </message>
    <message>
        <source>the hub does not know this</source>
        <translation>der Hub kennt das nicht</translation>
    </message>
    <message>
        <source>the hub does not know this program</source>
        <translation>der Hub kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>the hub does not understand which product is meant</source>
        <translation>der Hub versteht nicht, welches Produkt gemeint ist</translation>
    </message>
    <message>
        <source>the hub failed internally</source>
        <translation>der Hub hat einen inneren Fehler</translation>
    </message>
    <message>
        <source>the hub gave an answer that makes no sense here</source>
        <translation>der Hub gab eine Antwort, die hier keinen Sinn ergibt</translation>
    </message>
    <message>
        <source>the hub is not available at present (maintenance or overload)</source>
        <translation>der Hub ist zurzeit nicht erreichbar (Wartung oder Überlastung)</translation>
    </message>
    <message>
        <source>the hub is under maintenance</source>
        <translation>der Hub wird gewartet</translation>
    </message>
    <message>
        <source>the hub leads in circles</source>
        <translation>der Hub leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>the hub leads on more than {max_redirects} times</source>
        <translation>der Hub leitet mehr als {max_redirects}-mal weiter</translation>
    </message>
    <message>
        <source>the hub leads to an address that is not encrypted or on this machine</source>
        <translation>der Hub leitet zu einer Adresse weiter, die nicht verschlüsselt oder auf diesem Rechner ist</translation>
    </message>
    <message>
        <source>the hub lists no metadata file of the product.</source>
        <translation>der Hub nennt keine Metadatendatei des Produkts.</translation>
    </message>
    <message>
        <source>the hub no longer has it.</source>
        <translation>der Hub hat es nicht mehr.</translation>
    </message>
    <message>
        <source>the hub refuses the question</source>
        <translation>der Hub weist die Frage zurück</translation>
    </message>
    <message>
        <source>the hub refuses the question: {msg}.</source>
        <translation>der Hub weist die Frage zurück: {msg}.</translation>
    </message>
    <message>
        <source>the hub refuses these credentials</source>
        <translation>der Hub weist diese Zugangsdaten zurück</translation>
    </message>
    <message>
        <source>the hub sends a form on to another host</source>
        <translation>der Hub schickt ein Formular an einen anderen Rechner weiter</translation>
    </message>
    <message>
        <source>the hub sent a part of the file without saying which.</source>
        <translation>der Hub sandte einen Teil der Datei, ohne zu sagen, welchen.</translation>
    </message>
    <message>
        <source>the hub sent another product, {name}.</source>
        <translation>der Hub sandte ein anderes Produkt, {name}.</translation>
    </message>
    <message>
        <source>the hub sent more than the {total} bytes it promised.</source>
        <translation>der Hub sandte mehr als die {total} Bytes, die er versprochen hatte.</translation>
    </message>
    <message>
        <source>the hub sent the middle of the file when asked for its start.</source>
        <translation>der Hub sandte die Mitte der Datei, als nach ihrem Anfang gefragt war.</translation>
    </message>
    <message>
        <source>the hub sent {kind} instead of the product.</source>
        <translation>der Hub sandte {kind} statt des Produkts.</translation>
    </message>
    <message>
        <source>the hub's answer cannot be read ({name}: {error}).</source>
        <translation>die Antwort des Hubs lässt sich nicht lesen ({name}: {error}).</translation>
    </message>
    <message>
        <source>the hub's answer does not continue the file that is here; it is fetched anew.</source>
        <translation>die Antwort des Hubs setzt die Datei, die hier ist, nicht fort; sie wird neu geholt.</translation>
    </message>
    <message>
        <source>the hub's answer makes no sense: {msg}.</source>
        <translation>die Antwort des Hubs ergibt keinen Sinn: {msg}.</translation>
    </message>
    <message>
        <source>the hub's certificate is not accepted ({words})</source>
        <translation>das Zertifikat des Hubs wird nicht angenommen ({words})</translation>
    </message>
    <message>
        <source>the identity server gave no token.</source>
        <translation>der Identitätsserver gab kein Token.</translation>
    </message>
    <message>
        <source>the image covers {value}, {differing}.</source>
        <translation>das Bild deckt {value} ab, {differing}.</translation>
    </message>
    <message>
        <source>the image has no JPEG 2000 header.</source>
        <translation>das Bild hat keinen JPEG-2000-Kopf.</translation>
    </message>
    <message>
        <source>the image has {width} x {height} pixels, MTD_TL.xml says {columns} x {rows}.</source>
        <translation>das Bild hat {width} x {height} Pixel, MTD_TL.xml sagt {columns} x {rows}.</translation>
    </message>
    <message>
        <source>the image header and GDAL disagree on the size.</source>
        <translation>Bildkopf und GDAL sind sich über die Größe uneins.</translation>
    </message>
    <message>
        <source>the image is truncated or damaged: {text}.</source>
        <translation>das Bild ist abgeschnitten oder beschädigt: {text}.</translation>
    </message>
    <message>
        <source>the index gives another number of steps.</source>
        <translation>das Verzeichnis nennt eine andere Zahl von Zeitschritten.</translation>
    </message>
    <message>
        <source>the item has no band as a cloud-optimised GeoTIFF.</source>
        <translation>das Item hat kein Band als wolkenoptimiertes GeoTIFF.</translation>
    </message>
    <message>
        <source>the item names no product{where}: {reason}</source>
        <translation>das Item nennt kein Produkt{where}: {reason}</translation>
    </message>
    <message>
        <source>the item names {said}, expected that of a UTM zone (proj:code).</source>
        <translation>das Item nennt {said}, erwartet wird das einer UTM-Zone (proj:code).</translation>
    </message>
    <message>
        <source>the keys have expired</source>
        <translation>die Schlüssel sind abgelaufen</translation>
    </message>
    <message>
        <source>the labels are of {labels}: {sensed}</source>
        <translation>die Labels sind von {labels}: {sensed}</translation>
    </message>
    <message>
        <source>the labels are of {value}, and {start:%Y-%m-%d} to {end:%Y-%m-%d} is one period: which images belong to which year?</source>
        <translation>die Labels sind von {value}, und {start:%Y-%m-%d} bis {end:%Y-%m-%d} ist ein Zeitraum: welche Bilder gehören zu welchem Jahr?</translation>
    </message>
    <message>
        <source>the layer cannot be read.</source>
        <translation>der Layer lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>the layer has no coordinate system.</source>
        <translation>der Layer hat kein Koordinatensystem.</translation>
    </message>
    <message>
        <source>the layer has no features.</source>
        <translation>der Layer hat keine Objekte.</translation>
    </message>
    <message>
        <source>the layer has no field of the class that the profile {profile} knows.</source>
        <translation>der Layer hat kein Klassenfeld, das das Profil {profile} kennt.</translation>
    </message>
    <message>
        <source>the layer has no field with codes of HCAT.</source>
        <translation>der Layer hat kein Feld mit HCAT-Codes.</translation>
    </message>
    <message>
        <source>the layer has no polygon that can be used.</source>
        <translation>der Layer hat kein brauchbares Polygon.</translation>
    </message>
    <message>
        <source>the layer of regions has no field '{field}'.</source>
        <translation>der Layer der Regionen hat kein Feld „{field}“.</translation>
    </message>
    <message>
        <source>the layer or file cannot be opened: {name}.</source>
        <translation>der Layer oder die Datei lässt sich nicht öffnen: {name}.</translation>
    </message>
    <message>
        <source>the layout has bands of its own: {bands}.</source>
        <translation>die Form hat eigene Bänder: {bands}.</translation>
    </message>
    <message>
        <source>the layout holds 254 classes, and the dataset has {count}.</source>
        <translation>die Form fasst 254 Klassen, und der Datensatz hat {count}.</translation>
    </message>
    <message>
        <source>the layout needs labels at 10 m.</source>
        <translation>die Form braucht Labels in 10 m.</translation>
    </message>
    <message>
        <source>the layout needs labels at {metres} m.</source>
        <translation>die Form braucht Labels in {metres} m.</translation>
    </message>
    <message>
        <source>the layout takes products of level {level}, and these are {other}.</source>
        <translation>die Form nimmt Produkte des Levels {level}, und diese sind {other}.</translation>
    </message>
    <message>
        <source>the layout takes samples of {sides} pixels, and these have {side}.</source>
        <translation>die Form nimmt Samples von {sides} Pixeln, und diese haben {side}.</translation>
    </message>
    <message>
        <source>the layout {layout} needs labels of classes, and the dataset has none.</source>
        <translation>die Form {layout} braucht Labels von Klassen, und der Datensatz hat keine.</translation>
    </message>
    <message>
        <source>the list has another version than 1, or no files.</source>
        <translation>die Liste hat eine andere Version als 1, oder keine Dateien.</translation>
    </message>
    <message>
        <source>the login has ended and needs a new one-time code.</source>
        <translation>die Anmeldung ist abgelaufen und braucht einen neuen Einmalcode.</translation>
    </message>
    <message>
        <source>the login is refused although it had been accepted; perhaps too many sessions are open</source>
        <translation>die Anmeldung wird zurückgewiesen, obwohl sie angenommen worden war; vielleicht sind zu viele Sitzungen offen</translation>
    </message>
    <message>
        <source>the login is refused although it was accepted last time; {message}</source>
        <translation>die Anmeldung wird zurückgewiesen, obwohl sie beim letzten Mal angenommen wurde; {message}</translation>
    </message>
    <message>
        <source>the manifest lists a file that is missing.</source>
        <translation>das Manifest nennt eine Datei, die fehlt.</translation>
    </message>
    <message>
        <source>the mask cannot be decoded: {messages}</source>
        <translation>die Maske lässt sich nicht dekodieren: {messages}</translation>
    </message>
    <message>
        <source>the mask has {rastercount} layers, expected 3.</source>
        <translation>die Maske hat {rastercount} Ebenen, erwartet werden 3.</translation>
    </message>
    <message>
        <source>the mask is in EPSG:{epsg}, the product in EPSG:{epsg_2}.</source>
        <translation>die Maske ist in EPSG:{epsg}, das Produkt in EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>the metadata are no JSON object.</source>
        <translation>die Metadaten sind kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>the metadata cannot be read: {error}.</source>
        <translation>die Metadaten lassen sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>the metadata has neither a footprint nor the tile's corner.</source>
        <translation>die Metadaten haben weder einen Umriss noch die Ecke der Kachel.</translation>
    </message>
    <message>
        <source>the metadata name no coordinate reference system.</source>
        <translation>die Metadaten nennen kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>the metadata name no processing baseline.</source>
        <translation>die Metadaten nennen keine Baseline der Verarbeitung.</translation>
    </message>
    <message>
        <source>the metadata name the processing baselines {all}.</source>
        <translation>die Metadaten nennen die Baselines {all}.</translation>
    </message>
    <message>
        <source>the metadata name the tile {tile}, the product lies elsewhere.</source>
        <translation>die Metadaten nennen die Kachel {tile}, das Produkt liegt anderswo.</translation>
    </message>
    <message>
        <source>the metadata name the tiles {tiles}.</source>
        <translation>die Metadaten nennen die Kacheln {tiles}.</translation>
    </message>
    <message>
        <source>the metadata name the zones {codes}.</source>
        <translation>die Metadaten nennen die Zonen {codes}.</translation>
    </message>
    <message>
        <source>the metadata of {name} are not those it was made with.</source>
        <translation>die Metadaten von {name} sind nicht die, mit denen er gemacht wurde.</translation>
    </message>
    <message>
        <source>the middle of the parcel's bounds where it lies inside, else a point on the parcel; it falls into pixel SIZE // 2 of both axes before the window is moved to the lattice and the tile</source>
        <translation>die Mitte der Ausdehnung der Parzelle, wenn sie darin liegt, sonst ein Punkt auf der Parzelle; sie fällt in Pixel SIZE // 2 beider Achsen, bevor das Fenster auf das Gitter und in die Kachel rückt</translation>
    </message>
    <message>
        <source>the model takes at most {most} steps, and the season has {steps}.</source>
        <translation>das Modell nimmt höchstens {most} Zeitschritte, und die Saison hat {steps}.</translation>
    </message>
    <message>
        <source>the name lacks its {lacking}.</source>
        <translation>dem Namen fehlt: {lacking}.</translation>
    </message>
    <message>
        <source>the name stands in several rows.</source>
        <translation>der Name steht in mehreren Zeilen.</translation>
    </message>
    <message>
        <source>the names of the fields ({fields}) do not tell one year each.</source>
        <translation>die Namen der Felder ({fields}) sagen nicht je ein Jahr.</translation>
    </message>
    <message>
        <source>the netrc file cannot be read (line {line}).</source>
        <translation>die netrc-Datei lässt sich nicht lesen (Zeile {line}).</translation>
    </message>
    <message>
        <source>the netrc file cannot be read.</source>
        <translation>die netrc-Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>the numbers of its samples do not run from 0.</source>
        <translation>die Nummern seiner Samples laufen nicht ab 0.</translation>
    </message>
    <message>
        <source>the offsets are said to be in the pixels already and to be added, too ({offset_evidence}).</source>
        <translation>die Offsets sollen in den Pixeln schon enthalten und außerdem zu addieren sein ({offset_evidence}).</translation>
    </message>
    <message>
        <source>the one-time code has ended, or user name or password is wrong ({cause}).</source>
        <translation>der Einmalcode ist abgelaufen, oder Benutzername oder Passwort ist falsch ({cause}).</translation>
    </message>
    <message>
        <source>the only attempt failed: {last}</source>
        <translation>der einzige Versuch ist fehlgeschlagen: {last}</translation>
    </message>
    <message>
        <source>the only product was</source>
        <translation>das einzige Produkt wurde</translation>
    </message>
    <message>
        <source>the outlines cannot be drawn: {messages}</source>
        <translation>die Umrisse lassen sich nicht zeichnen: {messages}</translation>
    </message>
    <message>
        <source>the parcel lies outside the grids ({names}{value}).</source>
        <translation>die Parzelle liegt außerhalb der Gitter ({names}{value}).</translation>
    </message>
    <message>
        <source>the parcels are of {year}, the products of {years}.</source>
        <translation>die Parzellen sind von {year}, die Produkte von {years}.</translation>
    </message>
    <message>
        <source>the period is missing.</source>
        <translation>der Zeitraum fehlt.</translation>
    </message>
    <message>
        <source>the picture does not lie with the hub.</source>
        <translation>das Bild liegt nicht beim Hub.</translation>
    </message>
    <message>
        <source>the picture is too large.</source>
        <translation>das Bild ist zu groß.</translation>
    </message>
    <message>
        <source>the pixels have {resolution:g} m, expected {resolution_2} m.</source>
        <translation>die Pixel haben {resolution:g} m, erwartet werden {resolution_2} m.</translation>
    </message>
    <message>
        <source>the point has no coordinate system.</source>
        <translation>der Punkt hat kein Koordinatensystem.</translation>
    </message>
    <message>
        <source>the point inside the parcel that the window stands around</source>
        <translation>der Punkt in der Parzelle, um den das Fenster steht</translation>
    </message>
    <message>
        <source>the point {x:g}, {y:g} cannot be brought into EPSG:{epsg}.</source>
        <translation>der Punkt {x:g}, {y:g} kann nicht nach EPSG:{epsg} gebracht werden.</translation>
    </message>
    <message>
        <source>the product has no cloud mask (MSK_CLASSI_B00.jp2 or MSK_CLOUDS_B00.gml in QI_DATA).</source>
        <translation>das Produkt hat keine Wolkenmaske (MSK_CLASSI_B00.jp2 oder MSK_CLOUDS_B00.gml in QI_DATA).</translation>
    </message>
    <message>
        <source>the product has no cloud mask ({path}).</source>
        <translation>das Produkt hat keine Wolkenmaske ({path}).</translation>
    </message>
    <message>
        <source>the product has no cloud mask.</source>
        <translation>das Produkt hat keine Wolkenmaske.</translation>
    </message>
    <message>
        <source>the product has no file of {lost}.</source>
        <translation>das Produkt hat keine Datei von {lost}.</translation>
    </message>
    <message>
        <source>the product holds more than one granule; this is not supported.</source>
        <translation>das Produkt enthält mehr als ein Granulat; das wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>the product holds {n} tiles; products of before December 2016 are not supported.</source>
        <translation>das Produkt enthält {n} Kacheln; Produkte von vor Dezember 2016 werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>the product is kept as a folder, it has no zip.</source>
        <translation>das Produkt wird als Ordner gehalten, es hat kein Zip.</translation>
    </message>
    <message>
        <source>the product is offline, in the long-term archive</source>
        <translation>das Produkt ist offline, im Langzeitarchiv</translation>
    </message>
    <message>
        <source>the product is offline, in the long-term archive.</source>
        <translation>das Produkt ist nicht online, es liegt im Langzeitarchiv.</translation>
    </message>
    <message>
        <source>the product was removed.</source>
        <translation>das Produkt wurde entfernt.</translation>
    </message>
    <message>
        <source>the product's record cannot be read ({name}: {error}).</source>
        <translation>der Eintrag des Produkts lässt sich nicht lesen ({name}: {error}).</translation>
    </message>
    <message>
        <source>the products to compare with are not given.</source>
        <translation>die Produkte zum Vergleichen sind nicht angegeben.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection ({words})</source>
        <translation>der Proxy weist die Verbindung zurück ({words})</translation>
    </message>
    <message>
        <source>the query is too long for this hub</source>
        <translation>die Anfrage ist zu lang für diesen Hub</translation>
    </message>
    <message>
        <source>the queue file cannot be used at the moment: {error}.</source>
        <translation>die Warteschlangendatei lässt sich im Augenblick nicht verwenden: {error}.</translation>
    </message>
    <message>
        <source>the queue file cannot be used: {error}.</source>
        <translation>die Warteschlangendatei lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
        <source>the queue file has version {version}, this program knows {version_2}.</source>
        <translation>die Warteschlangendatei hat Version {version}, dieses Programm kennt {version_2}.</translation>
    </message>
    <message>
        <source>the queue file is damaged: {error}.</source>
        <translation>die Warteschlangendatei ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>the queue has it already.</source>
        <translation>die Warteschlange hat es schon.</translation>
    </message>
    <message>
        <source>the raster is not in memory.</source>
        <translation>das Raster liegt nicht im Speicher.</translation>
    </message>
    <message>
        <source>the resolutions have different corners.</source>
        <translation>die Auflösungen haben verschiedene Ecken.</translation>
    </message>
    <message>
        <source>the row has no address of an item (field {field}).</source>
        <translation>die Zeile hat keine Adresse eines Items (Feld {field}).</translation>
    </message>
    <message>
        <source>the row has no name.</source>
        <translation>die Zeile hat keinen Namen.</translation>
    </message>
    <message>
        <source>the rule all_touched labels every touched pixel; a least coverage contradicts it.</source>
        <translation>die Regel all_touched gibt jedem berührten Pixel ein Label; eine Mindestabdeckung widerspricht dem.</translation>
    </message>
    <message>
        <source>the same at 2.5 m</source>
        <translation>dasselbe in 2.5 m</translation>
    </message>
    <message>
        <source>the sample {sample} cannot be read: {error}.</source>
        <translation>das Sample {sample} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>the seasons of the labels ({labels}) lie outside the period; {sensed}</source>
        <translation>die Saisons der Labels ({labels}) liegen außerhalb des Zeitraums; {sensed}</translation>
    </message>
    <message>
        <source>the secret key is not that of the access key</source>
        <translation>der geheime Schlüssel gehört nicht zum Zugangsschlüssel</translation>
    </message>
    <message>
        <source>the series cannot be kept: {error}.</source>
        <translation>die Zeitreihen können nicht aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <source>the server sends whole files only: parts of them cannot be read.</source>
        <translation>der Server sendet nur ganze Dateien: Teile davon lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for.</source>
        <translation>der Server sandte einen anderen Teil der Datei als den verlangten.</translation>
    </message>
    <message>
        <source>the shard cannot be read: {error}.</source>
        <translation>der Shard lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>the shard is damaged ({error}).</source>
        <translation>der Shard ist beschädigt ({error}).</translation>
    </message>
    <message>
        <source>the size of {path} is no number of bytes.</source>
        <translation>die Größe von {path} ist keine Zahl von Bytes.</translation>
    </message>
    <message>
        <source>the special value {text} is {found}; this program knows only {values}.</source>
        <translation>der Sonderwert {text} ist {found}; dieses Programm kennt nur {values}.</translation>
    </message>
    <message>
        <source>the store does not allow this with these keys</source>
        <translation>der Speicher erlaubt das mit diesen Schlüsseln nicht</translation>
    </message>
    <message>
        <source>the store does not behave: {what}.</source>
        <translation>der Speicher verhält sich nicht richtig: {what}.</translation>
    </message>
    <message>
        <source>the store does not hold the product whole: {what}.</source>
        <translation>der Speicher hat das Produkt nicht ganz: {what}.</translation>
    </message>
    <message>
        <source>the store does not know this access key: it is mistyped, was deleted, or its end date has passed</source>
        <translation>der Speicher kennt diesen Zugangsschlüssel nicht: Er ist vertippt, wurde gelöscht oder ist abgelaufen</translation>
    </message>
    <message>
        <source>the store does not take these keys</source>
        <translation>der Speicher nimmt diese Schlüssel nicht an</translation>
    </message>
    <message>
        <source>the store has no file of it, though the catalogue lists it.</source>
        <translation>der Speicher hat keine Datei davon, obwohl der Katalog es nennt.</translation>
    </message>
    <message>
        <source>the store has no such archive</source>
        <translation>der Speicher hat dieses Archiv nicht</translation>
    </message>
    <message>
        <source>the store has no such file</source>
        <translation>der Speicher hat diese Datei nicht</translation>
    </message>
    <message>
        <source>the store has the files of products one by one and no zip.</source>
        <translation>der Speicher hat die Dateien der Produkte einzeln und kein Zip.</translation>
    </message>
    <message>
        <source>the store is a prototype of 2024, which is not supported.</source>
        <translation>der Speicher ist ein Prototyp von 2024, der nicht unterstützt wird.</translation>
    </message>
    <message>
        <source>the stream ended at {offset} of {total} bytes.</source>
        <translation>der Strom endete bei {offset} von {total} Bytes.</translation>
    </message>
    <message>
        <source>the stream said nothing.</source>
        <translation>der Strom sagte nichts.</translation>
    </message>
    <message>
        <source>the stream stalled: {got} bytes in {elapsed:.0f} s.</source>
        <translation>der Strom stockte: {got} Bytes in {elapsed:.0f} s.</translation>
    </message>
    <message>
        <source>the table cannot be read: {error}.</source>
        <translation>die Tabelle lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>the table has no column name, and its first line no name of a product.</source>
        <translation>die Tabelle hat keine Spalte name, und ihre erste Zeile keinen Produktnamen.</translation>
    </message>
    <message>
        <source>the tile has a header of its own</source>
        <translation>die Kachel hat einen eigenen Kopf</translation>
    </message>
    <message>
        <source>the year {year} lies outside the period.</source>
        <translation>das Jahr {year} liegt außerhalb des Zeitraums.</translation>
    </message>
    <message>
        <source>the zip cannot be read ({reason}).</source>
        <translation>das Zip lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>the zip has {n} entries, too many.</source>
        <translation>das Zip hat {n} Einträge, zu viele.</translation>
    </message>
    <message>
        <source>the zip is damaged: {error}.</source>
        <translation>das Zip ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>the zip is truncated or damaged: {error}.</source>
        <translation>das Zip ist abgeschnitten oder beschädigt: {error}.</translation>
    </message>
    <message>
        <source>the zip's entry is damaged: {error}.</source>
        <translation>der Eintrag des Zips ist beschädigt: {error}.</translation>
    </message>
    <message>
        <source>the zip's entry {name!r} {problem}.</source>
        <translation>der Eintrag {name!r} des Zips {problem}.</translation>
    </message>
    <message>
        <source>the {algorithm} checksum differs from the manifest's.</source>
        <translation>die Prüfsumme ({algorithm}) ist nicht die des Manifests.</translation>
    </message>
    <message>
        <source>the {algorithm} checksum differs from the manifest's: the file is damaged.</source>
        <translation>die Prüfsumme ({algorithm}) ist nicht die des Manifests: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>the {differs} checksum differs from the catalogue's, and the product's own list tells none.</source>
        <translation>die Prüfsumme ({differs}) ist nicht die des Katalogs, und die Liste des Produkts selbst nennt keine.</translation>
    </message>
    <message>
        <source>the {n} products were all</source>
        <translation>die {n} Produkte wurden alle</translation>
    </message>
    <message>
        <source>there is no band in its native resolution below measurements/reflectance.</source>
        <translation>unter measurements/reflectance ist kein Band in seiner eigenen Auflösung.</translation>
    </message>
    <message>
        <source>there is no field '{field}': this is no series of parcels.</source>
        <translation>es gibt kein Feld '{field}': das sind keine Zeitreihen von Parzellen.</translation>
    </message>
    <message>
        <source>there is no grid to rasterize on.</source>
        <translation>es gibt kein Gitter, auf das gerastert werden könnte.</translation>
    </message>
    <message>
        <source>there is no layer of polygons in this zip.</source>
        <translation>in diesem Zip ist kein Polygonlayer.</translation>
    </message>
    <message>
        <source>there is no queue file.</source>
        <translation>es gibt keine Warteschlangendatei.</translation>
    </message>
    <message>
        <source>there is no statistic '{name}'.</source>
        <translation>die Statistik „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no such authentication configuration.</source>
        <translation>diese Authentifizierung gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>es gibt keine solche Datei.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>es gibt keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>there is no such hub.</source>
        <translation>es gibt keinen solchen Hub.</translation>
    </message>
    <message>
        <source>there is no such product in the queue.</source>
        <translation>es gibt kein solches Produkt in der Warteschlange.</translation>
    </message>
    <message>
        <source>there is nothing from that byte on.</source>
        <translation>ab diesem Byte kommt nichts mehr.</translation>
    </message>
    <message>
        <source>there is something behind its last step.</source>
        <translation>hinter seinem letzten Zeitschritt steht etwas.</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>these bands have pixels of {sizes} m.</source>
        <translation>diese Bänder haben Pixel von {sizes} m.</translation>
    </message>
    <message>
        <source>these credentials are access keys of an object store (S3), and none is known of this hub.</source>
        <translation>das sind Zugangsschlüssel eines Objektspeichers (S3), und von diesem Hub ist keiner bekannt.</translation>
    </message>
    <message>
        <source>these series have neither mean nor median.</source>
        <translation>diese Zeitreihen haben weder Mittelwert noch Median.</translation>
    </message>
    <message>
        <source>third of a month (10, 10, the rest)</source>
        <translation>Monatsdrittel (10, 10, der Rest)</translation>
    </message>
    <message>
        <source>this GDAL cannot read GeoParquet: its driver Parquet is missing.</source>
        <translation>dieses GDAL kann GeoParquet nicht lesen: Sein Treiber Parquet fehlt.</translation>
    </message>
    <message>
        <source>this GDAL cannot read JPEG 2000.</source>
        <translation>dieses GDAL kann kein JPEG 2000 lesen.</translation>
    </message>
    <message>
        <source>this GDAL cannot unpack {codec}.</source>
        <translation>dieses GDAL kann {codec} nicht entpacken.</translation>
    </message>
    <message>
        <source>this Zarr store is no EOPF product of Sentinel-2: it has no product:type.</source>
        <translation>dieser Zarr-Speicher ist kein EOPF-Produkt von Sentinel-2: Er hat kein product:type.</translation>
    </message>
    <message>
        <source>this Zarr store is no EOPF product of Sentinel-2: product:type is {kind}.</source>
        <translation>dieser Zarr-Speicher ist kein EOPF-Produkt von Sentinel-2: product:type ist {kind}.</translation>
    </message>
    <message>
        <source>this account asks for a one-time code ({cause}).</source>
        <translation>dieses Konto verlangt einen Einmalcode ({cause}).</translation>
    </message>
    <message>
        <source>this account or client may search but not download</source>
        <translation>dieses Konto oder dieser Client darf suchen, aber nicht herunterladen</translation>
    </message>
    <message>
        <source>this describes no dataset of DeepSatData.</source>
        <translation>das beschreibt keinen Datensatz von DeepSatData.</translation>
    </message>
    <message>
        <source>this hub is for searching only.</source>
        <translation>dieser Hub ist nur zum Suchen da.</translation>
    </message>
    <message>
        <source>this hub is given twice.</source>
        <translation>dieser Hub ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>this hub needs an address.</source>
        <translation>dieser Hub braucht eine Adresse.</translation>
    </message>
    <message>
        <source>this is a part of a split archive, which cannot be opened as it is.</source>
        <translation>das ist ein Teil eines geteilten Archivs, das sich so nicht öffnen lässt.</translation>
    </message>
    <message>
        <source>this is a table without geometries.</source>
        <translation>das ist eine Tabelle ohne Geometrien.</translation>
    </message>
    <message>
        <source>this is a temporary place, which QGIS deletes when it ends.</source>
        <translation>das ist ein temporärer Ort, den QGIS beim Beenden löscht.</translation>
    </message>
    <message>
        <source>this is a {kind} archive.</source>
        <translation>das ist ein {kind}-Archiv.</translation>
    </message>
    <message>
        <source>this is no JPEG 2000 file.</source>
        <translation>das ist keine JPEG-2000-Datei.</translation>
    </message>
    <message>
        <source>this is no STAC item.</source>
        <translation>das ist kein STAC-Item.</translation>
    </message>
    <message>
        <source>this is no Sentinel-2 L1C or L2A product name.</source>
        <translation>das ist kein Name eines Sentinel-2-L1C- oder L2A-Produkts.</translation>
    </message>
    <message>
        <source>this is no array of Zarr 3.</source>
        <translation>das ist kein Array von Zarr 3.</translation>
    </message>
    <message>
        <source>this is no dataset: dataset.json is missing.</source>
        <translation>das ist kein Datensatz: dataset.json fehlt.</translation>
    </message>
    <message>
        <source>this is no ground truth: ground_truth.json is missing.</source>
        <translation>das sind keine Referenzdaten: ground_truth.json fehlt.</translation>
    </message>
    <message>
        <source>this is no polygon.</source>
        <translation>das ist kein Polygon.</translation>
    </message>
    <message>
        <source>this is no raster.</source>
        <translation>das ist kein Raster.</translation>
    </message>
    <message>
        <source>this is no {partial_format} list.</source>
        <translation>das ist keine Liste {partial_format}.</translation>
    </message>
    <message>
        <source>this is not a queue file.</source>
        <translation>das ist keine Warteschlangendatei.</translation>
    </message>
    <message>
        <source>this is not the name of a product.</source>
        <translation>das ist kein Produktname.</translation>
    </message>
    <message>
        <source>this login is not for {strange}, which HUB_URL names.</source>
        <translation>diese Anmeldung ist nicht für {strange}, das HUB_URL nennt.</translation>
    </message>
    <message>
        <source>this needs a login.</source>
        <translation>das braucht eine Anmeldung.</translation>
    </message>
    <message>
        <source>this needs a pair of access keys.</source>
        <translation>das braucht ein Paar Zugangsschlüssel.</translation>
    </message>
    <message>
        <source>this queue fills the folder {folder}.</source>
        <translation>diese Warteschlange füllt den Ordner {folder}.</translation>
    </message>
    <message>
        <source>this raster of the ground truth cannot be read now ({strerror}).</source>
        <translation>dieses Raster der Referenzdaten lässt sich jetzt nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>this raster of the ground truth is damaged ({reason}).</source>
        <translation>dieses Raster der Referenzdaten ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>this raster of the ground truth is missing.</source>
        <translation>dieses Raster der Referenzdaten fehlt.</translation>
    </message>
    <message>
        <source>this table of the ground truth cannot be read ({strerror}).</source>
        <translation>diese Tabelle der Referenzdaten lässt sich nicht lesen ({strerror}).</translation>
    </message>
    <message>
        <source>tile {tile} does not belong to the image.</source>
        <translation>Kachel {tile} gehört nicht zum Bild.</translation>
    </message>
    <message>
        <source>tile {tile} reaches beyond the end of the file</source>
        <translation>Kachel {tile} reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>time_x, time_mask</source>
        <translation>time_x, time_mask</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>zu prüfen</translation>
    </message>
    <message>
        <source>to be ignored</source>
        <translation>zu ignorieren</translation>
    </message>
    <message>
        <source>to be ordered by hand</source>
        <translation>von Hand zu bestellen</translation>
    </message>
    <message>
        <source>to {largest}</source>
        <translation>bis {largest}</translation>
    </message>
    <message>
        <source>too many downloads run at once on this account</source>
        <translation>auf diesem Konto laufen zu viele Downloads zugleich</translation>
    </message>
    <message>
        <source>too many orders are open at the archive</source>
        <translation>beim Archiv sind zu viele Bestellungen offen</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>noch einmal versucht</translation>
    </message>
    <message>
        <source>true colour</source>
        <translation>Echtfarben</translation>
    </message>
    <message>
        <source>two grids have this name.</source>
        <translation>zwei Gitter heißen so.</translation>
    </message>
    <message>
        <source>two or more, none covers it whole</source>
        <translation>zwei oder mehr, keine bedeckt es ganz</translation>
    </message>
    <message>
        <source>two or more, one or more cover it whole</source>
        <translation>zwei oder mehr, eine oder mehrere bedecken es ganz</translation>
    </message>
    <message>
        <source>two polygons cannot be intersected ({messages}).</source>
        <translation>zwei Polygone lassen sich nicht verschneiden ({messages}).</translation>
    </message>
    <message>
        <source>two samples stand around one parcel.</source>
        <translation>zwei Samples stehen um eine Parzelle.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unknown band {value}.</source>
        <translation>unbekanntes Band {value}.</translation>
    </message>
    <message>
        <source>unknown bands {unknown}.</source>
        <translation>unbekannte Bänder {unknown}.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>unbekannte Klasse</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>unknown parcel</source>
        <translation>unbekannte Parzelle</translation>
    </message>
    <message>
        <source>unknown product</source>
        <translation>unbekanntes Produkt</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>unknown share</source>
        <translation>unbekannter Anteil</translation>
    </message>
    <message>
        <source>unknown tile</source>
        <translation>unbekannte Kachel</translation>
    </message>
    <message>
        <source>unknown type of cloud {kind!r}.</source>
        <translation>unbekannte Wolkenart {kind!r}.</translation>
    </message>
    <message>
        <source>user name or password is empty.</source>
        <translation>Benutzername oder Passwort ist leer.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werten</translation>
    </message>
    <message>
        <source>vertices of all rings, each closed, of all samples; sample i has those from outline_start[i] to outline_start[i + 1]</source>
        <translation>Stützpunkte aller Ringe, jeder geschlossen, aller Samples; Sample i hat die von outline_start[i] bis outline_start[i + 1]</translation>
    </message>
    <message>
        <source>waiting for an order slot</source>
        <translation>warten auf einen Bestellplatz</translation>
    </message>
    <message>
        <source>what is known of accounts cannot be kept here: {error}.</source>
        <translation>was über Konten bekannt ist, lässt sich hier nicht aufheben: {error}.</translation>
    </message>
    <message>
        <source>what is known of accounts cannot be used: {error}.</source>
        <translation>was über Konten bekannt ist, lässt sich nicht verwenden: {error}.</translation>
    </message>
    <message>
        <source>what it holds cannot be made out: {error}.</source>
        <translation>was es enthält, lässt sich nicht erkennen: {error}.</translation>
    </message>
    <message>
        <source>what it sent is no list of files</source>
        <translation>was er sandte, ist keine Dateiliste</translation>
    </message>
    <message>
        <source>what kind of hub this is does not show in its address.</source>
        <translation>welcher Art dieser Hub ist, zeigt seine Adresse nicht.</translation>
    </message>
    <message>
        <source>what the hub sent is no zip file.</source>
        <translation>was der Hub sandte, ist keine Zip-Datei.</translation>
    </message>
    <message>
        <source>what took its place is taken instead</source>
        <translation>stattdessen wird genommen, was an seine Stelle trat</translation>
    </message>
    <message>
        <source>which ring of its parcel a vertex belongs to; inside is what an odd number encloses</source>
        <translation>zu welchem Ring seiner Parzelle ein Stützpunkt gehört; innen ist, was eine ungerade Anzahl umschließt</translation>
    </message>
    <message>
        <source>windows in which no pixel has a class</source>
        <translation>Fenster, in denen kein Pixel eine Klasse hat</translation>
    </message>
    <message>
        <source>windows of {size_m:g} m lie {stride_m:g} m apart, and none wholly inside a tile: the images of the largest are {largest:g} m wide.</source>
        <translation>Fenster von {size_m:g} m liegen {stride_m:g} m auseinander, und keines ganz in einer Kachel: die Bilder der größten sind {largest:g} m breit.</translation>
    </message>
    <message>
        <source>within the limits, not chosen</source>
        <translation>innerhalb der Grenzen, nicht gewählt</translation>
    </message>
    <message>
        <source>without bands of 60 m</source>
        <translation>ohne Bänder mit 60 m</translation>
    </message>
    <message>
        <source>without cloud masks no pixel is known to be clear, and MASKS is off.</source>
        <translation>ohne Wolkenmasken ist von keinem Pixel bekannt, dass es klar ist, und MASKS ist aus.</translation>
    </message>
    <message>
        <source>workers died several times in the same task: {error}</source>
        <translation>Worker sind mehrmals in derselben Aufgabe gestorben: {error}</translation>
    </message>
    <message>
        <source>wrong count</source>
        <translation>falsche Anzahl</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>falsches Datum</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>falsche Reihenfolge</translation>
    </message>
    <message>
        <source>wrong tile</source>
        <translation>falsche Kachel</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>Benutzername oder Passwort falsch</translation>
    </message>
    <message>
        <source>wrong user name or password, or this account asks for a one-time code, too ({cause}).</source>
        <translation>Benutzername oder Passwort falsch, oder dieses Konto verlangt auch einen Einmalcode ({cause}).</translation>
    </message>
    <message>
        <source>wrong value</source>
        <translation>falscher Wert</translation>
    </message>
    <message>
        <source>x and y are no even grid of {resolution} m, north up.</source>
        <translation>x und y sind kein gleichmäßiges Gitter von {resolution} m, Norden oben.</translation>
    </message>
    <message>
        <source>y = slope x + intercept of the longest passage of the boundary, NaN where none; upright: slope inf, intercepts are x; local: origin in the pixel's corner, global: in the window's</source>
        <translation>y = slope x + intercept des längsten Durchgangs der Grenze, NaN, wo keiner; senkrecht: slope inf, Achsenabschnitte sind x; local: Ursprung in der Ecke des Pixels, global: in der des Fensters</translation>
    </message>
    <message>
        <source>year {year}: no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.</source>
        <translation>Jahr {year}: kein Produkt vom {start:%Y-%m-%d} bis {end:%Y-%m-%d} aufgenommen.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahren</translation>
    </message>
    <message>
        <source>years lie on the same ground: no distance is between them.</source>
        <translation>Jahre liegen auf demselben Boden: Zwischen ihnen ist kein Abstand.</translation>
    </message>
    <message>
        <source>zarr_format is {value}.</source>
        <translation>zarr_format ist {value}.</translation>
    </message>
    <message>
        <source>zip found here, verified</source>
        <translation>Zip hier gefunden, geprüft</translation>
    </message>
    <message>
        <source>{all} in all; of a sample {least} to {most}, median {median:g}</source>
        <translation>{all} insgesamt; eines Samples {least} bis {most}, Median {median:g}</translation>
    </message>
    <message>
        <source>{archived} of {waiting} wait for the archive</source>
        <translation>{archived} von {waiting} warten auf das Archiv</translation>
    </message>
    <message>
        <source>{area:.0f} m2 are claimed by both, {share:.1f} % of the smaller parcel.</source>
        <translation>beide beanspruchen {area:.0f} m2, {share:.1f} % der kleineren Parzelle.</translation>
    </message>
    <message>
        <source>{attempts} attempts failed on this computer; the last: {text}</source>
        <translation>{attempts} Versuche sind auf diesem Computer fehlgeschlagen; der letzte: {text}</translation>
    </message>
    <message>
        <source>{band} is not there any more.</source>
        <translation>{band} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>{band} is stored as {dtype}, not as 16 bit DN.</source>
        <translation>{band} ist als {dtype} gespeichert, nicht als DN mit 16 Bit.</translation>
    </message>
    <message>
        <source>{band} of step {step} differs from {product} in {pixels} pixels.</source>
        <translation>{band} von Zeitschritt {step} unterscheidet sich von {product} in {pixels} Pixeln.</translation>
    </message>
    <message>
        <source>{before:.1f} to {after:.1f} m2</source>
        <translation>{before:.1f} auf {after:.1f} m2</translation>
    </message>
    <message>
        <source>{before} and {after} compared</source>
        <translation>{before} und {after} verglichen</translation>
    </message>
    <message>
        <source>{both} stands in both.</source>
        <translation>{both} steht in beiden.</translation>
    </message>
    <message>
        <source>{codes} of {taking_part} parcels get the label ignore: their class codes are not in the class table. Codes with their parcels: {named}.</source>
        <translation>{codes} von {taking_part} Parzellen erhalten das Label ignore: Ihre Klassencodes stehen nicht in der Klassentabelle. Codes mit ihren Parzellen: {named}.</translation>
    </message>
    <message>
        <source>{compared} compared with them, pixel by pixel</source>
        <translation>{compared} mit ihnen verglichen, Pixel für Pixel</translation>
    </message>
    <message>
        <source>{count} Zarr stores in it, expected one.</source>
        <translation>{count} Zarr-Speicher darin, erwartet wird einer.</translation>
    </message>
    <message>
        <source>{count} in {files}.</source>
        <translation>{count} in {files}.</translation>
    </message>
    <message>
        <source>{count} left out: {detail}</source>
        <translation>{count} ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>{count} sensed {when}, none in the period {wanted}.</source>
        <translation>{count} am {when} aufgenommen, nichts im Zeitraum {wanted}.</translation>
    </message>
    <message>
        <source>{count} sensed {when}.</source>
        <translation>{count} am {when} aufgenommen.</translation>
    </message>
    <message>
        <source>{days:g} d</source>
        <translation>{days:g} d</translation>
    </message>
    <message>
        <source>{day}: {samples} of {all} samples, {clear} clear</source>
        <translation>{day}: {samples} von {all} Samples, {clear} klar</translation>
    </message>
    <message>
        <source>{error} The dataset is finished without it; samples.csv tells the same.</source>
        <translation>{error} Der Datensatz wird ohne sie fertiggestellt; samples.csv sagt dasselbe.</translation>
    </message>
    <message>
        <source>{error} The folds stand in samples.csv; samples.gpkg is taken away.</source>
        <translation>{error} Die Folds stehen in samples.csv; samples.gpkg wird weggenommen.</translation>
    </message>
    <message>
        <source>{error} The ground truth is finished without it.</source>
        <translation>{error} Die Referenzdaten werden ohne sie fertiggestellt.</translation>
    </message>
    <message>
        <source>{folder}: files cannot be locked here ({strerror}); run nothing beside.</source>
        <translation>{folder}: Dateien lassen sich hier nicht sperren ({strerror}); lassen Sie nichts daneben laufen.</translation>
    </message>
    <message>
        <source>{found} products in it, expected one.</source>
        <translation>{found} Produkte darin, erwartet wird eines.</translation>
    </message>
    <message>
        <source>{here} of {there} {level}</source>
        <translation>{here} von {there} {level}</translation>
    </message>
    <message>
        <source>{href}: {evidence}; {href_2}: {evidence_2}</source>
        <translation>{href}: {evidence}; {href_2}: {evidence_2}</translation>
    </message>
    <message>
        <source>{hub} asks for a one-time code{said}: enter the one that your app shows now and start again; it holds for half a minute</source>
        <translation>{hub} verlangt einen Einmalcode{said}: Geben Sie den ein, den Ihre App jetzt zeigt, und beginnen Sie neu; er gilt eine halbe Minute</translation>
    </message>
    <message>
        <source>{hub} does not let this account download{said}: log in to its web site once, see what it asks for (terms to accept, an address to confirm), and use the login of that site</source>
        <translation>{hub} lässt dieses Konto nicht herunterladen{said}: Melden Sie sich einmal auf seiner Website an, sehen Sie, was sie verlangt (Bedingungen annehmen, eine Adresse bestätigen), und verwenden Sie die Anmeldung dieser Website</translation>
    </message>
    <message>
        <source>{hub} has refused the login several times although it had accepted it{said}: perhaps too many sessions are open; end other programs that use the account, and start again later</source>
        <translation>{hub} hat die Anmeldung mehrmals zurückgewiesen, obwohl er sie angenommen hatte{said}: Vielleicht sind zu viele Sitzungen offen; beenden Sie andere Programme, die das Konto verwenden, und beginnen Sie später neu</translation>
    </message>
    <message>
        <source>{hub} has {name} no longer</source>
        <translation>{hub} hat {name} nicht mehr</translation>
    </message>
    <message>
        <source>{hub} refuses one product after the other{said}: the account lacks a right there, or a firewall or proxy is in the way</source>
        <translation>{hub} weist ein Produkt nach dem anderen zurück{said}: Dem Konto fehlt dort ein Recht, oder eine Firewall oder ein Proxy ist im Weg</translation>
    </message>
    <message>
        <source>{hub} refuses the credentials{said}: correct user name or password, with two factors give a one-time code, too; the same ones are not sent again on this day</source>
        <translation>{hub} weist die Zugangsdaten zurück{said}: Berichtigen Sie Benutzername oder Passwort, geben Sie bei zwei Faktoren auch einen Einmalcode an; dieselben werden an diesem Tag nicht noch einmal gesendet</translation>
    </message>
    <message>
        <source>{hub}: the last page of {came:,} products is full and names no next one, and the hub does not tell how many there are; some may be missing. Search smaller areas or periods to be sure.</source>
        <translation>{hub}: Die letzte Seite mit {came:,} Produkten ist voll und nennt keine nächste, und der Hub sagt nicht, wie viele es sind; einige fehlen vielleicht. Suchen Sie kleinere Flächen oder Zeiträume, um sicher zu sein.</translation>
    </message>
    <message>
        <source>{hub}: {reason} Going on at {hub_2}.</source>
        <translation>{hub}: {reason} Es geht bei {hub_2} weiter.</translation>
    </message>
    <message>
        <source>{kept} of {n} product chosen</source>
        <translation>{kept} von {n} Produkt gewählt</translation>
    </message>
    <message>
        <source>{kept} of {n} products chosen</source>
        <translation>{kept} von {n} Produkten gewählt</translation>
    </message>
    <message>
        <source>{kept} of {n} sample ({share:.1f} %) in {folds}</source>
        <translation>{kept} von {n} Sample ({share:.1f} %) in {folds}</translation>
    </message>
    <message>
        <source>{kept} of {n} samples ({share:.1f} %) in {folds}</source>
        <translation>{kept} von {n} Samples ({share:.1f} %) in {folds}</translation>
    </message>
    <message>
        <source>{kept} to keep, {out} to leave out</source>
        <translation>{kept} zu behalten, {out} auszulassen</translation>
    </message>
    <message>
        <source>{label} {pixels} ({value:g} m) is not a whole number of pixels at {names}.</source>
        <translation>{label} {pixels} ({value:g} m) ist keine ganze Zahl von Pixeln bei {names}.</translation>
    </message>
    <message>
        <source>{lost} is missing.</source>
        <translation>{lost} fehlt.</translation>
    </message>
    <message>
        <source>{low} and more {unit}: {count}</source>
        <translation>{low} und mehr {unit}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}: {count}</source>
        <translation>{low} bis {high} {unit}: {count}</translation>
    </message>
    <message>
        <source>{manifest} is missing</source>
        <translation>{manifest} fehlt</translation>
    </message>
    <message>
        <source>{message} It was deleted: {cause}.</source>
        <translation>{message} Es wurde gelöscht: {cause}.</translation>
    </message>
    <message>
        <source>{message} {remedy}</source>
        <translation>{message} {remedy}</translation>
    </message>
    <message>
        <source>{message}; next attempt in {wait:.0f} s.</source>
        <translation>{message}; nächster Versuch in {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{method} ({n} of them)</source>
        <translation>{method} (Anzahl: {n})</translation>
    </message>
    <message>
        <source>{metres:g} m</source>
        <translation>{metres:g} m</translation>
    </message>
    <message>
        <source>{metres:g} m is no whole number of pixels of {resolution} m.</source>
        <translation>{metres:g} m ist keine ganze Zahl von Pixeln von {resolution} m.</translation>
    </message>
    <message>
        <source>{metres:g} m with 95 %</source>
        <translation>{metres:g} m mit 95 %</translation>
    </message>
    <message>
        <source>{millions:.0f} million pixels</source>
        <translation>{millions:.0f} Millionen Pixel</translation>
    </message>
    <message>
        <source>{millions:.1f} million pixels</source>
        <translation>{millions:.1f} Millionen Pixel</translation>
    </message>
    <message>
        <source>{min_coverage:g} is not between 0 and 1.</source>
        <translation>{min_coverage:g} liegt nicht zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>{missing} of the {all} products of the dataset are not there, for example {name}.</source>
        <translation>{missing} der {all} Produkte des Datensatzes sind nicht da, zum Beispiel {name}.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} und {more} weitere</translation>
    </message>
    <message>
        <source>{names} stands in KEEP and in DROP.</source>
        <translation>{names} steht in KEEP und in DROP.</translation>
    </message>
    <message>
        <source>{name} (level {level}, {probe})</source>
        <translation>{name} (Stufe {level}, {probe})</translation>
    </message>
    <message>
        <source>{name} (processing {baseline})</source>
        <translation>{name} (Verarbeitung {baseline})</translation>
    </message>
    <message>
        <source>{name} ({width} x {height} px of {resolution:g} m at {ulx:.10g}, {uly:.10g}) does not hold the windows of {name_2}, which begins at {ulx_2:.10g}, {uly_2:.10g}.</source>
        <translation>{name} ({width} x {height} px von {resolution:g} m bei {ulx:.10g}, {uly:.10g}) enthält nicht die Fenster von {name_2}, das bei {ulx_2:.10g}, {uly_2:.10g} beginnt.</translation>
    </message>
    <message>
        <source>{name} announced {total:,} products and listed {came:,}; asked for shorter periods it names no other, so the number was an estimate.</source>
        <translation>{name} kündigte {total:,} Produkte an und nannte {came:,}; nach kürzeren Zeiträumen gefragt nennt er keine anderen, also war die Zahl eine Schätzung.</translation>
    </message>
    <message>
        <source>{name} does not have it.</source>
        <translation>{name} hat es nicht.</translation>
    </message>
    <message>
        <source>{name} does not hold a value for each sample and step.</source>
        <translation>{name} enthält nicht für jedes Sample und jeden Zeitschritt einen Wert.</translation>
    </message>
    <message>
        <source>{name} has another length.</source>
        <translation>{name} hat eine andere Länge.</translation>
    </message>
    <message>
        <source>{name} has no band files.</source>
        <translation>{name} hat keine Banddateien.</translation>
    </message>
    <message>
        <source>{name} is a catalogue only: it has no SAFE products to download.</source>
        <translation>{name} ist nur ein Katalog: Er hat keine SAFE-Produkte zum Herunterladen.</translation>
    </message>
    <message>
        <source>{name} is for searching only.</source>
        <translation>{name} ist nur zum Suchen da.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {incomplete} image files are missing (inventoryproducts names them).</source>
        <translation>{name} ist unvollständig: {incomplete} Bilddateien fehlen (inventoryproducts nennt sie).</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} is no part of the dataset; nothing reads it.</source>
        <translation>{name} gehört nicht zum Datensatz; nichts liest es.</translation>
    </message>
    <message>
        <source>{name} is no projected CRS in metres with an EPSG code.</source>
        <translation>{name} ist kein projiziertes KBS in Metern mit einem EPSG-Code.</translation>
    </message>
    <message>
        <source>{name} is one layer of uint8, here {count} of {dtype}.</source>
        <translation>{name} ist eine Lage uint8, hier {count} von {dtype}.</translation>
    </message>
    <message>
        <source>{name} is skipped. {detail}</source>
        <translation>{name} wird ausgelassen. {detail}</translation>
    </message>
    <message>
        <source>{name} is skipped: {message} Its shards are made again without it.</source>
        <translation>{name} wird ausgelassen: {message} Seine Shards werden ohne es neu gemacht.</translation>
    </message>
    <message>
        <source>{name} is stored as {dtype}, expected 8 bit.</source>
        <translation>{name} ist als {dtype} gespeichert, erwartet werden 8 Bit.</translation>
    </message>
    <message>
        <source>{name} is {value}, expected a UTC time.</source>
        <translation>{name} ist {value}, erwartet wird eine UTC-Zeit.</translation>
    </message>
    <message>
        <source>{name} lies on another grid than its item says: {found}, the item says {stated}.</source>
        <translation>{name} liegt auf einem anderen Gitter, als sein Item sagt: {found}, das Item sagt {stated}.</translation>
    </message>
    <message>
        <source>{name} was here but is not sound ({message}); it is fetched anew.</source>
        <translation>{name} war hier, ist aber nicht in Ordnung ({message}); es wird neu geholt.</translation>
    </message>
    <message>
        <source>{name} was not processed by ESA (baseline {baselines}); it is used because no other processing of its acquisition is there.</source>
        <translation>{name} wurde nicht von der ESA verarbeitet (Baseline {baselines}); es wird verwendet, weil keine andere Verarbeitung seiner Aufnahme da ist.</translation>
    </message>
    <message>
        <source>{name}: T{tile} lies outside the area of interest.</source>
        <translation>{name}: T{tile} liegt außerhalb des Gebiets.</translation>
    </message>
    <message>
        <source>{name}: asking the archive</source>
        <translation>{name}: fragt das Archiv</translation>
    </message>
    <message>
        <source>{name}: cloud cover {cloud:g} %{together} is above {limit:g} %.</source>
        <translation>{name}: Wolkenbedeckung {cloud:g} %{together} liegt über {limit:g} %.</translation>
    </message>
    <message>
        <source>{name}: connected and logged in; {count:,} Sentinel-2 products.</source>
        <translation>{name}: verbunden und angemeldet; {count:,} Sentinel-2-Produkte.</translation>
    </message>
    <message>
        <source>{name}: its internal blocks differ from those of {name_2}, its other half.</source>
        <translation>{name}: Seine inneren Blöcke sind anders als die von {name_2}, seiner anderen Hälfte.</translation>
    </message>
    <message>
        <source>{name}: lies in the hub's archive.</source>
        <translation>{name}: liegt im Archiv des Hubs.</translation>
    </message>
    <message>
        <source>{name}: sensed {sensing_start:%Y-%m-%d}, outside the period.</source>
        <translation>{name}: aufgenommen {sensing_start:%Y-%m-%d}, außerhalb des Zeitraums.</translation>
    </message>
    <message>
        <source>{name}: shards are complete.</source>
        <translation>{name}: Shards sind vollständig.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers and the login is accepted.</source>
        <translation>{name}: Der Katalog antwortet, und die Anmeldung wird angenommen.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers and the store accepts the keys.</source>
        <translation>{name}: Der Katalog antwortet, und der Speicher nimmt die Schlüssel an.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers. Downloading needs a login.</source>
        <translation>{name}: Der Katalog antwortet. Zum Herunterladen braucht es eine Anmeldung.</translation>
    </message>
    <message>
        <source>{name}: the files of {lacking} are missing.</source>
        <translation>{name}: Die Dateien von {lacking} fehlen.</translation>
    </message>
    <message>
        <source>{name}: the folder {root} is there.</source>
        <translation>{name}: Der Ordner {root} ist da.</translation>
    </message>
    <message>
        <source>{name}: the hub announced {total} products and listed {before}; its catalogue changed meanwhile, or a page was repeated. Search again to be sure.</source>
        <translation>{name}: Der Hub kündigte {total} Produkte an und nannte {before}; sein Katalog änderte sich inzwischen, oder eine Seite kam doppelt. Suchen Sie noch einmal, um sicher zu sein.</translation>
    </message>
    <message>
        <source>{name}: the same product as {path}.</source>
        <translation>{name}: dasselbe Produkt wie {path}.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{name}: {next_group} groups never completed.</source>
        <translation>{name}: {next_group} Gruppen wurden nie fertig.</translation>
    </message>
    <message>
        <source>{name}: {title} answers; collections {found}.</source>
        <translation>{name}: {title} antwortet; Sammlungen {found}.</translation>
    </message>
    <message>
        <source>{name}: {what}. Switch MASKS off to do without, or get the product with its masks.</source>
        <translation>{name}: {what}. Schalten Sie MASKS aus, um darauf zu verzichten, oder besorgen Sie das Produkt mit seinen Masken.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{number:g} day</source>
        <translation>{number:g} Tag</translation>
    </message>
    <message>
        <source>{number:g} days</source>
        <translation>{number:g} Tage</translation>
    </message>
    <message>
        <source>{number} x {detail}</source>
        <translation>{number} x {detail}</translation>
    </message>
    <message>
        <source>{number} {words}</source>
        <translation>{number} {words}</translation>
    </message>
    <message>
        <source>{n} acquisition</source>
        <translation>{n} Aufnahme</translation>
    </message>
    <message>
        <source>{n} acquisitions</source>
        <translation>{n} Aufnahmen</translation>
    </message>
    <message>
        <source>{n} attempts failed; the last: {last}</source>
        <translation>{n} Versuche sind fehlgeschlagen; der letzte: {last}</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} Byte</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} Bytes</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} Klassen</translation>
    </message>
    <message>
        <source>{n} could not be read; the first: {detail}</source>
        <translation>{n} waren nicht lesbar; das erste: {detail}</translation>
    </message>
    <message>
        <source>{n} date as a table</source>
        <translation>{n} Termin als Tabelle</translation>
    </message>
    <message>
        <source>{n} dates as a table</source>
        <translation>{n} Termine als Tabelle</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} Tag</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} Tage</translation>
    </message>
    <message>
        <source>{n} downloads were damaged; the last: {last}</source>
        <translation>{n} Downloads waren beschädigt; der letzte: {last}</translation>
    </message>
    <message>
        <source>{n} fault</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <source>{n} faults</source>
        <translation>{n} Fehler</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} Datei</translation>
    </message>
    <message>
        <source>{n} file is missing ({parts}).</source>
        <translation>{n} Datei fehlt ({parts}).</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} Dateien</translation>
    </message>
    <message>
        <source>{n} files are missing ({parts}).</source>
        <translation>{n} Dateien fehlen ({parts}).</translation>
    </message>
    <message>
        <source>{n} files of the earlier ground truth are open in another program and stay in the folder; the new ones have names beside theirs ({held}{value}).</source>
        <translation>{n} Dateien der früheren Referenzdaten sind in einem anderen Programm offen und bleiben im Ordner; die neuen haben Namen neben den ihren ({held}{value}).</translation>
    </message>
    <message>
        <source>{n} fold</source>
        <translation>{n} Fold</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} Folds</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message>
        <source>{n} more tile</source>
        <translation>{n} weitere Kachel</translation>
    </message>
    <message>
        <source>{n} more tiles</source>
        <translation>{n} weitere Kacheln</translation>
    </message>
    <message>
        <source>{n} of {tiles} tiles are missing</source>
        <translation>{n} von {tiles} Kacheln fehlen</translation>
    </message>
    <message>
        <source>{n} parcel ({reasons})</source>
        <translation>{n} Parzelle ({reasons})</translation>
    </message>
    <message>
        <source>{n} parcel in more than one fold.</source>
        <translation>{n} Parzelle in mehr als einem Fold.</translation>
    </message>
    <message>
        <source>{n} parcel smaller than a pixel of 10 m (100 m²).</source>
        <translation>{n} Parzelle kleiner als ein Pixel von 10 m (100 m²).</translation>
    </message>
    <message>
        <source>{n} parcel still in more than one fold.</source>
        <translation>{n} Parzelle noch in mehr als einem Fold.</translation>
    </message>
    <message>
        <source>{n} parcel, {hectares:,.1f} ha, measured in the UTM zone of each</source>
        <translation>{n} Parzelle, {hectares:,.1f} ha, gemessen in ihrer UTM-Zone</translation>
    </message>
    <message>
        <source>{n} parcels ({reasons})</source>
        <translation>{n} Parzellen ({reasons})</translation>
    </message>
    <message>
        <source>{n} parcels in more than one fold.</source>
        <translation>{n} Parzellen in mehr als einem Fold.</translation>
    </message>
    <message>
        <source>{n} parcels smaller than a pixel of 10 m (100 m²).</source>
        <translation>{n} Parzellen kleiner als ein Pixel von 10 m (100 m²).</translation>
    </message>
    <message>
        <source>{n} parcels still in more than one fold.</source>
        <translation>{n} Parzellen noch in mehr als einem Fold.</translation>
    </message>
    <message>
        <source>{n} parcels, {hectares:,.1f} ha, measured in the UTM zone of each</source>
        <translation>{n} Parzellen, {hectares:,.1f} ha, jede in ihrer UTM-Zone gemessen</translation>
    </message>
    <message>
        <source>{n} product</source>
        <translation>{n} Produkt</translation>
    </message>
    <message>
        <source>{n} product is paused</source>
        <translation>{n} Produkt ist angehalten</translation>
    </message>
    <message>
        <source>{n} products</source>
        <translation>{n} Produkte</translation>
    </message>
    <message>
        <source>{n} products are paused</source>
        <translation>{n} Produkte sind angehalten</translation>
    </message>
    <message>
        <source>{n} products were not processed by ESA (baseline {baselines}); they are used because no other processing of their acquisitions is there. For example {name}.</source>
        <translation>{n} Produkte wurden nicht von der ESA verarbeitet (Baseline {baselines}); sie werden verwendet, weil keine andere Verarbeitung ihrer Aufnahmen da ist. Zum Beispiel {name}.</translation>
    </message>
    <message>
        <source>{n} request</source>
        <translation>{n} Anfrage</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} Anfragen</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} Zeile</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
    <message>
        <source>{n} sample</source>
        <translation>{n} Sample</translation>
    </message>
    <message>
        <source>{n} sample is in no fold.</source>
        <translation>{n} Sample ist in keinem Fold.</translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation>{n} Samples</translation>
    </message>
    <message>
        <source>{n} samples are in no fold.</source>
        <translation>{n} Samples sind in keinem Fold.</translation>
    </message>
    <message>
        <source>{n} shard</source>
        <translation>{n} Shard</translation>
    </message>
    <message>
        <source>{n} shards</source>
        <translation>{n} Shards</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} Zeitschritt</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} Zeitschritte</translation>
    </message>
    <message>
        <source>{n} thread</source>
        <translation>{n} Thread</translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation>{n} Threads</translation>
    </message>
    <message>
        <source>{n} tile</source>
        <translation>{n} Kachel</translation>
    </message>
    <message>
        <source>{n} tile-season</source>
        <translation>{n} Kachelsaison</translation>
    </message>
    <message>
        <source>{n} tile-seasons</source>
        <translation>{n} Kachelsaisons</translation>
    </message>
    <message>
        <source>{n} tiles</source>
        <translation>{n} Kacheln</translation>
    </message>
    <message>
        <source>{n} window</source>
        <translation>{n} Fenster</translation>
    </message>
    <message>
        <source>{n} window in more than one fold, in other years: a model may know the place again. Results tell how well it does in another year, not elsewhere.</source>
        <translation>{n} Fenster in mehr als einem Fold, in anderen Jahren: Ein Modell kann den Ort wiedererkennen. Die Ergebnisse sagen, wie gut es in einem anderen Jahr ist, nicht anderswo.</translation>
    </message>
    <message>
        <source>{n} window is left out: {detail}</source>
        <translation>{n} Fenster wird ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>{n} windows</source>
        <translation>{n} Fenster</translation>
    </message>
    <message>
        <source>{n} windows are left out: {detail}</source>
        <translation>{n} Fenster werden ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>{n} windows in more than one fold, in other years: a model may know the place again. Results tell how well it does in another year, not elsewhere.</source>
        <translation>{n} Fenster in mehr als einem Fold, in anderen Jahren: Ein Modell kann den Ort wiedererkennen. Die Ergebnisse sagen, wie gut es in einem anderen Jahr ist, nicht anderswo.</translation>
    </message>
    <message>
        <source>{parts}; {here} of {total}</source>
        <translation>{parts}; {here} von {total}</translation>
    </message>
    <message>
        <source>{path} has {size} bytes instead of {size_2}</source>
        <translation>{path} hat {size} Bytes statt {size_2}</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <translation>{path} fehlt</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} is no model that this QGIS can read</source>
        <translation>{path} ist kein Modell, das dieses QGIS lesen kann</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <translation>{path}, Zeile {number}</translation>
    </message>
    <message>
        <source>{path}: the folder cannot be listed: {strerror}.</source>
        <translation>{path}: Der Ordner lässt sich nicht auflisten: {strerror}.</translation>
    </message>
    <message>
        <source>{path}: the same product as {path_2}.</source>
        <translation>{path}: dasselbe Produkt wie {path_2}.</translation>
    </message>
    <message>
        <source>{place} cannot be reached ({text}); trying again every {wait:.0f} s, nothing is lost.</source>
        <translation>{place} ist nicht erreichbar ({text}); es wird alle {wait:.0f} s neu versucht, nichts geht verloren.</translation>
    </message>
    <message>
        <source>{prefix}: {n} shard is complete.</source>
        <translation>{prefix}: {n} Shard ist vollständig.</translation>
    </message>
    <message>
        <source>{prefix}: {n} shards are complete.</source>
        <translation>{prefix}: {n} Shards sind vollständig.</translation>
    </message>
    <message>
        <source>{prefix}: {n} window is left out: {detail}</source>
        <translation>{prefix}: {n} Fenster wird ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>{prefix}: {n} windows are left out: {detail}</source>
        <translation>{prefix}: {n} Fenster werden ausgelassen: {detail}</translation>
    </message>
    <message>
        <source>{product}: EOPF Zarr keeps no checksums. What unpacks is taken as it is.</source>
        <translation>{product}: EOPF Zarr hat keine Prüfsummen. Was sich entpacken lässt, wird genommen, wie es ist.</translation>
    </message>
    <message>
        <source>{product}: files of a catalogue are not read whole, so no checksum was compared.</source>
        <translation>{product}: Dateien eines Katalogs werden nicht ganz gelesen, also wurde keine Prüfsumme verglichen.</translation>
    </message>
    <message>
        <source>{px} x {px} pixels of 10 m, every {stride} pixels</source>
        <translation>{px} x {px} Pixel von 10 m, alle {stride} Pixel</translation>
    </message>
    <message>
        <source>{px} x {px} pixels of 10 m, one around each parcel</source>
        <translation>{px} x {px} Pixel von 10 m, eines um jede Parzelle</translation>
    </message>
    <message>
        <source>{rasterxsize} x {rasterysize} pixels do not fit the grid</source>
        <translation>{rasterxsize} x {rasterysize} Pixel passen nicht zum Gitter</translation>
    </message>
    <message>
        <source>{raster} begins at {ulx:.10g}, {uly:.10g}, the bands of {resolution:g} m at {ulx_2:.10g}, {uly_2:.10g}: their pixels do not lie over each other.</source>
        <translation>{raster} beginnt bei {ulx:.10g}, {uly:.10g}, die Bänder von {resolution:g} m bei {ulx_2:.10g}, {uly_2:.10g}: Ihre Pixel liegen nicht übereinander.</translation>
    </message>
    <message>
        <source>{raster} begins at {ulx:.10g}, {uly:.10g}: no multiple of its {resolution:g} m from the zone's origin at 0, {uly_2:.10g}, so that windows would cut its pixels.</source>
        <translation>{raster} beginnt bei {ulx:.10g}, {uly:.10g}: kein Vielfaches seiner {resolution:g} m vom Ursprung der Zone bei 0, {uly_2:.10g}, sodass Fenster seine Pixel zerschneiden würden.</translation>
    </message>
    <message>
        <source>{raster} covers {width_m:g} x {height_m:g} m, the bands of {resolution:g} m cover {width_m_2:g} x {height_m_2:g} m.</source>
        <translation>{raster} deckt {width_m:g} x {height_m:g} m ab, die Bänder von {resolution:g} m decken {width_m_2:g} x {height_m_2:g} m ab.</translation>
    </message>
    <message>
        <source>{raster} of {product} has changed in its catalogue since this run began (it was {known}, and is {version}).</source>
        <translation>{raster} von {product} hat sich in seinem Katalog geändert, seit dieser Lauf begann (es war {known} und ist {version}).</translation>
    </message>
    <message>
        <source>{reason}; no area is left after the repair (MakeValid).</source>
        <translation>{reason}; nach der Reparatur (MakeValid) bleibt keine Fläche.</translation>
    </message>
    <message>
        <source>{reason}; repaired ({method}), {areas}.</source>
        <translation>{reason}; repariert ({method}), {areas}.</translation>
    </message>
    <message>
        <source>{resolution:g} m neither divides 10 m nor is a multiple of it.</source>
        <translation>{resolution:g} m teilt 10 m nicht und ist kein Vielfaches davon.</translation>
    </message>
    <message>
        <source>{resting} for {wait:.0f} s: {message}</source>
        <translation>{resting} für {wait:.0f} s: {message}</translation>
    </message>
    <message>
        <source>{right} right, {missing} missing, {wrong} wrong</source>
        <translation>{right} richtig, {missing} fehlend, {wrong} falsch</translation>
    </message>
    <message>
        <source>{rule!r} is none of {rules}.</source>
        <translation>{rule!r} ist keine von {rules}.</translation>
    </message>
    <message>
        <source>{rule}: {n}</source>
        <translation>{rule}: {n}</translation>
    </message>
    <message>
        <source>{samples} cannot be read ({error}): it is now {name}, its folds are lost.</source>
        <translation>{samples} lässt sich nicht lesen ({error}): Die Datei heißt jetzt {name}, ihre Aufteilung ist verloren.</translation>
    </message>
    <message>
        <source>{samples} of {size:g} m, Sentinel-2 {level}, {tiles}, {years}</source>
        <translation>{samples} von {size:g} m, Sentinel-2 {level}, {tiles}, {years}</translation>
    </message>
    <message>
        <source>{samples}: {reason}</source>
        <translation>{samples}: {reason}</translation>
    </message>
    <message>
        <source>{sensing_start:%Y-%m-%d} is outside {start} to {end}.</source>
        <translation>{sensing_start:%Y-%m-%d} liegt außerhalb von {start} bis {end}.</translation>
    </message>
    <message>
        <source>{share:.0f} % clear</source>
        <translation>{share:.0f} % klar</translation>
    </message>
    <message>
        <source>{share:.0f} % of the samples are left out. Larger blocks have shorter borders: fewer would be.</source>
        <translation>{share:.0f} % der Samples werden ausgelassen. Größere Blöcke haben kürzere Grenzen: Es wären weniger.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the samples have no image for more than 60 days.</source>
        <translation>{share:.0f} % der Samples haben mehr als 60 Tage lang kein Bild.</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} MB</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} kB</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} MB</translation>
    </message>
    <message>
        <source>{size:.1f} TB</source>
        <translation>{size:.1f} TB</translation>
    </message>
    <message>
        <source>{size:.1f} kB</source>
        <translation>{size:.1f} kB</translation>
    </message>
    <message>
        <source>{size} bytes are missing at its end</source>
        <translation>am Ende fehlen {size} Bytes</translation>
    </message>
    <message>
        <source>{size} in {shards}</source>
        <translation>{size} in {shards}</translation>
    </message>
    <message>
        <source>{size} pixels of 10 m ({metres} m): holds {fits:.1f} % of the parcels and {area:.1f} % of their area whole, with all bands (wanted: {share:g} %)</source>
        <translation>{size} Pixel von 10 m ({metres} m): enthält {fits:.1f} % der Parzellen und {area:.1f} % ihrer Fläche ganz, mit allen Bändern (gewünscht: {share:g} %)</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} und {one}</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <translation>{some} oder {one}</translation>
    </message>
    <message>
        <source>{start:%Y-%m-%d} to {end:%Y-%m-%d}</source>
        <translation>{start:%Y-%m-%d} bis {end:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} bis {end}</translation>
    </message>
    <message>
        <source>{start} to {end} ({n} day)</source>
        <translation>{start} bis {end} ({n} Tag)</translation>
    </message>
    <message>
        <source>{start} to {end} ({n} days)</source>
        <translation>{start} bis {end} ({n} Tage)</translation>
    </message>
    <message>
        <source>{subject} cannot be read: {error}.</source>
        <translation>{subject} lässt sich nicht lesen: {error}.</translation>
    </message>
    <message>
        <source>{subject} stays left out: an earlier attempt of this run found it damaged.</source>
        <translation>{subject} bleibt ausgelassen: Ein früherer Versuch dieses Laufs fand es beschädigt.</translation>
    </message>
    <message>
        <source>{subject}, list of files</source>
        <translation>{subject}, Dateiliste</translation>
    </message>
    <message>
        <source>{subject}: a polygon with edges longer than 180 degrees is read as crossing the antimeridian ({value:.4g} degrees wide). To mean the long way round, give it as an extent.</source>
        <translation>{subject}: ein Polygon mit Kanten länger als 180 Grad wird als eines über die Datumsgrenze gelesen ({value:.4g} Grad breit). Ist der lange Weg gemeint, es als Ausdehnung angeben.</translation>
    </message>
    <message>
        <source>{subject}: from {crs_name} to EPSG:{epsg}, {doubt}</source>
        <translation>{subject}: von {crs_name} nach EPSG:{epsg}, {doubt}</translation>
    </message>
    <message>
        <source>{subject}: one invalid polygon repaired.</source>
        <translation>{subject}: ein ungültiges Polygon repariert.</translation>
    </message>
    <message>
        <source>{subject}: {crossing}</source>
        <translation>{subject}: {crossing}</translation>
    </message>
    <message>
        <source>{subject}: {detail}</source>
        <translation>{subject}: {detail}</translation>
    </message>
    <message>
        <source>{subject}: {message}</source>
        <translation>{subject}: {message}</translation>
    </message>
    <message>
        <source>{subject}: {message} {remedy}</source>
        <translation>{subject}: {message} {remedy}</translation>
    </message>
    <message>
        <source>{subject}: {n} invalid polygons repaired.</source>
        <translation>{subject}: {n} ungültige Polygone repariert.</translation>
    </message>
    <message>
        <source>{subject}: {sentence}</source>
        <translation>{subject}: {sentence}</translation>
    </message>
    <message>
        <source>{subject}: {vertices:,} vertices, simplified to {left:,} within {tolerance:g} m; overlaps are those of the simplified outline.</source>
        <translation>{subject}: {vertices:,} Stützpunkte, vereinfacht auf {left:,} innerhalb von {tolerance:g} m; Überlappungen sind die des vereinfachten Umrisses.</translation>
    </message>
    <message>
        <source>{tags} is {value:g}, expected more than 0.</source>
        <translation>{tags} ist {value:g}, erwartet wird mehr als 0.</translation>
    </message>
    <message>
        <source>{tag} in {file}</source>
        <translation>{tag} in {file}</translation>
    </message>
    <message>
        <source>{tag} is missing for {missing} but given for others.</source>
        <translation>{tag} fehlt für {missing}, ist aber für andere angegeben.</translation>
    </message>
    <message>
        <source>{tag} names the unknown band_id {identifier}.</source>
        <translation>{tag} nennt die unbekannte band_id {identifier}.</translation>
    </message>
    <message>
        <source>{tag} of {band} is no whole number or stands twice.</source>
        <translation>{tag} von {band} ist keine ganze Zahl oder steht zweimal da.</translation>
    </message>
    <message>
        <source>{task!r} is none of {tasks}.</source>
        <translation>{task!r} ist keine von {tasks}.</translation>
    </message>
    <message>
        <source>{text} It has another processing of the same acquisition, {of_processing}, which can be taken instead.</source>
        <translation>{text} Er hat eine andere Verarbeitung derselben Aufnahme, {of_processing}; sie kann stattdessen genommen werden.</translation>
    </message>
    <message>
        <source>{text} is no date and time.</source>
        <translation>{text} ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>{text}, {unchecked} not checked</source>
        <translation>{text}, {unchecked} nicht geprüft</translation>
    </message>
    <message>
        <source>{text}; {of_processing} took its place and is fetched instead.</source>
        <translation>{text}; {of_processing} trat an seine Stelle und wird stattdessen geholt.</translation>
    </message>
    <message>
        <source>{text}; {of_processing} took its place and is in the queue already.</source>
        <translation>{text}; {of_processing} trat an seine Stelle und ist schon in der Warteschlange.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} costs {rival_cost:.1f}.</source>
        <translation>{text}; {sensing_start:%Y-%m-%d} kostet {rival_cost:.1f}.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} is kept by hand.</source>
        <translation>{text}; {sensing_start:%Y-%m-%d} ist von Hand behalten.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} is shared by the tiles.</source>
        <translation>{text}; {sensing_start:%Y-%m-%d} haben die Kacheln gemeinsam.</translation>
    </message>
    <message>
        <source>{tile}, {datetime}: {products} hold different data in {disagreeing_pixels} pixels of samples and bands; the first one's are stored.</source>
        <translation>{tile}, {datetime}: {products} enthalten in {disagreeing_pixels} Pixeln von Samples und Bändern verschiedene Daten; die des ersten werden gespeichert.</translation>
    </message>
    <message>
        <source>{tile}: no product is within the limits.</source>
        <translation>{tile}: Kein Produkt liegt innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>{tile}: only {n} steps are within the limits, COUNT is {count}; all are taken.</source>
        <translation>{tile}: Nur {n} Zeitschritte liegen innerhalb der Grenzen, COUNT ist {count}; alle werden genommen.</translation>
    </message>
    <message>
        <source>{tile}: {days} instead of {now} days</source>
        <translation>{tile}: {days} statt {now} Tage</translation>
    </message>
    <message>
        <source>{tile}: {n_forced} steps are kept by hand; COUNT is {count}.</source>
        <translation>{tile}: {n_forced} Zeitschritte sind von Hand behalten; COUNT ist {count}.</translation>
    </message>
    <message>
        <source>{tile}: {n} chosen</source>
        <translation>{tile}: {n} gewählt</translation>
    </message>
    <message>
        <source>{title}; the first {n}</source>
        <translation>{title}; die ersten {n}</translation>
    </message>
    <message>
        <source>{told} can be reached again; the run goes on.</source>
        <translation>{told} ist wieder erreichbar; der Lauf geht weiter.</translation>
    </message>
    <message>
        <source>{told} of {n} can be told</source>
        <translation>{told} von {n} lassen sich bestimmen</translation>
    </message>
    <message>
        <source>{unknown!r} is none of {extra_layers}.</source>
        <translation>{unknown!r} ist keine von {extra_layers}.</translation>
    </message>
    <message>
        <source>{value:g} in {name}</source>
        <translation>{value:g} in {name}</translation>
    </message>
    <message>
        <source>{value:g} is not a percentage.</source>
        <translation>{value:g} ist kein Prozentwert.</translation>
    </message>
    <message>
        <source>{value} is no UTM zone of WGS 84.</source>
        <translation>{value} ist keine UTM-Zone von WGS 84.</translation>
    </message>
    <message>
        <source>{value} is not allowed: 0 or more.</source>
        <translation>{value} ist nicht erlaubt: 0 oder mehr.</translation>
    </message>
    <message>
        <source>{value} is not allowed: percent, 0 to 100.</source>
        <translation>{value} ist nicht erlaubt: Prozent, 0 bis 100.</translation>
    </message>
    <message>
        <source>{vertices} vertices in {parts} parts</source>
        <translation>{vertices} Stützpunkte in {parts} Teilen</translation>
    </message>
    <message>
        <source>{weight:g} days per % of cloud</source>
        <translation>{weight:g} Tage je % Bewölkung</translation>
    </message>
    <message>
        <source>{weight:g} per % of overlap missing</source>
        <translation>{weight:g} je % fehlender Überlappung</translation>
    </message>
    <message>
        <source>{weight:g} per % of size missing</source>
        <translation>{weight:g} je % fehlender Größe</translation>
    </message>
    <message>
        <source>{what} ({cause}).</source>
        <translation>{what} ({cause}).</translation>
    </message>
    <message>
        <source>{what} ({label}{said}).</source>
        <translation>{what} ({label}{said}).</translation>
    </message>
    <message>
        <source>{what} ({listed}).</source>
        <translation>{what} ({listed}).</translation>
    </message>
    <message>
        <source>{what} cannot be decoded: {messages}</source>
        <translation>{what} lässt sich nicht dekodieren: {messages}</translation>
    </message>
    <message>
        <source>{what} holds a user name or password.</source>
        <translation>{what} enthält einen Benutzernamen oder ein Passwort.</translation>
    </message>
    <message>
        <source>{what} is damaged.</source>
        <translation>{what} ist beschädigt.</translation>
    </message>
    <message>
        <source>{what} is no web address.</source>
        <translation>{what} ist keine Web-Adresse.</translation>
    </message>
    <message>
        <source>{what} is not encrypted.</source>
        <translation>{what} ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a UTC time.</source>
        <translation>{what} ist {text!r}, erwartet wird eine UTC-Zeit.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a number.</source>
        <translation>{what} ist {text!r}, erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a whole number.</source>
        <translation>{what} ist {text!r}, erwartet wird eine ganze Zahl.</translation>
    </message>
    <message>
        <source>{what} is {value}.</source>
        <translation>{what} ist {value}.</translation>
    </message>
    <message>
        <source>{what} of {samples}</source>
        <translation>{what} von {samples}</translation>
    </message>
    <message>
        <source>{what} {value} of this Zarr array is not supported.</source>
        <translation>{what} {value} dieses Zarr-Arrays wird nicht unterstützt.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{when!r} is no year.</source>
        <translation>{when!r} ist kein Jahr.</translation>
    </message>
    <message>
        <source>{windows} of {size_m:g} m in {n}, {tasks}, at most {chunk_bytes} before compression.</source>
        <translation>{windows} von {size_m:g} m in {n}, {tasks}, höchstens {chunk_bytes} vor der Kompression.</translation>
    </message>
    <message>
        <source>{word} is not understood.</source>
        <translation>{word} wird nicht verstanden.</translation>
    </message>
    <message>
        <source>{year!r} is no year.</source>
        <translation>{year!r} ist kein Jahr.</translation>
    </message>
</context><context>
    <name>models</name>
    <message>
        <source>A run without a window cannot ask, and is refused unless this is on.</source>
        <translation>Ein Lauf ohne Fenster kann nicht fragen und wird abgelehnt, wenn dies nicht an ist.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse des Hubs</translation>
    </message>
    <message>
        <source>An authentication configuration of QGIS; only its id is kept.</source>
        <translation>Eine Authentifizierungskonfiguration von QGIS; nur ihre Kennung wird gespeichert.</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent)</source>
        <translation>Interessengebiet (eines davon: Fläche, Ausdehnung)</translation>
    </message>
    <message>
        <source>As 2019-03-01.</source>
        <translation>Wie 2019-03-01.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Bands to store at their native resolution.</source>
        <translation>Bänder, die in ihrer nativen Auflösung gespeichert werden.</translation>
    </message>
    <message>
        <source>Brings parcels into one form, rasterizes them at 10 m on the grid of the products, and stacks these around each of them: one sample a parcel.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Bringt Parzellen in eine Form, rastert sie in 10 m auf dem Gitter der Produkte und stapelt diese um jede von ihnen: ein Sample je Parzelle.

Ergebnisse heißen nach Schritt und Titel, wie „stack:Samples“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „samples“.</translation>
    </message>
    <message>
        <source>Brings parcels into one form, with a class table and what is wrong with them, and extracts what their pixels say on every date.

Results are named by step and title, as 'series:Series'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'series'.</source>
        <translation>Bringt Parzellen in eine Form, mit Klassentabelle und dem, was an ihnen falsch ist, und gewinnt, was ihre Pixel an jedem Termin sagen.

Ergebnisse heißen nach Schritt und Titel, wie „series:Series“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „series“.</translation>
    </message>
    <message>
        <source>Class codes of the parcels.</source>
        <translation>Klassencodes der Parzellen.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Klassenfeld</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Each at its native resolution.</source>
        <translation>Jedes in seiner eigenen Auflösung.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Erosion (m)</translation>
    </message>
    <message>
        <source>Evenly spread over the period, with little cloud.</source>
        <translation>Gleichmäßig über den Zeitraum verteilt, mit wenig Wolken.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent)</source>
        <translation>Ausdehnung (eines davon: Fläche, Ausdehnung)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Erster Tag (UTC)</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Ordner mit Produkten</translation>
    </message>
    <message>
        <source>For products that an archive has to bring back. Run the model again to go on waiting.</source>
        <translation>Für Produkte, die ein Archiv zurückholen muss. Führen Sie das Modell wieder aus, um weiter zu warten.</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out, where pixels are mixed.</source>
        <translation>Boden, der der Grenze seiner Parzelle näher ist, wird ausgelassen; dort sind Pixel gemischt.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Referenzdaten</translation>
    </message>
    <message>
        <source>Ground truth folder</source>
        <translation>Ordner der Referenzdaten</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Id-Feld</translation>
    </message>
    <message>
        <source>Ids of the parcels; without it the feature ids.</source>
        <translation>Kennungen der Parzellen; ohne sie die Objektkennungen.</translation>
    </message>
    <message>
        <source>Instead of the hub's own.</source>
        <translation>Statt der eigenen des Hubs.</translation>
    </message>
    <message>
        <source>L1C: top of atmosphere. L2A: surface reflectance.</source>
        <translation>L1C: Oberkante der Atmosphäre. L2A: Bodenreflexion.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Letzter Tag (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Höchste Bewölkung (%)</translation>
    </message>
    <message>
        <source>Maximum run time (minutes)</source>
        <translation>Längste Laufzeit (Minuten)</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parzellen</translation>
    </message>
    <message>
        <source>Polygons with a class and a year.</source>
        <translation>Polygone mit einer Klasse und einem Jahr.</translation>
    </message>
    <message>
        <source>Polygons. Give this or an extent; given together they intersect.</source>
        <translation>Polygone. Geben Sie dies oder eine Ausdehnung an; zusammen überschneiden sie sich.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products per tile</source>
        <translation>Produkte je Kachel</translation>
    </message>
    <message>
        <source>Products with more cloud are not considered.</source>
        <translation>Produkte mit mehr Wolken werden nicht betrachtet.</translation>
    </message>
    <message>
        <source>Rasterizes parcels at 10 m on the products' grid and stacks the products into a labelled dataset.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Rastert Parzellen in 10 m auf dem Gitter der Produkte und stapelt die Produkte zu einem Datensatz mit Labels.

Ergebnisse heißen nach Schritt und Titel, wie „stack:Samples“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „samples“.</translation>
    </message>
    <message>
        <source>Read more than 2 GB without asking</source>
        <translation>Mehr als 2 GB lesen, ohne zu fragen</translation>
    </message>
    <message>
        <source>Rejected parcels</source>
        <translation>Abgelehnte Parzellen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, folders and zips, searched recursively.</source>
        <translation>SAFE und EOPF Zarr, Ordner und Zips, rekursiv durchsucht.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Searches a catalogue of cloud-optimised files, selects evenly spread products with little cloud, rasterizes the parcels and stacks windows, of which only the blocks they need are read: no product is downloaded. The extent lies in one UTM zone. A run that reads more than 2 GB asks first; started again with the same folder, it goes on.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Durchsucht einen Katalog wolkenoptimierter Dateien, wählt gleichmäßig verteilte Produkte mit wenig Wolken, rastert die Parzellen und stapelt Fenster, von denen nur die Blöcke gelesen werden, die sie brauchen: Kein Produkt wird heruntergeladen. Die Ausdehnung liegt in einer UTM-Zone. Ein Lauf, der mehr als 2 GB liest, fragt vorher; mit demselben Ordner neu gestartet, geht er weiter.

Ergebnisse heißen nach Schritt und Titel, wie „stack:Samples“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „samples“.</translation>
    </message>
    <message>
        <source>Searches a hub for an area and period and selects evenly spread products with little cloud.

Results are named by step and title, as 'select:Report'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'report'.</source>
        <translation>Durchsucht einen Hub nach Fläche und Zeitraum und wählt gleichmäßig verteilte Produkte mit wenig Wolken.

Ergebnisse heißen nach Schritt und Titel, wie „select:Report“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „report“.</translation>
    </message>
    <message>
        <source>Searches a hub, selects evenly spread products with little cloud, and downloads them. What an archive has to bring back is ordered and waited for; run it again with the same folder to go on. Name a folder for the products: a temporary one is refused.

Results are named by step and title, as 'download:Products'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'products'.</source>
        <translation>Durchsucht einen Hub, wählt gleichmäßig verteilte Produkte mit wenig Wolken und lädt sie herunter. Was ein Archiv zurückholen muss, wird bestellt und abgewartet; führen Sie es mit demselben Ordner wieder aus, um fortzufahren. Nennen Sie einen Ordner für die Produkte: ein temporärer wird abgelehnt.

Ergebnisse heißen nach Schritt und Titel, wie „download:Products“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „products“.</translation>
    </message>
    <message>
        <source>Selected products</source>
        <translation>Gewählte Produkte</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>Seite eines Fensters.</translation>
    </message>
    <message>
        <source>Side of a window; wider parcels are cropped.</source>
        <translation>Seite eines Fensters; breitere Parzellen werden beschnitten.</translation>
    </message>
    <message>
        <source>The whole day is included.</source>
        <translation>Der ganze Tag zählt mit.</translation>
    </message>
    <message>
        <source>The whole way: search, select, download, rasterize the parcels, stack. It stops with a message while products are still waiting in an archive; run it again with the same folders to go on. Name a folder for the products: a temporary one is refused.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Der ganze Weg: suchen, auswählen, herunterladen, Parzellen rastern, stapeln. Er hält mit einer Meldung an, solange Produkte noch in einem Archiv warten; führen Sie ihn mit denselben Ordnern wieder aus, um fortzufahren. Nennen Sie einen Ordner für die Produkte: ein temporärer wird abgelehnt.

Ergebnisse heißen nach Schritt und Titel, wie „stack:Samples“. In einer Kopie, die in einem neueren QGIS neu gezeichnet wird, haben sie nur den Titel, wie „samples“.</translation>
    </message>
    <message>
        <source>Where to search.</source>
        <translation>Wo gesucht wird.</translation>
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation>Fenstergröße (Pixel von 10 m)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Year of all parcels, as 2022.</source>
        <translation>Jahr aller Parzellen, wie 2022.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326].</source>
        <translation>xmin,xmax,ymin,ymax mit Koordinatensystem, wie 16.2,16.5,48.1,48.3 [EPSG:4326].</translation>
    </message>
</context></TS>
