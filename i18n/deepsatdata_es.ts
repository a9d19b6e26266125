<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS language="es" version="2.1">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About DeepSatData</source>
        <translation>Acerca de DeepSatData</translation>
    </message>
    <message>
        <source>Live hubs: searching and downloading are tested against simulated hubs only.</source>
        <translation>Hubs reales: la búsqueda y la descarga solo se han probado con hubs simulados.</translation>
    </message>
    <message>
        <source>QGIS 4 and Qt 6: checked by reading the sources, never run.</source>
        <translation>QGIS 4 y Qt 6: comprobado leyendo el código, nunca ejecutado.</translation>
    </message>
    <message>
        <source>Windows and macOS: never run.</source>
        <translation>Windows y macOS: nunca ejecutado.</translation>
    </message>
    <message>
        <source>From an area, a period and parcels to a training-ready Sentinel-2 dataset.</source>
        <translation>De un área, un período y unas parcelas a un conjunto de datos Sentinel-2 listo para entrenar.</translation>
    </message>
    <message>
        <source>Never tried:</source>
        <translation>Nunca probado:</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later.</source>
        <translation>Licencia: GNU General Public License, versión 2 o posterior.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>After the report on DeepSatData by Tarasiou and Zafeiriou, 2021.</source>
        <translation>Según el informe sobre DeepSatData de Tarasiou y Zafeiriou, 2021.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context><context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Address, and logins that QGIS keeps already</source>
        <translation>Dirección, y credenciales que QGIS ya guarda</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Forget account</source>
        <translation>&amp;Olvidar la cuenta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuración de autenticación</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>&amp;Hub:</source>
        <translation>&amp;Hub:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Credenciales:</translation>
    </message>
    <message>
        <source>QGIS keeps user name and password; only the number of the configuration is stored here.</source>
        <translation>QGIS guarda el usuario y la contraseña; aquí solo se guarda el número de la configuración.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>Create a free account</source>
        <translation>Crear una cuenta gratuita</translation>
    </message>
    <message>
        <source>Make access keys</source>
        <translation>Crear claves de acceso</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Consultando {hub}…</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Prueba de la conexión</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context><context>
    <name>BandChoice</name>
    <message>
        <source>Fetch whole products, or some bands only</source>
        <translation>Descargar productos enteros o solo algunas bandas</translation>
    </message>
    <message>
        <source>&amp;Whole products</source>
        <translation>Productos &amp;enteros</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>&amp;Bands: all</source>
        <translation>&amp;Bandas: todas</translation>
    </message>
    <message>
        <source>Nothing ticked: whole products, as one zip each.</source>
        <translation>Nada marcado: productos enteros, un zip cada uno.</translation>
    </message>
    <message>
        <source>&amp;Bands: {names}</source>
        <translation>&amp;Bandas: {names}</translation>
    </message>
    <message>
        <source>About {part} instead of {whole}: saves {percent:.0f} %.</source>
        <translation>Unos {part} en lugar de {whole}: ahorra un {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Saves about {percent:.0f} %.</source>
        <translation>Ahorra cerca de un {percent:.0f} %.</translation>
    </message>
</context><context>
    <name>CheckAlignment</name>
    <message>
        <source>Check the alignment of parcels</source>
        <translation>Comprobar la alineación de parcelas</translation>
    </message>
    <message>
        <source>parcels,alignment,shift,offset,registration,georeferencing,coregistration</source>
        <translation>parcelas,alineación,desplazamiento,registro,georreferenciación,corregistro</translation>
    </message>
    <message>
        <source>Estimates by how much parcels lie beside what the images show: a shift of one pixel, which nobody sees, spoils the labels along all boundaries.

An image of the parcels is painted with the exact shares of pixels and moved until it fits the satellite's image: for each block of ground and each date one shift, finer than a pixel. dx and dy are the metres by which the parcels have to be moved to the east and north. How sure that is follows from how much single parcels disagree. Where boundaries have no contrast, run all the same way, or lie under clouds, the point says that it cannot tell, and why.

The shift can be applied in 'Rasterize parcels'. Where dates disagree, an image is misplaced: no shift of the parcels mends that.</source>
        <translation>Estima cuánto se apartan las parcelas de lo que muestran las imágenes: un desplazamiento de un píxel, que nadie ve, estropea las etiquetas a lo largo de todos los límites.

Una imagen de las parcelas se pinta con las partes exactas de los píxeles y se mueve hasta que encaja con la imagen del satélite: para cada bloque de terreno y cada fecha un desplazamiento, más fino que un píxel. dx y dy son los metros que hay que mover las parcelas hacia el este y el norte. La certeza se deduce de cuánto discrepan las parcelas entre sí. Donde los límites no tienen contraste, van todos en la misma dirección o están bajo nubes, el punto dice que no se puede saber, y por qué.

El desplazamiento se puede aplicar en «Rasterizar parcelas». Donde las fechas se contradicen, una imagen está mal situada: ningún desplazamiento de las parcelas lo remedia.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel and the layer of parcels, bands B04 and B08: arrows on the map, and a report that says: 7 m to the east, 4 m to the south.</source>
        <translation>Carpeta de productos D:/sentinel y la capa de parcelas, bandas B04 y B08: flechas en el mapa, y un informe que dice: 7 m al este, 4 m al sur.</translation>
    </message>
    <message>
        <source>Folder with products (one of these: products, dataset)</source>
        <translation>Carpeta con productos (una de estas: productos, conjunto de datos)</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively.</source>
        <translation>SAFE y EOPF Zarr, L1C o L2A, carpetas y zips, buscados recursivamente.</translation>
    </message>
    <message>
        <source>Dataset (one of these: products, dataset)</source>
        <translation>Conjunto de datos (una de estas: productos, conjunto de datos)</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Its images are looked at.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json. Se examinan sus imágenes.</translation>
    </message>
    <message>
        <source>Compared together; all of one resolution. Those of 10 m show boundaries best.</source>
        <translation>Se comparan juntas; todas de una resolución. Las de 10 m muestran mejor los límites.</translation>
    </message>
    <message>
        <source>Size of a block (m)</source>
        <translation>Tamaño de un bloque (m)</translation>
    </message>
    <message>
        <source>Side of the ground for which one shift is estimated, about. Some 50 parcels in it are enough, 8 are needed.</source>
        <translation>Lado del terreno para el que se estima un desplazamiento, aproximadamente. Bastan unas 50 parcelas, hacen falta 8.</translation>
    </message>
    <message>
        <source>Read cloud masks</source>
        <translation>Leer máscaras de nubes</translation>
    </message>
    <message>
        <source>Pixels that are not clear are passed over. A product without masks is left out.</source>
        <translation>Los píxeles que no están despejados se pasan por alto. Un producto sin máscaras se omite.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Mayor desplazamiento (m)</translation>
    </message>
    <message>
        <source>Larger shifts are not looked for.</source>
        <translation>No se buscan desplazamientos mayores.</translation>
    </message>
    <message>
        <source>Right within (m)</source>
        <translation>Exacto en (m)</translation>
    </message>
    <message>
        <source>A shift that is not right within so many metres with 95 % is flagged: it cannot be told.</source>
        <translation>Un desplazamiento que no es exacto en tantos metros con un 95 % se marca: no se puede saber.</translation>
    </message>
    <message>
        <source>Shifts of parcels</source>
        <translation>Desplazamientos de parcelas</translation>
    </message>
    <message>
        <source>A point a block and date: dx, dy (metres to the east and north by which parcels have to be moved), length, error, confidence (that it is right within PRECISION), flag (ok or cannot_tell), reason, why.</source>
        <translation>Un punto por bloque y fecha: dx, dy (metros al este y al norte que hay que mover las parcelas), length, error, confidence (de que sea exacto en PRECISION), flag (ok o cannot_tell), reason, why.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file: the shift of all, date by date, and where it cannot be told.</source>
        <translation>Un archivo html: el desplazamiento de todo, fecha por fecha, y dónde no se puede saber.</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Elementos omitidos</translation>
    </message>
    <message>
        <source>Every product and parcel that was left out, with its reason.</source>
        <translation>Cada producto y cada parcela que se excluyó, con su razón.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Desplazamiento al este (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Desplazamiento al norte (m)</translation>
    </message>
    <message>
        <source>Number of shifts</source>
        <translation>Número de desplazamientos</translation>
    </message>
    <message>
        <source>Number of blocks where it cannot be told</source>
        <translation>Número de bloques donde no se puede saber</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Número de elementos omitidos</translation>
    </message>
    <message>
        <source>Parcels have to be moved by {east:.1f} m to the east, {north:.1f} m to the north</source>
        <translation>Hay que mover las parcelas {east:.1f} m al este y {north:.1f} m al norte</translation>
    </message>
    <message>
        <source>Blocks and dates: {n}; of these it cannot be told: {untold}</source>
        <translation>Bloques y fechas: {n}; de estos no se puede saber: {untold}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>la tabla de elementos omitidos</translation>
    </message>
</context><context>
    <name>CheckLabels</name>
    <message>
        <source>Check labels by series</source>
        <translation>Comprobar etiquetas por las series</translation>
    </message>
    <message>
        <source>labels,mistakes,label noise,outliers,parcels,series,quality,classes</source>
        <translation>etiquetas,errores,ruido,atípicos,parcelas,series,calidad,clases</translation>
    </message>
    <message>
        <source>Finds parcels whose series lies far from those of their class, and tells which other class they resemble.

Every class has, for each date and band, a middle and a width that a few wrong labels do not move. A parcel is doubted that lies much farther from its class than is usual there, or nearer to another one. The most doubtful come first.

It is a hint, not a verdict: a drought, a late sowing, a boundary in the wrong place or a cloud that no mask shows look strange, too. Look at the parcel before you change its label. Parcels are compared within their tile; classes of few parcels, and parcels seen on few dates, are not judged and listed as such.</source>
        <translation>Encuentra parcelas cuya serie está lejos de las de su clase, y dice a qué otra clase se parecen.

Cada clase tiene, para cada fecha y banda, un centro y una anchura que unas pocas etiquetas erróneas no mueven. Se duda de una parcela que está mucho más lejos de su clase de lo habitual, o más cerca de otra. Las más dudosas van primero.

Es un indicio, no un veredicto: una sequía, una siembra tardía, un límite mal puesto o una nube que ninguna máscara muestra también parecen extrañas. Mire la parcela antes de cambiar su etiqueta. Las parcelas se comparan dentro de su tesela; las clases de pocas parcelas, y las parcelas vistas en pocas fechas, no se juzgan y se listan como tales.</translation>
    </message>
    <message>
        <source>The series of 'Extract series of parcels' with the class field, the layer of parcels and its id field: a layer of doubted parcels; a click on one with 'Run feature action' zooms to it.</source>
        <translation>Las series de «Extraer series de parcelas» con el campo de clase, la capa de parcelas y su campo de identificador: una capa de parcelas dudosas; un clic en una con «Ejecutar acción» acerca el mapa a ella.</translation>
    </message>
    <message>
        <source>Series of parcels (one of these: layer, HDF5 file)</source>
        <translation>Series de parcelas (una de estas: capa, archivo HDF5)</translation>
    </message>
    <message>
        <source>As 'Extract series of parcels' gives it, with class and mean (or median): GeoPackage, CSV or any other table.</source>
        <translation>Como las da «Extraer series de parcelas», con class y mean (o median): GeoPackage, CSV o cualquier otra tabla.</translation>
    </message>
    <message>
        <source>HDF5 file of series (one of these: layer, HDF5 file)</source>
        <translation>Archivo HDF5 de series (una de estas: capa, archivo HDF5)</translation>
    </message>
    <message>
        <source>The HDF5 file of 'Extract series of parcels'.</source>
        <translation>El archivo HDF5 de «Extraer series de parcelas».</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Outlines of the doubted parcels are taken from here, by their id; without it from the series, where its rows have outlines. Else the result is a table.</source>
        <translation>Los contornos de las parcelas dudosas se toman de aquí, por su identificador; sin ella, de las series, si sus filas tienen contornos. Si no, el resultado es una tabla.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Campo del identificador</translation>
    </message>
    <message>
        <source>Ids of the parcels, as in the series. Without it the feature ids.</source>
        <translation>Identificadores de las parcelas, como en las series. Sin él, los de los objetos.</translation>
    </message>
    <message>
        <source>Least clear share (%)</source>
        <translation>Parte despejada mínima (%)</translation>
    </message>
    <message>
        <source>A parcel counts as seen on a date when so much of it is clear; where nothing is known of clouds, when so much has data.</source>
        <translation>Una parcela cuenta como vista en una fecha cuando tanto de ella está despejado; donde nada se sabe de nubes, cuando tanto tiene datos.</translation>
    </message>
    <message>
        <source>Least number of dates</source>
        <translation>Número mínimo de fechas</translation>
    </message>
    <message>
        <source>Parcels seen less often are not judged.</source>
        <translation>Las parcelas vistas menos veces no se juzgan.</translation>
    </message>
    <message>
        <source>Least number of parcels of a class</source>
        <translation>Número mínimo de parcelas de una clase</translation>
    </message>
    <message>
        <source>Classes with fewer parcels on a tile are not compared.</source>
        <translation>Las clases con menos parcelas en una tesela no se comparan.</translation>
    </message>
    <message>
        <source>Strangeness from which a label is doubted</source>
        <translation>Extrañeza a partir de la cual se duda de una etiqueta</translation>
    </message>
    <message>
        <source>How many widths farther from its class than usual. Where another class is clearly nearer, half of it is enough. Larger: fewer and surer doubts.</source>
        <translation>Cuántas anchuras más lejos de su clase de lo habitual. Donde otra clase está claramente más cerca, basta la mitad. Mayor: menos dudas y más seguras.</translation>
    </message>
    <message>
        <source>Doubted labels</source>
        <translation>Etiquetas dudosas</translation>
    </message>
    <message>
        <source>rank, id, class, other (the class it resembles), kind (other_class; no_class: far from all), distance and other_distance (in widths), strangeness, n_dates, tile, hint.</source>
        <translation>rank, id, class, other (la clase a la que se parece), kind (other_class; no_class: lejos de todas), distance y other_distance (en anchuras), strangeness, n_dates, tile, hint.</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Elementos omitidos</translation>
    </message>
    <message>
        <source>Every parcel that was not judged, with its reason.</source>
        <translation>Cada parcela que no se juzgó, con su motivo.</translation>
    </message>
    <message>
        <source>Number of doubted labels</source>
        <translation>Número de etiquetas dudosas</translation>
    </message>
    <message>
        <source>Number of parcels judged</source>
        <translation>Número de parcelas juzgadas</translation>
    </message>
    <message>
        <source>Number of skipped parcels</source>
        <translation>Número de parcelas omitidas</translation>
    </message>
    <message>
        <source>Labels that the series speak against: {n} of {judged}. These are hints, no verdicts.</source>
        <translation>Etiquetas que las series contradicen: {n} de {judged}. Son indicios, no veredictos.</translation>
    </message>
    <message>
        <source>Doubted parcels without an outline, since no parcel has their id: {n}</source>
        <translation>Parcelas dudosas sin contorno, pues ninguna parcela tiene su identificador: {n}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>la tabla de elementos omitidos</translation>
    </message>
</context><context>
    <name>CurveWidget</name>
    <message>
        <source>Curve of a pixel</source>
        <translation>Curva de un píxel</translation>
    </message>
</context><context>
    <name>DatasetDiff</name>
    <message>
        <source>Compare two datasets</source>
        <translation>Comparar dos conjuntos de datos</translation>
    </message>
    <message>
        <source>dataset,compare,difference,changed,version,labels,products,parameters</source>
        <translation>conjunto de datos,comparar,diferencia,cambiado,versión,etiquetas,productos,parámetros</translation>
    </message>
    <message>
        <source>Tells what changed between two datasets.

Parameters, bands, products with their baselines and offsets, classes, and every sample that both have: dates, images, cloud masks, labels, folds. Labels are compared by the codes of their classes, so that a class table in another order is no change.

Nothing in the datasets is changed. That a dataset is whole is what 'Verify a dataset' tells.</source>
        <translation>Dice qué cambió entre dos conjuntos de datos.

Parámetros, bandas, productos con sus baselines y desplazamientos, clases, y cada muestra que ambos tienen: fechas, imágenes, máscaras de nubes, etiquetas, pliegues. Las etiquetas se comparan por los códigos de sus clases, de modo que una tabla de clases en otro orden no es un cambio.

No se cambia nada en los conjuntos de datos. Si un conjunto está entero lo dice «Verificar un conjunto de datos».</translation>
    </message>
    <message>
        <source>Before D:/dataset_2023, after D:/dataset_2023b with corrected parcels: which samples changed their labels, and from which class to which.</source>
        <translation>Antes D:/dataset_2023, después D:/dataset_2023b con parcelas corregidas: qué muestras cambiaron sus etiquetas, y de qué clase a cuál.</translation>
    </message>
    <message>
        <source>Dataset before</source>
        <translation>Conjunto de datos antes</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json.</translation>
    </message>
    <message>
        <source>Dataset after</source>
        <translation>Conjunto de datos después</translation>
    </message>
    <message>
        <source>The dataset that it is compared with.</source>
        <translation>El conjunto de datos con el que se compara.</translation>
    </message>
    <message>
        <source>Fail if they differ</source>
        <translation>Fallar si difieren</translation>
    </message>
    <message>
        <source>End with an error when anything differs, after the report is written: for scripts.</source>
        <translation>Terminar con un error si algo difiere, una vez escrito el informe: para guiones.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file with everything that differs.</source>
        <translation>Un archivo html con todo lo que difiere.</translation>
    </message>
    <message>
        <source>Number of samples added</source>
        <translation>Número de muestras añadidas</translation>
    </message>
    <message>
        <source>Number of samples removed</source>
        <translation>Número de muestras quitadas</translation>
    </message>
    <message>
        <source>Number of samples changed</source>
        <translation>Número de muestras cambiadas</translation>
    </message>
    <message>
        <source>Number of samples in both</source>
        <translation>Número de muestras en ambos</translation>
    </message>
</context><context>
    <name>DatasetReport</name>
    <message>
        <source>Report of a dataset</source>
        <translation>Informe de un conjunto de datos</translation>
    </message>
    <message>
        <source>dataset,report,html,classes,dates,clouds,preview,pictures,provenance</source>
        <translation>conjunto de datos,informe,html,clases,fechas,nubes,vista previa,imágenes,procedencia,dataset,report</translation>
    </message>
    <message>
        <source>Tells on one page what a dataset holds.

Where its windows lie, when its images were taken and how clear they are, which classes there are, how many pixels parcels compete for, samples in true and false colour over time with labels and claim mask, statistics of the bands, folds, what was left out and why, where it comes from, and how to load it.

The page needs nothing but itself: it can be sent, printed, or put beside the dataset.</source>
        <translation>Dice en una página qué contiene un conjunto de datos.

Dónde están sus ventanas, cuándo se tomaron sus imágenes y lo despejadas que están, qué clases hay, por cuántos píxeles compiten las parcelas, muestras en color verdadero y falso a lo largo del tiempo con etiquetas y máscara de reclamaciones, estadística de las bandas, pliegues, qué se excluyó y por qué, de dónde viene, y cómo cargarlo.

La página no necesita nada más: se puede enviar, imprimir o poner junto al conjunto de datos.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, report D:/dataset.html: opens in any browser.</source>
        <translation>Conjunto de datos D:/dataset, informe D:/dataset.html: se abre en cualquier navegador.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file, light or dark as the screen is, made for paper too.</source>
        <translation>Un archivo html, claro u oscuro como la pantalla, hecho también para papel.</translation>
    </message>
    <message>
        <source>Folder for catalogue entries</source>
        <translation>Carpeta para entradas de catálogo</translation>
    </message>
    <message>
        <source>Describe the dataset for catalogues, too: a STAC collection with an item for each shard, and OGC TrainingDML-AI where there are labels. They point at the dataset from there.</source>
        <translation>Describir el conjunto de datos también para catálogos: una colección STAC con un ítem por fragmento, y OGC TrainingDML-AI donde hay etiquetas. Desde allí apuntan al conjunto de datos.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Número de pasos guardados</translation>
    </message>
</context><context>
    <name>DateSlider</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context><context>
    <name>DeepSatData</name>
    <message>
        <source>Labelled {code}, its series resembles {other}: look at it.</source>
        <translation>Etiquetada {code}, su serie se parece a {other}: mírela.</translation>
    </message>
    <message>
        <source>Labelled {code}, its series resembles no class: look at it.</source>
        <translation>Etiquetada {code}, su serie no se parece a ninguna clase: mírela.</translation>
    </message>
    <message>
        <source>Prepared: {layer}</source>
        <translation>Preparado: {layer}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Esto no se puede usar aquí.</translation>
    </message>
    <message>
        <source>About {needed} are needed in {folder}, {free} are free. Downloads rest when the disk is full, and go on when there is room.</source>
        <translation>Se necesitan unos {needed} en {folder}, hay {free} libres. Las descargas descansan cuando el disco está lleno y continúan cuando hay sitio.</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sin credenciales</translation>
    </message>
    <message>
        <source>Products that are here: {n}.</source>
        <translation>Productos que están aquí: {n}.</translation>
    </message>
    <message>
        <source>Products that would be put into the queue: {n}.</source>
        <translation>Productos que se pondrían en la cola: {n}.</translation>
    </message>
    <message>
        <source>Products that would be fetched, unless archived: {n}.</source>
        <translation>Productos que se descargarían, salvo que los tenga un archivo: {n}.</translation>
    </message>
    <message>
        <source>Products that wait for the archive: {n}.</source>
        <translation>Productos que esperan al archivo: {n}.</translation>
    </message>
    <message>
        <source>Products that wait for a person: {n}.</source>
        <translation>Productos que esperan a una persona: {n}.</translation>
    </message>
    <message>
        <source>Products that have failed or are gone: {n}.</source>
        <translation>Productos que han fallado o desaparecido: {n}.</translation>
    </message>
    <message>
        <source>Of these, would be tried again (RETRY_FAILED): {n}.</source>
        <translation>De ellos se reintentarían (RETRY_FAILED): {n}.</translation>
    </message>
    <message>
        <source>Products of unknown size: {n}; 0.9 GB each is taken.</source>
        <translation>Productos de tamaño desconocido: {n}; se toman 0,9 GB por cada uno.</translation>
    </message>
    <message>
        <source>{size} would be fetched, in {hours} h at 20 MB/s. {room} of room are needed in {folder}, {free} are free.</source>
        <translation>Se descargarían {size}, en {hours} h a 20 MB/s. Se necesitan {room} de espacio en {folder}, {free} están libres.</translation>
    </message>
    <message>
        <source>{hub}: that is {percent} % of the {size} that an account may fetch in 30 days.</source>
        <translation>{hub}: es el {percent} % de los {size} que una cuenta puede descargar en 30 días.</translation>
    </message>
    <message>
        <source>Products found on {other} that are looked up on {hub}: {n}.</source>
        <translation>Productos encontrados en {other} que se buscan en {hub}: {n}.</translation>
    </message>
    <message>
        <source>The layer '{layer}' ({name}) cannot be written: {reason}</source>
        <translation>No se puede escribir la capa '{layer}' ({name}): {reason}</translation>
    </message>
    <message>
        <source>Another program has the file open, or file locks do not work there, as on some network drives: choose a file on a local disk.</source>
        <translation>Otro programa tiene abierto el archivo, o allí no funcionan los bloqueos de archivos, como en algunas unidades de red: elija un archivo en un disco local.</translation>
    </message>
    <message>
        <source>Polygons, in any coordinate system; selected features only when the layer is used so. Given together with the extent, the two intersect.</source>
        <translation>Polígonos, en cualquier sistema de coordenadas; solo los objetos seleccionados si la capa se usa así. Junto con la extensión, se toma la intersección de ambas.</translation>
    </message>
    <message>
        <source>A rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. Given together with the area, the two intersect.</source>
        <translation>Un rectángulo xmin,xmax,ymin,ymax con su sistema de coordenadas, como 16.2,16.5,48.1,48.3 [EPSG:4326]. Junto con el área, se toma la intersección de ambas.</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent, tiles)</source>
        <translation>Área de interés (una de estas: área, extensión, teselas)</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent, tiles)</source>
        <translation>Extensión (una de estas: área, extensión, teselas)</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent)</source>
        <translation>Área de interés (una de estas: área, extensión)</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent)</source>
        <translation>Extensión (una de estas: área, extensión)</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Área de interés</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>EXTENT: QGIS reads xmin,xmax,ymin,ymax, here x from {0:.10g} to {1:.10g} and y from {2:.10g} to {3:.10g}. If xmin,ymin,xmax,ymax was meant, write {4}.</source>
        <translation>EXTENT: QGIS lee xmin,xmax,ymin,ymax, aquí x de {0:.10g} a {1:.10g} e y de {2:.10g} a {3:.10g}. Si se trataba de xmin,ymin,xmax,ymax, escriba {4}.</translation>
    </message>
    <message>
        <source>Give the area as polygons instead (AOI): one on each side of 180 degrees, or one ring over it.</source>
        <translation>Indique mejor el área como polígonos (AOI): uno a cada lado de los 180 grados, o un anillo por encima.</translation>
    </message>
    <message>
        <source>from {0} to {1} degrees it runs over the antimeridian; QGIS turns such an extent round, to {2:.6g} degrees of longitude.</source>
        <translation>de {0} a {1} grados cruza el antimeridiano; QGIS da la vuelta a una extensión así, a {2:.6g} grados de longitud.</translation>
    </message>
    <message>
        <source>EXTENT: it is {0:.6g} degrees wide, more than half way round the world. An extent over the antimeridian is turned round by QGIS. If a small one was meant: {1}</source>
        <translation>EXTENT: tiene {0:.6g} grados de ancho, más de media vuelta al mundo. QGIS da la vuelta a una extensión sobre el antimeridiano. Si se quería una pequeña: {1}</translation>
    </message>
    <message>
        <source>{hub}: the account of the window 'Downloads' is used.</source>
        <translation>{hub}: se usa la cuenta de la ventana «Descargas».</translation>
    </message>
    <message>
        <source>The login {login} goes to {hosts}, which the address of the hub names.</source>
        <translation>Las credenciales {login} van a {hosts}, que nombra la dirección del hub.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Where to look. What is known of each, without a live test:</source>
        <translation>Dónde buscar. Lo que se sabe de cada uno, sin prueba real:</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>Instead of the preset's address, for mirrors; needed for odata, dhus, stac (an https address) and folder (a folder). Hubs like the Copernicus Data Space with several servers: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, separated by blanks.</source>
        <translation>En lugar de la dirección predefinida, para réplicas; necesaria para odata, dhus, stac (una dirección https) y folder (una carpeta). Hubs con varios servidores como el Copernicus Data Space: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, separados por espacios.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Authentication configuration of the kind Basic: user name and password; for accounts with two factors, the one-time code goes into its field Realm. Without one, the environment variables of this hub are used (for cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET and DEEPSATDATA_CDSE_TOTP), or ~/.netrc, or, without HUB_URL, the account of the window 'Downloads'. They go to the hub's own servers only; with another HUB_URL, DEEPSATDATA_CDSE_URL has to hold the same address. Searching the Copernicus Data Space and STAC catalogues needs no login; DHuS hubs want one for everything.
The Copernicus Data Space also takes a pair of access keys (S3), which need no one-time code: a configuration of the kind AWS S3, or Basic with access key, secret key and S3 as its realm; or  DEEPSATDATA_CDSE_S3_KEY and DEEPSATDATA_CDSE_S3_SECRET. They are made at https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES takes an API key: the kind API Header with X-API-Key, or Basic with the key as password; or DEEPSATDATA_GEODES_SECRET.</source>
        <translation>Configuración de autenticación de tipo Basic: usuario y contraseña; en cuentas con dos factores, el código de un solo uso va en el campo Realm. Sin ella valen las variables de entorno de este hub (para cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET y DEEPSATDATA_CDSE_TOTP), o ~/.netrc, o, sin HUB_URL, la cuenta de la ventana «Descargas». Solo van a los servidores del propio hub; con otra HUB_URL, DEEPSATDATA_CDSE_URL debe contener la misma dirección. Buscar en el Copernicus Data Space y en catálogos STAC no requiere credenciales; los hubs DHuS las piden para todo.
El Copernicus Data Space también acepta un par de claves de acceso (S3), que no necesitan código: una configuración de tipo AWS S3, o Basic con la clave de acceso, la clave secreta y S3 como Realm; o  DEEPSATDATA_CDSE_S3_KEY y DEEPSATDATA_CDSE_S3_SECRET. Se obtienen en https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES acepta una clave de API: el tipo API Header con X-API-Key, o Basic con la clave como contraseña; o DEEPSATDATA_GEODES_SECRET.</translation>
    </message>
    <message>
        <source>{hub} needs no login.</source>
        <translation>{hub} no necesita credenciales.</translation>
    </message>
    <message>
        <source>None chosen: that of the environment variables or of ~/.netrc is used.</source>
        <translation>Ninguna elegida: se usa la de las variables de entorno o de ~/.netrc.</translation>
    </message>
    <message>
        <source>Searching {hub} needs no login.</source>
        <translation>Buscar en {hub} no necesita credenciales.</translation>
    </message>
    <message>
        <source>None chosen: your account on {hub} of the window 'Downloads' is used.</source>
        <translation>Ninguna elegida: se usa su cuenta en {hub} de la ventana «Descargas».</translation>
    </message>
    <message>
        <source>{hub} wants a login: choose one here, or add an account in the window 'Downloads'.</source>
        <translation>{hub} pide credenciales: elija unas aquí, o añada una cuenta en la ventana «Descargas».</translation>
    </message>
    <message>
        <source>Items of a catalogue (or a folder with products)</source>
        <translation>Ítems de un catálogo (o una carpeta con productos)</translation>
    </message>
    <message>
        <source>Products that are not downloaded: rows of 'Search products' found on Earth Search, the Planetary Computer or another STAC catalogue of cloud-optimised files, or a file with STAC items (JSON). Only the blocks that windows need are read, where they lie; a product that lies in the folder, too, is read from there. Where the evidence of an item's offset contradicts itself, the run is refused: so in Earth Search's collection sentinel-2-l2a from baseline 04.00 on; take the items of sentinel-2-c1-l2a.</source>
        <translation>Productos que no se descargan: filas de «Buscar productos» halladas en Earth Search, el Planetary Computer u otro catálogo STAC de archivos optimizados para la nube, o un archivo con ítems STAC (JSON). Solo se leen los bloques que las ventanas necesitan, donde están; un producto que también está en la carpeta se lee de allí. Donde las pruebas del desplazamiento de un ítem se contradicen, la ejecución se rechaza: así en la colección sentinel-2-l2a de Earth Search desde la baseline 04.00; tome los ítems de sentinel-2-c1-l2a.</translation>
    </message>
    <message>
        <source>Read more than 2 GB without asking</source>
        <translation>Leer más de 2 GB sin preguntar</translation>
    </message>
    <message>
        <source>With items: before work it is told how much will be read. QGIS asks before more than 2 GB; where nobody can be asked (qgis_process, scripts), such a run is refused unless this is on.</source>
        <translation>Con ítems: antes de trabajar se dice cuánto se leerá. QGIS pregunta antes de más de 2 GB; donde no se puede preguntar a nadie (qgis_process, guiones), tal ejecución se rechaza si esto no está activado.</translation>
    </message>
    <message>
        <source>Keep read blocks on disk (GB)</source>
        <translation>Conservar en disco los bloques leídos (GB)</translation>
    </message>
    <message>
        <source>With items: what was read is kept for the next run and for one that goes on, up to this size; the longest unused goes first. 0 keeps nothing.</source>
        <translation>Con ítems: lo leído se conserva para la próxima ejecución y para la que continúa, hasta este tamaño; lo que lleva más tiempo sin usarse sale primero. 0 no conserva nada.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Polygons with a coordinate system; selection and filter are honoured.</source>
        <translation>Polígonos con un sistema de coordenadas; se respetan la selección y el filtro.</translation>
    </message>
    <message>
        <source>Class table</source>
        <translation>Tabla de clases</translation>
    </message>
    <message>
        <source>Their series are made as well, as by 'Extract series of parcels', from the same products and dates: blocks that the dataset needs are decoded once for both (by the engine threads).</source>
        <translation>También se hacen sus series, como con «Extraer series de parcelas», de los mismos productos y fechas: los bloques que el conjunto de datos necesita se decodifican una vez para ambos (con el motor threads).</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Campo del identificador</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Identificadores de las parcelas. Sin él, los números de objeto.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>Class codes of the parcels. Without it there are none.</source>
        <translation>Códigos de clase de las parcelas. Sin él no los hay.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Of the pixels of each parcel, date and band that have data.</source>
        <translation>De los píxeles de cada parcela, fecha y banda que tienen datos.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Erosión (m)</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out of the series.</source>
        <translation>El terreno más cercano que esto al límite de su parcela queda fuera de las series.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Series de parcelas</translation>
    </message>
    <message>
        <source>A row a parcel and date with data, with the statistics of each band.</source>
        <translation>Una fila por parcela y fecha con datos, con las estadísticas de cada banda.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primer día (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último día (UTC)</translation>
    </message>
    <message>
        <source>First day of the period, UTC, as 2019-03-01.</source>
        <translation>Primer día del período, UTC, como 2019-03-01.</translation>
    </message>
    <message>
        <source>Last day of the period, UTC, as 2019-10-31; the whole day is included.</source>
        <translation>Último día del período, UTC, como 2019-10-31; se incluye el día entero.</translation>
    </message>
    <message>
        <source>Any layer of polygons with a coordinate system, a zip with one in it, or a table in the canonical form: geometry (well-known text), crs, ground_truth, year, id. Selection and filter are honoured.</source>
        <translation>Cualquier capa de polígonos con un sistema de coordenadas, un zip que contenga una, o una tabla en la forma canónica: geometry (well-known text), crs, ground_truth, year, id. Se respetan la selección y el filtro.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Whose fields are known: the French register (RPG), EuroCrops, fiboa. generic takes the fields named below, and knows those of the canonical form. A field named below has the last word.</source>
        <translation>De quién se conocen los campos: el registro francés (RPG), EuroCrops, fiboa. generic toma los campos nombrados abajo, y conoce los de la forma canónica. Un campo nombrado abajo tiene la última palabra.</translation>
    </message>
    <message>
        <source>Class field (or one a year)</source>
        <translation>Campo de la clase (o uno por año)</translation>
    </message>
    <message>
        <source>Class codes, numbers or text; leading zeros stay. Several fields, one a year with the year in its name (CDL2021, CDL2022), give one parcel for each year. Without it the profile's.</source>
        <translation>Códigos de clase, números o texto; los ceros iniciales se conservan. Varios campos, uno por año con el año en el nombre (CDL2021, CDL2022), dan una parcela por año. Sin él, el del perfil.</translation>
    </message>
    <message>
        <source>Class name field</source>
        <translation>Campo del nombre de la clase</translation>
    </message>
    <message>
        <source>What the class is called in words, for the class table and legends.</source>
        <translation>Cómo se llama la clase en palabras, para la tabla de clases y las leyendas.</translation>
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the profile's, or the feature ids, which hold for this layer only.</source>
        <translation>Identificadores de las parcelas, números o texto. Sin él, los del perfil, o los números de objeto, que solo valen para esta capa.</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Campo del año</translation>
    </message>
    <message>
        <source>Year, date, or text that starts with a year, as 2022-05-01.</source>
        <translation>Año, fecha o texto que empieza por un año, como 2022-05-01.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year of all parcels, instead of a field. Without both the profile's field is taken, or the one year that the name of the class field, the layer or the file has; the log tells which.</source>
        <translation>Año de todas las parcelas, en lugar de un campo. Sin ambos se toma el campo del perfil, o el único año que lleva el nombre del campo de la clase, de la capa o del archivo; el registro dice cuál.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name,colour, as an earlier run wrote it and you changed it. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in it are ignored, and told. Without it a table is made: whole numbers from 1 to 32767 are their own index, any other codes are sorted and numbered.</source>
        <translation>Un csv con las columnas code,index,name,colour, tal como lo escribió una ejecución anterior y usted lo cambió. Varios códigos pueden compartir un índice; el índice 0 es el fondo, -1 ignore. Los códigos que no están en él se ignoran, y se dice. Sin él se hace una tabla: los números enteros de 1 a 32767 son su propio índice, los demás códigos se ordenan y numeran.</translation>
    </message>
    <message>
        <source>Level of HCAT</source>
        <translation>Nivel de HCAT</translation>
    </message>
    <message>
        <source>Where the layer has codes of EuroCrops' hierarchy (HCAT): the level that is the class. 3: arable crops, grassland ...; 4: cereals, legumes ...; 5: wheat, barley ...; 6: the code itself. own: the class as it is.</source>
        <translation>Donde la capa tiene códigos de la jerarquía de EuroCrops (HCAT): el nivel que es la clase. 3: cultivos herbáceos, pastos ...; 4: cereales, leguminosas ...; 5: trigo, cebada ...; 6: el propio código. own: la clase tal cual.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Clases raras</translation>
    </message>
    <message>
        <source>Classes of fewer parcels than the number below, in a table that is made: keep; merge (one index for all of them); ignore (index -1). Their parcels and codes stay.</source>
        <translation>Clases con menos parcelas que el número de abajo, en una tabla que se hace: keep (conservar); merge (un índice para todas); ignore (índice -1). Sus parcelas y códigos se conservan.</translation>
    </message>
    <message>
        <source>Fewest parcels of a class</source>
        <translation>Mínimo de parcelas de una clase</translation>
    </message>
    <message>
        <source>Classes of fewer parcels are rare.</source>
        <translation>Las clases con menos parcelas son raras.</translation>
    </message>
    <message>
        <source>Slivers are narrower than (m)</source>
        <translation>Las astillas son más estrechas que (m)</translation>
    </message>
    <message>
        <source>Mean width, which is twice the area by the perimeter. Narrower parcels are listed as doubtful; they stay. Half a pixel is 5 m.</source>
        <translation>Anchura media: el doble del área entre el perímetro. Las parcelas más estrechas se listan como dudosas; se conservan. Medio píxel son 5 m.</translation>
    </message>
    <message>
        <source>Look for overlaps</source>
        <translation>Buscar superposiciones</translation>
    </message>
    <message>
        <source>List pairs of parcels of one year that cover the same ground, more than 1 m². Takes the most time of a large register.</source>
        <translation>Listar pares de parcelas de un mismo año que cubren el mismo terreno, más de 1 m². Es lo que más tarda en un registro grande.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Verdad terreno</translation>
    </message>
    <message>
        <source>Parcels with crs, ground_truth (the class code as text), year, id, class_index, class_name, area_m2 and, where known, hcat_code and hcat_name; in the CRS of the layer, or EPSG:4326 where the parcels have several.</source>
        <translation>Parcelas con crs, ground_truth (el código de la clase como texto), year, id, class_index, class_name, area_m2 y, donde se conocen, hcat_code y hcat_name; en el SRC de la capa, o EPSG:4326 si las parcelas tienen varios.</translation>
    </message>
    <message>
        <source>Rejected parcels</source>
        <translation>Parcelas rechazadas</translation>
    </message>
    <message>
        <source>Parcels that are left out, with the reason; in EPSG:4326.</source>
        <translation>Parcelas que se excluyen, con la razón; en EPSG:4326.</translation>
    </message>
    <message>
        <source>Doubtful parcels</source>
        <translation>Parcelas dudosas</translation>
    </message>
    <message>
        <source>What is doubtful about parcels that stay, a row each: repairs, ids and outlines that stand twice, slivers, overlaps with the ground that both claim; in EPSG:4326.</source>
        <translation>Lo dudoso de las parcelas que se conservan, una fila cada cosa: reparaciones, identificadores y contornos repetidos, astillas, superposiciones con el terreno que reclaman ambas; en EPSG:4326.</translation>
    </message>
    <message>
        <source>Class table of the result</source>
        <translation>Tabla de clases del resultado</translation>
    </message>
    <message>
        <source>code, index, name, colour, and the number and area of the parcels: what 'Rasterize parcels' takes as its class table, and what can be changed by hand and given here again.</source>
        <translation>code, index, name, colour, y el número y el área de las parcelas: lo que «Rasterizar parcelas» toma como tabla de clases, y lo que se puede cambiar a mano y dar aquí de nuevo.</translation>
    </message>
    <message>
        <source>Canonical csv</source>
        <translation>Csv canónico</translation>
    </message>
    <message>
        <source>The same parcels as text, each in its own coordinate system: geometry (well-known text), crs, ground_truth, year, id.</source>
        <translation>Las mismas parcelas como texto, cada una en su propio sistema de coordenadas: geometry (well-known text), crs, ground_truth, year, id.</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Número de parcelas</translation>
    </message>
    <message>
        <source>Number of rejected parcels</source>
        <translation>Número de parcelas rechazadas</translation>
    </message>
    <message>
        <source>Number of doubts</source>
        <translation>Número de dudas</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Número de clases</translation>
    </message>
    <message>
        <source>Folder with products (or items of a catalogue)</source>
        <translation>Carpeta con productos (o ítems de un catálogo)</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Carpeta con productos</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively; zips are not unpacked. Of several processings of one acquisition the newest counts; those of your own Sen2Cor (N99xx) are used where there is no other.</source>
        <translation>SAFE y EOPF Zarr, L1C o L2A, carpetas y zips, buscados recursivamente; los zips no se descomprimen. De varios procesamientos de una adquisición cuenta el más nuevo; los de su propio Sen2Cor (N99xx) se usan donde no hay otro.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>harmonized: the offset that each product's XML gives (-1000 since baseline 04.00) is added to all pixels with data, so that all years compare. raw: digital numbers as they are.</source>
        <translation>harmonized: el desplazamiento que da el XML de cada producto (-1000 desde la baseline 04.00) se suma a todos los píxeles con datos, para que todos los años sean comparables. raw: valores digitales tal cual.</translation>
    </message>
    <message>
        <source>Maximum cloud cover of a product (%)</source>
        <translation>Nubosidad máxima de un producto (%)</translation>
    </message>
    <message>
        <source>Acquisitions whose metadata give more cloud are left out. The newest processing is judged, never an older one taken instead.</source>
        <translation>Las adquisiciones cuyos metadatos dan más nubes se omiten. Se juzga el procesamiento más nuevo, nunca se toma uno anterior en su lugar.</translation>
    </message>
    <message>
        <source>Class codes, numbers or text. For a regression: the value. Parcels whose class is null get the label ignore.</source>
        <translation>Códigos de las clases, números o texto. Para una regresión: el valor. Las parcelas cuya clase es nula reciben la etiqueta ignore.</translation>
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the feature ids are taken, which hold for this layer only.</source>
        <translation>Identificadores de las parcelas, números o texto. Sin él se toman los identificadores de los objetos, que solo valen para esta capa.</translation>
    </message>
    <message>
        <source>Year field (one of these: field, year)</source>
        <translation>Campo del año (uno de estos: campo, año)</translation>
    </message>
    <message>
        <source>Year, date, or text that starts with a year, as 2022-05-01. One set of rasters is written a year.</source>
        <translation>Año, fecha o texto que empieza por un año, como 2022-05-01. Se escribe un juego de rásteres por año.</translation>
    </message>
    <message>
        <source>Year (one of these: field, year)</source>
        <translation>Año (uno de estos: campo, año)</translation>
    </message>
    <message>
        <source>Year of all parcels, as 2022. Give either this or the year field.</source>
        <translation>Año de todas las parcelas, como 2022. Indique este o el campo del año.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in the table get the label ignore. Without a table, integer codes from 1 to 32767 are the indices; any other codes are sorted and numbered, as the log says.</source>
        <translation>Un csv con las columnas code,index,name. Varios códigos pueden compartir un índice; el índice 0 es el fondo, -1 ignore. Los códigos que no están en la tabla reciben la etiqueta ignore. Sin tabla, los códigos enteros de 1 a 32767 son los índices; todos los demás se ordenan y numeran, como dice el registro.</translation>
    </message>
    <message>
        <source>Surveyed area</source>
        <translation>Zona inventariada</translation>
    </message>
    <message>
        <source>Where all parcels are known: pixels there that no parcel claims are background. What pixels outside become, 'Outside the surveyed area' says.</source>
        <translation>Donde se conocen todas las parcelas: los píxeles que allí no reclama ninguna parcela son fondo. 'Fuera de la zona inventariada' dice qué pasa con los píxeles de fuera.</translation>
    </message>
    <message>
        <source>Outside the surveyed area</source>
        <translation>Fuera de la zona inventariada</translation>
    </message>
    <message>
        <source>Label of pixels that no parcel claims outside the surveyed area (everywhere, when none is given). ignore (-1): nothing is known there, as around the fields of a survey. background (0): what is no parcel is no class, as in a complete register.</source>
        <translation>Etiqueta de los píxeles que ninguna parcela reclama fuera de la zona inventariada (en todas partes si no se da ninguna). ignore (-1): allí no se sabe nada, como alrededor de los campos de un muestreo. background (0): lo que no es parcela no tiene clase, como en un registro completo.</translation>
    </message>
    <message>
        <source>Folder with products (one of these: folder, extent)</source>
        <translation>Carpeta con productos (una de estas: carpeta, extensión)</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, folders and zips, searched recursively; the rasters lie on the grid of each tile found. Give either this or an extent.</source>
        <translation>SAFE y EOPF Zarr, carpetas y zips, buscados recursivamente; los rásteres están en la malla de cada tesela encontrada. Indique esto o una extensión.</translation>
    </message>
    <message>
        <source>Extent (one of these: folder, extent)</source>
        <translation>Extensión (una de estas: carpeta, extensión)</translation>
    </message>
    <message>
        <source>Rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. It is snapped outwards to whole pixels of the lattice of the Sentinel-2 tiles.</source>
        <translation>Rectángulo xmin,xmax,ymin,ymax con su sistema de coordenadas, como 16.2,16.5,48.1,48.3 [EPSG:4326]. Se amplía a píxeles enteros de la retícula de las teselas Sentinel-2.</translation>
    </message>
    <message>
        <source>CRS of the rasters</source>
        <translation>SRC de los rásteres</translation>
    </message>
    <message>
        <source>With an extent: a projected CRS in metres. Without it the UTM zone of the extent's middle is taken (the extent's own, when its coordinate system is one), which is where products lie.</source>
        <translation>Con una extensión: un SRC proyectado en metros. Sin él, la zona UTM del centro de la extensión (la suya si su sistema es una), donde están los productos.</translation>
    </message>
    <message>
        <source>Resolutions (m)</source>
        <translation>Resoluciones (m)</translation>
    </message>
    <message>
        <source>Pixel sides in metres; all chosen ones come from one run and nest in each other's pixels.</source>
        <translation>Lados de los píxeles en metros; todas las elegidas salen de una sola ejecución y encajan unas en otras.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>classification: the class of the winning parcel. regression: the mean of the parcels' values, weighted by coverage; coverage then is the share of the pixel that has a value.</source>
        <translation>classification: la clase de la parcela ganadora. regression: la media de los valores de las parcelas, ponderada por la cobertura; la cobertura es entonces la parte del píxel que tiene valor.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>largest: the parcel that covers most of the pixel. centre: the parcel that holds the pixel's centre. all_touched: any parcel that touches the pixel, the largest share first.</source>
        <translation>largest: la parcela que más cubre el píxel. centre: la parcela que contiene el centro del píxel. all_touched: cualquier parcela que toca el píxel, primero la de mayor parte.</translation>
    </message>
    <message>
        <source>Minimum coverage (0 to 1)</source>
        <translation>Cobertura mínima (0 a 1)</translation>
    </message>
    <message>
        <source>Pixels covered less by their parcel get the label ignore and id 0; the other layers stay. 0.5 keeps pixels that belong to their parcel by half.</source>
        <translation>Los píxeles menos cubiertos por su parcela reciben la etiqueta ignore y el identificador 0; las demás capas quedan. 0,5 conserva los píxeles que pertenecen a su parcela al menos a medias.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Desplazamiento al este (m)</translation>
    </message>
    <message>
        <source>Parcels are moved by so many metres to the east before they are rasterized, as 'Check the alignment of parcels' finds it (dx); negative to the west. The description of the ground truth and of datasets records it.</source>
        <translation>Las parcelas se mueven tantos metros al este antes de rasterizarse, como lo halla «Comprobar la alineación de parcelas» (dx); negativo al oeste. La descripción de la verdad terreno y de los conjuntos de datos lo registra.</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Desplazamiento al norte (m)</translation>
    </message>
    <message>
        <source>The same to the north (dy); negative to the south.</source>
        <translation>Lo mismo al norte (dy); negativo al sur.</translation>
    </message>
    <message>
        <source>More layers</source>
        <translation>Más capas</translation>
    </message>
    <message>
        <source>runner_up: the class that covers most of the pixel after the label's (0 for none), and runner_up_coverage its share. mask_conflict: the claim mask that counts claims of different classes only. overlap_area: square metres of the pixel that are claimed more than once, 0 along a boundary that two parcels share. Datasets made of this ground truth hold them too.</source>
        <translation>runner_up: la clase que más cubre el píxel después de la de la etiqueta (0: ninguna), y runner_up_coverage su parte. mask_conflict: la máscara de reclamaciones que solo cuenta las de clases distintas. overlap_area: metros cuadrados del píxel reclamados más de una vez, 0 a lo largo de un límite que comparten dos parcelas. Los conjuntos de datos hechos con esta verdad terreno también las contienen.</translation>
    </message>
    <message>
        <source>Folder with ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg and the rasters.</source>
        <translation>Carpeta con ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg y los rásteres.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Ground that two parcels of one year claim (more than 1 m²): the two ids and classes, the area, its share of the smaller parcel.</source>
        <translation>Terreno que reclaman dos parcelas de un mismo año (más de 1 m²): los dos identificadores y clases, el área, su parte de la parcela menor.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Identificadores de las parcelas</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Máscara de reclamaciones</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Número de reclamaciones</translation>
    </message>
    <message>
        <source>Distance to the boundary</source>
        <translation>Distancia al límite</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Segunda clase</translation>
    </message>
    <message>
        <source>Coverage by the second class</source>
        <translation>Cobertura por la segunda clase</translation>
    </message>
    <message>
        <source>Claim mask of different classes</source>
        <translation>Máscara de reclamaciones de clases distintas</translation>
    </message>
    <message>
        <source>Area claimed more than once</source>
        <translation>Área reclamada más de una vez</translation>
    </message>
    <message>
        <source>Number of parcels rasterized</source>
        <translation>Número de parcelas rasterizadas</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Número de elementos omitidos</translation>
    </message>
    <message>
        <source>Number of conflicts</source>
        <translation>Número de conflictos</translation>
    </message>
    <message>
        <source>Stored at their native resolution (10, 20 or 60 m). A product that lacks one is left out whole. L2A products have no B10.</source>
        <translation>Se guardan en su resolución nativa (10, 20 o 60 m). Un producto al que le falte una se omite entero. Los productos L2A no tienen B10.</translation>
    </message>
    <message>
        <source>Store cloud masks</source>
        <translation>Guardar máscaras de nubes</translation>
    </message>
    <message>
        <source>Store the scene classification (L2A) or the cloud mask (L1C) of each step, and the clear share of each sample and step.</source>
        <translation>Guardar la clasificación de escena (L2A) o la máscara de nubes (L1C) de cada paso, y la parte despejada de cada muestra y paso.</translation>
    </message>
    <message>
        <source>Store probabilities of cloud and snow</source>
        <translation>Guardar probabilidades de nubes y nieve</translation>
    </message>
    <message>
        <source>With the scene classification of L2A products: also their probabilities of cloud and of snow in percent, at 20 m. A product that lacks one is left out whole.</source>
        <translation>Con la clasificación de escena de los productos L2A: también sus probabilidades de nubes y de nieve en por ciento, a 20 m. Un producto al que le falte una se omite entero.</translation>
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation>Tamaño de ventana (píxeles de 10 m)</translation>
    </message>
    <message>
        <source>Side of a window. A multiple of 2 with 20 m bands or cloud masks, of 6 with 60 m bands.</source>
        <translation>Lado de una ventana. Múltiplo de 2 con bandas de 20 m o máscaras de nubes, de 6 con bandas de 60 m.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Month-day/month-day, as 10-01/09-30: the period of images of each label year, in which it ends. Without it: the period above, or the calendar year. Labels of several years need a season, or no period.</source>
        <translation>Mes-día/mes-día, como 10-01/09-30: el período de las imágenes de cada año de etiquetas, en el que acaba. Sin él: el período de arriba, o el año natural. Etiquetas de varios años necesitan una temporada, o ningún período.</translation>
    </message>
    <message>
        <source>Minimum valid pixels (%)</source>
        <translation>Mínimo de píxeles válidos (%)</translation>
    </message>
    <message>
        <source>A step of a sample is dropped when fewer pixels than this hold data in all bands.</source>
        <translation>Un paso de una muestra se descarta si tienen datos en todas las bandas menos píxeles que estos.</translation>
    </message>
    <message>
        <source>Minimum clear pixels (%)</source>
        <translation>Mínimo de píxeles despejados (%)</translation>
    </message>
    <message>
        <source>With cloud masks: a step of a sample is dropped when fewer pixels than this have data and no cloud, cirrus or cloud shadow. The masks are read first, and images that no sample needs are not decoded: cloudy seasons take less time. 0 keeps all.</source>
        <translation>Con máscaras de nubes: un paso de una muestra se descarta cuando menos píxeles que esto tienen datos y ni nube, ni cirro, ni sombra de nube. Las máscaras se leen primero, y las imágenes que ninguna muestra necesita no se decodifican: las temporadas nubosas tardan menos. 0 los conserva todos.</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verificar sumas de control</translation>
    </message>
    <message>
        <source>Before work compare all needed files (bands, masks, metadata) with the checksums of their manifest: finds flipped bytes that decode without an error. Reads each of them once more.</source>
        <translation>Antes de trabajar, comparar todos los archivos necesarios (bandas, máscaras, metadatos) con las sumas de control de su manifiesto: halla bytes alterados que se decodifican sin error. Lee cada uno una vez más.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>threads, or the address of a dask scheduler such as tcp://host:8786, whose workers see the same folders. The result is the same.</source>
        <translation>threads, o la dirección de un planificador dask como tcp://host:8786, cuyos trabajadores ven las mismas carpetas. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Threads that decode; 0 takes the number of processors. The result is the same.</source>
        <translation>Hilos que decodifican; 0 toma el número de procesadores. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>New or empty folder, or one with an unfinished run of the same input and parameters, which is then finished.</source>
        <translation>Carpeta nueva o vacía, o con una ejecución inacabada de la misma entrada y parámetros, que entonces se termina.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>The windows as polygons, with what samples.csv tells of each.</source>
        <translation>Las ventanas como polígonos, con lo que samples.csv dice de cada una.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Número de pasos guardados</translation>
    </message>
    <message>
        <source>Number of shards</source>
        <translation>Número de fragmentos</translation>
    </message>
    <message>
        <source>Open archives and catalogues</source>
        <translation>Archivos y catálogos abiertos</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Por dirección</translation>
    </message>
    <message>
        <source>Mirrors, never tried from here</source>
        <translation>Réplicas, nunca probadas desde aquí</translation>
    </message>
    <message>
        <source>B01 coastal</source>
        <translation>B01 costa</translation>
    </message>
    <message>
        <source>B02 blue</source>
        <translation>B02 azul</translation>
    </message>
    <message>
        <source>B03 green</source>
        <translation>B03 verde</translation>
    </message>
    <message>
        <source>B04 red</source>
        <translation>B04 rojo</translation>
    </message>
    <message>
        <source>B05 red edge 1</source>
        <translation>B05 borde rojo 1</translation>
    </message>
    <message>
        <source>B06 red edge 2</source>
        <translation>B06 borde rojo 2</translation>
    </message>
    <message>
        <source>B07 red edge 3</source>
        <translation>B07 borde rojo 3</translation>
    </message>
    <message>
        <source>B08 NIR</source>
        <translation>B08 NIR</translation>
    </message>
    <message>
        <source>B8A narrow NIR</source>
        <translation>B8A NIR estrecho</translation>
    </message>
    <message>
        <source>B09 water vapour</source>
        <translation>B09 vapor de agua</translation>
    </message>
    <message>
        <source>B10 cirrus</source>
        <translation>B10 cirros</translation>
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
        <translation>L1C, techo de la atmósfera</translation>
    </message>
    <message>
        <source>L2A, surface reflectance</source>
        <translation>L2A, reflectancia de superficie</translation>
    </message>
    <message>
        <source>Both levels</source>
        <translation>Ambos niveles</translation>
    </message>
    <message>
        <source>Blocks of ground, balanced</source>
        <translation>Bloques de terreno, equilibrados</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>Valores de un campo</translation>
    </message>
    <message>
        <source>npz, a file a sample</source>
        <translation>npz, un archivo por muestra</translation>
    </message>
    <message>
        <source>WebDataset, tars of samples</source>
        <translation>WebDataset, tars de muestras</translation>
    </message>
    <message>
        <source>GeoTIFF, rasters of each sample</source>
        <translation>GeoTIFF, rásteres de cada muestra</translation>
    </message>
    <message>
        <source>PASTIS, series with parcels</source>
        <translation>PASTIS, series con parcelas</translation>
    </message>
    <message>
        <source>DeepSatModels, pickles of 24 or 48 pixels</source>
        <translation>DeepSatModels, pickles de 24 o 48 píxeles</translation>
    </message>
    <message>
        <source>Single images with label maps</source>
        <translation>Imágenes sueltas con mapas de etiquetas</translation>
    </message>
    <message>
        <source>Single images in a folder a class</source>
        <translation>Imágenes sueltas, una carpeta por clase</translation>
    </message>
    <message>
        <source>{model}, a view for this foundation model</source>
        <translation>{model}, una vista para este modelo fundacional</translation>
    </message>
    <message>
        <source>Each pixel repeated</source>
        <translation>Cada píxel repetido</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilineal</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Thirds of months (10 days)</source>
        <translation>Tercios de mes (10 días)</translation>
    </message>
    <message>
        <source>Leave out samples that hold them</source>
        <translation>Excluir las muestras que las contienen</translation>
    </message>
    <message>
        <source>Mask their pixels</source>
        <translation>Enmascarar sus píxeles</translation>
    </message>
    <message>
        <source>Evenly spread, little cloud</source>
        <translation>Repartidos por igual, pocas nubes</translation>
    </message>
    <message>
        <source>Smallest largest gap, then little cloud</source>
        <translation>Mayor hueco mínimo, luego pocas nubes</translation>
    </message>
    <message>
        <source>Nearest to each planned day (greedy)</source>
        <translation>Más cercano a cada día previsto (voraz)</translation>
    </message>
    <message>
        <source>All within the limits</source>
        <translation>Todos dentro de los límites</translation>
    </message>
    <message>
        <source>Harmonized: comparable over all years</source>
        <translation>Armonizado: comparable en todos los años</translation>
    </message>
    <message>
        <source>Raw: digital numbers as they are</source>
        <translation>Sin procesar: valores digitales tal cual</translation>
    </message>
    <message>
        <source>Background (0): what is no parcel is no class</source>
        <translation>Fondo (0): lo que no es parcela no tiene clase</translation>
    </message>
    <message>
        <source>Ignore (-1): nothing is known there</source>
        <translation>Ignorar (-1): allí no se sabe nada</translation>
    </message>
    <message>
        <source>Classification: each parcel has a class</source>
        <translation>Clasificación: cada parcela tiene una clase</translation>
    </message>
    <message>
        <source>Regression: each parcel has a value</source>
        <translation>Regresión: cada parcela tiene un valor</translation>
    </message>
    <message>
        <source>Parcel that covers most of the pixel</source>
        <translation>Parcela que más cubre el píxel</translation>
    </message>
    <message>
        <source>Parcel that holds the pixel's centre</source>
        <translation>Parcela que contiene el centro del píxel</translation>
    </message>
    <message>
        <source>Any parcel that touches the pixel</source>
        <translation>Cualquier parcela que toca el píxel</translation>
    </message>
    <message>
        <source>Coverage of the second class</source>
        <translation>Cobertura de la segunda clase</translation>
    </message>
    <message>
        <source>Any layer: you name the fields</source>
        <translation>Cualquier capa: usted nombra los campos</translation>
    </message>
    <message>
        <source>RPG, the French register</source>
        <translation>RPG, el registro francés</translation>
    </message>
    <message>
        <source>EuroCrops (HCAT codes)</source>
        <translation>EuroCrops (códigos HCAT)</translation>
    </message>
    <message>
        <source>Field boundaries for agriculture (fiboa)</source>
        <translation>Límites de campos agrícolas (fiboa)</translation>
    </message>
    <message>
        <source>The class as it is</source>
        <translation>La clase tal cual</translation>
    </message>
    <message>
        <source>3: arable crops, grassland ...</source>
        <translation>3: cultivos herbáceos, pastos ...</translation>
    </message>
    <message>
        <source>4: cereals, legumes ...</source>
        <translation>4: cereales, leguminosas ...</translation>
    </message>
    <message>
        <source>5: wheat, barley ...</source>
        <translation>5: trigo, cebada ...</translation>
    </message>
    <message>
        <source>6: the whole code</source>
        <translation>6: el código entero</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Merge into one class</source>
        <translation>Unir en una clase</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Número de píxeles</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Menor</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Mayor</translation>
    </message>
    <message>
        <source>Percentile {n}</source>
        <translation>Percentil {n}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>As remembered, or none</source>
        <translation>Como se recuerda, o ninguna</translation>
    </message>
    <message>
        <source>{kind} left out: {n} ({reason})</source>
        <translation>{kind} sin usar: {n} ({reason})</translation>
    </message>
    <message>
        <source>{kind} left out ({reason}):</source>
        <translation>{kind} sin usar ({reason}):</translation>
    </message>
    <message>
        <source>; all are listed in {table}. For example:</source>
        <translation>; todos están en {table}. Por ejemplo:</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Ventanas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Years of labels</source>
        <translation>Años de las etiquetas</translation>
    </message>
    <message>
        <source>in the queue already</source>
        <translation>ya en la cola</translation>
    </message>
    <message>
        <source>image blocks differ from those of the other products</source>
        <translation>los bloques de imagen difieren de los de los demás productos</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>excluido a mano</translation>
    </message>
    <message>
        <source>an image cannot be decoded</source>
        <translation>no se puede decodificar una imagen</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>the class is not in the class table</source>
        <translation>la clase no está en la tabla de clases</translation>
    </message>
    <message>
        <source>more cloud than the limit</source>
        <translation>más nubes que el límite</translation>
    </message>
    <message>
        <source>outline, class and year stand there already</source>
        <translation>contorno, clase y año ya están</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>nothing is left after erosion</source>
        <translation>no queda nada después de la erosión</translation>
    </message>
    <message>
        <source>the download failed</source>
        <translation>la descarga ha fallado</translation>
    </message>
    <message>
        <source>seen on too few dates</source>
        <translation>vista en muy pocas fechas</translation>
    </message>
    <message>
        <source>too few parcels of the class to compare with</source>
        <translation>muy pocas parcelas de la clase para comparar</translation>
    </message>
    <message>
        <source>the hub has them no more</source>
        <translation>el hub ya no los tiene</translation>
    </message>
    <message>
        <source>not on the grid of their tile</source>
        <translation>no están en la malla de su tesela</translation>
    </message>
    <message>
        <source>the geometry cannot be repaired</source>
        <translation>la geometría no se puede reparar</translation>
    </message>
    <message>
        <source>the catalogue does not have their files any more</source>
        <translation>el catálogo ya no tiene sus archivos</translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>falta una banda</translation>
    </message>
    <message>
        <source>the cloud mask is missing</source>
        <translation>falta la máscara de nubes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>the cloud probability is missing</source>
        <translation>falta la probabilidad de nubes</translation>
    </message>
    <message>
        <source>the scene classification is missing</source>
        <translation>falta la clasificación de escena</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>sin área</translation>
    </message>
    <message>
        <source>no class: the pixels get the label ignore</source>
        <translation>sin clase: los píxeles reciben la etiqueta ignore</translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>sin sistema de coordenadas</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>no image that can be read</source>
        <translation>ninguna imagen legible</translation>
    </message>
    <message>
        <source>no labelled pixel</source>
        <translation>ningún píxel etiquetado</translation>
    </message>
    <message>
        <source>no product in their season</source>
        <translation>ningún producto en su temporada</translation>
    </message>
    <message>
        <source>no step with enough valid pixels</source>
        <translation>ningún paso con suficientes píxeles válidos</translation>
    </message>
    <message>
        <source>no step with enough clear pixels</source>
        <translation>ningún paso con suficientes píxeles despejados</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>sin año</translation>
    </message>
    <message>
        <source>the value is no number</source>
        <translation>el valor no es un número</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>no es un polígono</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>una coordenada no es finita</translation>
    </message>
    <message>
        <source>not on the lattice of the tiles</source>
        <translation>no está en la retícula de las teselas</translation>
    </message>
    <message>
        <source>in the hub's archive</source>
        <translation>en el archivo del hub</translation>
    </message>
    <message>
        <source>larger than the window</source>
        <translation>mayor que la ventana</translation>
    </message>
    <message>
        <source>outside of what their coordinate system is made for</source>
        <translation>fuera de aquello para lo que está hecho su sistema de coordenadas</translation>
    </message>
    <message>
        <source>made by another producer</source>
        <translation>hecho por otro productor</translation>
    </message>
    <message>
        <source>outside all tiles of the products, or the extent</source>
        <translation>fuera de todas las teselas de los productos, o de la extensión</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>fuera del área</translation>
    </message>
    <message>
        <source>outside the ground truth</source>
        <translation>fuera de la verdad terreno</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>fuera del período</translation>
    </message>
    <message>
        <source>less overlap than the limit</source>
        <translation>menos solape que el límite</translation>
    </message>
    <message>
        <source>the catalogue does not give their files out</source>
        <translation>el catálogo no entrega sus archivos</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>smaller than the limit</source>
        <translation>menor que el límite</translation>
    </message>
    <message>
        <source>a newer baseline is there</source>
        <translation>hay una baseline más nueva</translation>
    </message>
    <message>
        <source>a later processing is there</source>
        <translation>hay un procesamiento posterior</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>no se puede leer la carpeta</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>no se puede leer la fila</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <source>move parcels this way</source>
        <translation>mover las parcelas así</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se puede saber</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <translation>Número de problemas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Sensed (UTC)</source>
        <translation>Adquirido (UTC)</translation>
    </message>
    <message>
        <source>Processed (UTC)</source>
        <translation>Procesado (UTC)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Órbita relativa</translation>
    </message>
    <message>
        <source>Cloud (%)</source>
        <translation>Nubes (%)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Tamaño (bytes)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Of the area (share)</source>
        <translation>Del área (parte)</translation>
    </message>
    <message>
        <source>Of the tile (share)</source>
        <translation>De la tesela (parte)</translation>
    </message>
    <message>
        <source>Fills its tile (share)</source>
        <translation>Llena su tesela (parte)</translation>
    </message>
    <message>
        <source>Without data (%)</source>
        <translation>Sin datos (%)</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Máscaras</translation>
    </message>
    <message>
        <source>Offsets (DN)</source>
        <translation>Desplazamientos (DN)</translation>
    </message>
    <message>
        <source>Single bands</source>
        <translation>Bandas sueltas</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de control</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Days since the step before</source>
        <translation>Días desde el paso anterior</translation>
    </message>
    <message>
        <source>EPSG</source>
        <translation>EPSG</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>In the fewest that cover</source>
        <translation>Entre las mínimas que cubren</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Fragmento</translation>
    </message>
    <message>
        <source>Index in the shard</source>
        <translation>Índice en el fragmento</translation>
    </message>
    <message>
        <source>West edge (m)</source>
        <translation>Borde oeste (m)</translation>
    </message>
    <message>
        <source>North edge (m)</source>
        <translation>Borde norte (m)</translation>
    </message>
    <message>
        <source>Side (m)</source>
        <translation>Lado (m)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>First date (UTC)</source>
        <translation>Primera fecha (UTC)</translation>
    </message>
    <message>
        <source>Last date (UTC)</source>
        <translation>Última fecha (UTC)</translation>
    </message>
    <message>
        <source>Valid (share)</source>
        <translation>Válido (parte)</translation>
    </message>
    <message>
        <source>Clear (share)</source>
        <translation>Despejado (parte)</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Mayor hueco (días)</translation>
    </message>
    <message>
        <source>Labelled (share)</source>
        <translation>Etiquetado (parte)</translation>
    </message>
    <message>
        <source>Most frequent class</source>
        <translation>Clase más frecuente</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Its class</source>
        <translation>Su clase</translation>
    </message>
    <message>
        <source>Other parcel</source>
        <translation>Otra parcela</translation>
    </message>
    <message>
        <source>Class of the other</source>
        <translation>Clase de la otra</translation>
    </message>
    <message>
        <source>Of one class</source>
        <translation>De una misma clase</translation>
    </message>
    <message>
        <source>Claimed twice (m²)</source>
        <translation>Reclamado dos veces (m²)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Se parece a</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From its class (widths)</source>
        <translation>De su clase (anchuras)</translation>
    </message>
    <message>
        <source>From the other (widths)</source>
        <translation>De la otra (anchuras)</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>Extrañeza</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indicio</translation>
    </message>
    <message>
        <source>To the east (m)</source>
        <translation>Al este (m)</translation>
    </message>
    <message>
        <source>To the north (m)</source>
        <translation>Al norte (m)</translation>
    </message>
    <message>
        <source>Standard error (m)</source>
        <translation>Error estándar (m)</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confianza (0 a 1)</translation>
    </message>
    <message>
        <source>Parcels seen</source>
        <translation>Parcelas vistas</translation>
    </message>
    <message>
        <source>Share of the smaller parcel</source>
        <translation>Parte de la parcela menor</translation>
    </message>
    <message>
        <source>looks like another class</source>
        <translation>se parece a otra clase</translation>
    </message>
    <message>
        <source>looks like no class</source>
        <translation>no se parece a ninguna clase</translation>
    </message>
    <message>
        <source>Zoom to this parcel</source>
        <translation>Acercar a esta parcela</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Reclamaciones</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Second coverage</source>
        <translation>Segunda cobertura</translation>
    </message>
    <message>
        <source>Class conflicts</source>
        <translation>Conflictos de clases</translation>
    </message>
    <message>
        <source>Double claims</source>
        <translation>Reclamaciones dobles</translation>
    </message>
    <message>
        <source>Index in parcels.csv</source>
        <translation>Índice en parcels.csv</translation>
    </message>
    <message>
        <source>Share of the pixel</source>
        <translation>Parte del píxel</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distancia (m)</translation>
    </message>
    <message>
        <source>Claims of different classes</source>
        <translation>Reclamaciones de clases distintas</translation>
    </message>
    <message>
        <source>Ground truth: {layer}, {years}</source>
        <translation>Verdad terreno: {layer}, {years}</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>fits {side} m</source>
        <translation>cabe en {side} m</translation>
    </message>
    <message>
        <source>larger than {side} m</source>
        <translation>mayor que {side} m</translation>
    </message>
    <message>
        <source>overlaps another parcel</source>
        <translation>se superpone a otra parcela</translation>
    </message>
    <message>
        <source>outline stands twice, with two classes</source>
        <translation>contorno repetido, con dos clases</translation>
    </message>
    <message>
        <source>id stands twice in a year</source>
        <translation>identificador repetido en un año</translation>
    </message>
    <message>
        <source>outline was repaired</source>
        <translation>contorno reparado</translation>
    </message>
    <message>
        <source>parts that are no polygon were left out</source>
        <translation>se excluyeron partes que no son polígonos</translation>
    </message>
    <message>
        <source>read as crossing the antimeridian</source>
        <translation>leído como si cruzara el antimeridiano</translation>
    </message>
    <message>
        <source>sliver</source>
        <translation>astilla</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>sin identificador</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>con problemas</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>0: at most one claim</source>
        <translation>0: una reclamación como máximo</translation>
    </message>
    <message>
        <source>1: two or more claims, none full</source>
        <translation>1: dos o más reclamaciones, ninguna completa</translation>
    </message>
    <message>
        <source>2: two or more claims, at least one full</source>
        <translation>2: dos o más reclamaciones, al menos una completa</translation>
    </message>
    <message>
        <source>4 and more</source>
        <translation>4 y más</translation>
    </message>
    <message>
        <source>Sample {sample}</source>
        <translation>Muestra {sample}</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>{share} % despejado</translation>
    </message>
    <message>
        <source>Coverage by the parcel</source>
        <translation>Cobertura de la parcela</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Clear share</source>
        <translation>Parte despejada</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>{dates} dates</source>
        <translation>{dates} fechas</translation>
    </message>
    <message>
        <source>{low} to {high} % clear</source>
        <translation>{low} a {high} % despejado</translation>
    </message>
    <message>
        <source>fewest tiles that cover the area</source>
        <translation>las mínimas teselas que cubren el área</translation>
    </message>
    <message>
        <source>other tiles of the area</source>
        <translation>otras teselas del área</translation>
    </message>
    <message>
        <source>Temporary: deleted when QGIS is closed. Choose a folder to keep what this run makes.</source>
        <translation>Temporal: se borra al cerrar QGIS. Elija una carpeta para conservar lo que hace esta ejecución.</translation>
    </message>
    <message>
        <source>{name} lies in a temporary folder and is deleted when QGIS is closed: copy it now if you need it. {path}</source>
        <translation>{name} está en una carpeta temporal y se borra al cerrar QGIS: cópielo ahora si lo necesita. {path}</translation>
    </message>
    <message>
        <source>{name} goes to a temporary folder, which QGIS deletes when it is closed. To keep what this run makes, stop it now and choose a folder.</source>
        <translation>{name} va a una carpeta temporal que QGIS borra al cerrarse. Para conservar lo que haga esta ejecución, deténgala ahora y elija una carpeta.</translation>
    </message>
    <message>
        <source>In this queue</source>
        <translation>En esta cola</translation>
    </message>
    <message>
        <source>this layer does not hold products.</source>
        <translation>esta capa no contiene productos.</translation>
    </message>
    <message>
        <source>Take one that "Search products" or "Select products" made.</source>
        <translation>Tome una hecha por «Buscar productos» o «Seleccionar productos».</translation>
    </message>
    <message>
        <source>this layer was made from an inventory: its products are on disk already.</source>
        <translation>esta capa viene de un inventario: sus productos ya están en el disco.</translation>
    </message>
    <message>
        <source>To download others, search for them.</source>
        <translation>Para descargar otros, búsquelos.</translation>
    </message>
    <message>
        <source>there is no name of a product in this text.</source>
        <translation>en este texto no hay ningún nombre de producto.</translation>
    </message>
    <message>
        <source>Names look like S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…</source>
        <translation>Los nombres son como S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…</translation>
    </message>
    <message>
        <source>the file cannot be read: {why}.</source>
        <translation>no se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>the file is too large for a list of names.</source>
        <translation>el archivo es demasiado grande para una lista de nombres.</translation>
    </message>
    <message>
        <source>{hub} needs an account.</source>
        <translation>{hub} necesita una cuenta.</translation>
    </message>
    <message>
        <source>{hub} refuses the user name or password, or asks for a one-time code: {cause}. Correct the login, or test it under Accounts; the same one is not sent again by itself.</source>
        <translation>{hub} rechaza el usuario o la contraseña, o pide un código de un solo uso: {cause}. Corrija las credenciales, o pruébelas en Cuentas; las mismas no se envían de nuevo por sí solas.</translation>
    </message>
    <message>
        <source>{hub} refuses the user name or password: {cause}. Correct the login, or test it under Accounts; the same one is not sent again by itself.</source>
        <translation>{hub} rechaza el usuario o la contraseña: {cause}. Corrija las credenciales o pruébelas en Cuentas; las mismas no se vuelven a enviar solas.</translation>
    </message>
    <message>
        <source>{hub} asks for a one-time code. Enter the one that your app shows now; it holds for half a minute.</source>
        <translation>{hub} pide un código de un solo uso. Escriba el que su aplicación muestra ahora; vale medio minuto.</translation>
    </message>
    <message>
        <source>{hub} does not let this account download: {cause}. Log in to its web site once, see what it asks for (terms to accept, an address to confirm), then start again.</source>
        <translation>{hub} no deja descargar a esta cuenta: {cause}. Entre una vez en su sitio web, vea qué pide (aceptar condiciones, confirmar una dirección) y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>{hub} refuses one product after the other: {cause}. The account lacks a right there, or a firewall or proxy is in the way. Start again when it is put right.</source>
        <translation>{hub} rechaza un producto tras otro: {cause}. A la cuenta le falta un permiso allí, o hay un cortafuegos o un proxy en medio. Vuelva a iniciar cuando esté resuelto.</translation>
    </message>
    <message>
        <source>{hub} has refused the login several times although it had accepted it: {cause}. Perhaps too many sessions are open. End other programs that use the account, and start again later.</source>
        <translation>{hub} ha rechazado varias veces las credenciales aunque las había aceptado: {cause}. Quizá haya demasiadas sesiones abiertas. Cierre otros programas que usen la cuenta y vuelva a iniciar más tarde.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>marcados</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrados</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>the last day lies before the first.</source>
        <translation>el último día es anterior al primero.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Intercambie los dos.</translation>
    </message>
    <message>
        <source>neither an area nor a tile is given.</source>
        <translation>no se da ni área ni tesela.</translation>
    </message>
    <message>
        <source>Choose an area, or name tiles such as 31TFM, 31TGM.</source>
        <translation>Elija un área o indique teselas como 31TFM, 31TGM.</translation>
    </message>
    <message>
        <source>the map shows no place yet.</source>
        <translation>el mapa aún no muestra ningún lugar.</translation>
    </message>
    <message>
        <source>Add a layer or a base map and zoom to the area, or name tiles.</source>
        <translation>Añada una capa o un mapa base y acérquese al área, o indique teselas.</translation>
    </message>
    <message>
        <source>no layer is chosen as the area.</source>
        <translation>no hay ninguna capa elegida como área.</translation>
    </message>
    <message>
        <source>Add a layer of polygons, or take what the map shows.</source>
        <translation>Añada una capa de polígonos o tome lo que muestra el mapa.</translation>
    </message>
    <message>
        <source>DeepSatData downloads</source>
        <translation>Descargas de DeepSatData</translation>
    </message>
    <message>
        <source>The archive takes no more orders of this account now ({n} at once).</source>
        <translation>El archivo no acepta ahora más pedidos de esta cuenta ({n} a la vez).</translation>
    </message>
    <message numerus="yes">
        <source>This account has %n file(s) on their way; the hub allows no more.</source>
        <translation>
            <numerusform>Esta cuenta tiene %n archivo en camino; el hub no permite más.</numerusform>
            <numerusform>Esta cuenta tiene %n archivos en camino; el hub no permite más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is busy; it is asked again later.</source>
        <translation>El archivo está ocupado; se le pregunta más tarde.</translation>
    </message>
    <message>
        <source>The hub has an error of its own; it is asked again later.</source>
        <translation>El hub tiene un error propio; se le pregunta más tarde.</translation>
    </message>
    <message>
        <source>Verified: {layers}</source>
        <translation>Verificado: {layers}</translation>
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
        <translation>ahora</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Siguiente en turno</translation>
    </message>
    <message>
        <source>Waiting for the archive</source>
        <translation>Espera al archivo</translation>
    </message>
    <message>
        <source>To be ordered by hand</source>
        <translation>Por pedir a mano</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>Por comprobar</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Descomprimiendo</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>Por pedir</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>Pedir a mano</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
</context><context>
    <name>DeepSatDataAlgorithm</name>
    <message>
        <source>1. Products</source>
        <translation>1. Productos</translation>
    </message>
    <message>
        <source>2. Parcels and ground truth</source>
        <translation>2. Parcelas y verdad terreno</translation>
    </message>
    <message>
        <source>3. Datasets</source>
        <translation>3. Conjuntos de datos</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>completed, {n} skipped</source>
        <translation>terminado, elementos omitidos: {n}</translation>
    </message>
    <message>
        <source>Cancelled. Run again with the same folder and parameters to go on.</source>
        <translation>Cancelado. Vuelva a ejecutar con la misma carpeta y los mismos parámetros para continuar.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing half done is left; run again to start anew.</source>
        <translation>Cancelado. No queda nada a medias; vuelva a ejecutar para empezar de nuevo.</translation>
    </message>
</context><context>
    <name>DemoData</name>
    <message>
        <source>DeepSatData demo data</source>
        <translation>Datos de demostración de DeepSatData</translation>
    </message>
    <message>
        <source>DeepSatData</source>
        <translation>DeepSatData</translation>
    </message>
    <message>
        <source>Making demo data (simulated, 12 MB)</source>
        <translation>Creando datos de demostración (simulados, 12 MB)</translation>
    </message>
    <message>
        <source>Progress of the demo data</source>
        <translation>Progreso de los datos de demostración</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Demo data are loaded (simulated).</source>
        <translation>Los datos de demostración están cargados (simulados).</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>First dataset: guide</source>
        <translation>Primer conjunto de datos: guía</translation>
    </message>
    <message>
        <source>Demo data could not be made: {reason}</source>
        <translation>No se pudieron crear los datos de demostración: {reason}</translation>
    </message>
    <message>
        <source>Folder for the demo data</source>
        <translation>Carpeta para los datos de demostración</translation>
    </message>
    <message>
        <source>Demo data (simulated)</source>
        <translation>Datos de demostración (simulados)</translation>
    </message>
    <message>
        <source>Ground in true colour</source>
        <translation>Terreno en color natural</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
</context><context>
    <name>DockActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Work on this queue</source>
        <translation>Trabajar en esta cola</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop; transfers go on later</source>
        <translation>Detener; las transferencias continúan después</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Pause products</source>
        <translation>Pausar productos</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Let paused products go on</source>
        <translation>Dejar continuar los productos en pausa</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Begin again with products</source>
        <translation>Empezar de nuevo con productos</translation>
    </message>
    <message>
        <source>&amp;Take the replacement</source>
        <translation>&amp;Tomar el reemplazo</translation>
    </message>
    <message>
        <source>Fetch what took the place of products that the hub has deleted</source>
        <translation>Descargar lo que ocupó el lugar de productos que el hub ha borrado</translation>
    </message>
    <message>
        <source>Order &amp;by hand…</source>
        <translation>Pedir a &amp;mano…</translation>
    </message>
    <message>
        <source>Copy the names and open the hub's page where they are ordered</source>
        <translation>Copiar los nombres y abrir la página del hub donde se piden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Give products up and remove what is unfinished</source>
        <translation>Abandonar productos y quitar lo inacabado</translation>
    </message>
    <message>
        <source>Put f&amp;irst</source>
        <translation>Poner pr&amp;imero</translation>
    </message>
    <message>
        <source>Let products go before all others</source>
        <translation>Hacer pasar productos antes que todos los demás</translation>
    </message>
    <message>
        <source>Remo&amp;ve from queue</source>
        <translation>&amp;Quitar de la cola</translation>
    </message>
    <message>
        <source>Take products out of the queue; finished files stay on disk</source>
        <translation>Quitar productos de la cola; los archivos terminados quedan en el disco</translation>
    </message>
    <message>
        <source>Remove all &amp;finished</source>
        <translation>Quitar todos los &amp;terminados</translation>
    </message>
    <message>
        <source>Finished files stay on disk</source>
        <translation>Los archivos terminados quedan en el disco</translation>
    </message>
    <message>
        <source>&amp;Retry all failed</source>
        <translation>&amp;Reintentar todos los fallidos</translation>
    </message>
    <message>
        <source>Begin again with all that failed</source>
        <translation>Empezar de nuevo con todo lo que falló</translation>
    </message>
    <message>
        <source>&amp;Paste names</source>
        <translation>&amp;Pegar nombres</translation>
    </message>
    <message>
        <source>Add products that a text names</source>
        <translation>Añadir los productos que nombra un texto</translation>
    </message>
    <message>
        <source>&amp;Damaged files…</source>
        <translation>Archivos &amp;dañados…</translation>
    </message>
    <message>
        <source>Show, and remove, damaged downloads</source>
        <translation>Mostrar, y quitar, las descargas dañadas</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>Show the product's folder</source>
        <translation>Mostrar la carpeta del producto</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>&amp;Añadir al mapa</translation>
    </message>
    <message>
        <source>Add the product's true colours</source>
        <translation>Añadir el color natural del producto</translation>
    </message>
    <message>
        <source>&amp;Zoom to footprint</source>
        <translation>&amp;Acercar a la huella</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Mostrar dónde está</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar el &amp;mensaje</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Foot&amp;prints</source>
        <translation>&amp;Huellas</translation>
    </message>
    <message>
        <source>Show all products on the map</source>
        <translation>Mostrar todos los productos en el mapa</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>Show history, hubs and timeline</source>
        <translation>Mostrar historial, hubs y línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;New queue…</source>
        <translation>&amp;Nueva cola…</translation>
    </message>
    <message>
        <source>Begin an empty queue</source>
        <translation>Empezar una cola vacía</translation>
    </message>
    <message>
        <source>&amp;Open queue…</source>
        <translation>&amp;Abrir cola…</translation>
    </message>
    <message>
        <source>Open a queue file</source>
        <translation>Abrir un archivo de cola</translation>
    </message>
    <message>
        <source>Add from active &amp;layer</source>
        <translation>Añadir desde la &amp;capa activa</translation>
    </message>
    <message>
        <source>Add products of the active layer</source>
        <translation>Añadir los productos de la capa activa</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importar tabla…</translation>
    </message>
    <message>
        <source>Add from a CSV table</source>
        <translation>Añadir desde una tabla CSV</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>&amp;Exportar tabla…</translation>
    </message>
    <message>
        <source>Write a CSV table</source>
        <translation>Escribir una tabla CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Copiar como &amp;orden</translation>
    </message>
    <message>
        <source>Copy the command that works on this queue without a window (qgis_process)</source>
        <translation>Copiar la orden que trabaja en esta cola sin ventana (qgis_process)</translation>
    </message>
    <message>
        <source>C&amp;lose queue</source>
        <translation>C&amp;errar la cola</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>No se pierde nada</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>Hubs and how to log in</source>
        <translation>Hubs y credenciales</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Options of downloads</source>
        <translation>Opciones de las descargas</translation>
    </message>
</context><context>
    <name>DownloadOptionsPage</name>
    <message>
        <source>Ask for each queue</source>
        <translation>Preguntar en cada cola</translation>
    </message>
    <message>
        <source>Per account; hubs often allow fewer, and none more than 4</source>
        <translation>Por cuenta; los hubs suelen permitir menos, y ninguno más de 4</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Unpack products after verification</source>
        <translation>&amp;Descomprimir los productos tras verificarlos</translation>
    </message>
    <message>
        <source>&amp;Keep the zip as well</source>
        <translation>&amp;Conservar también el zip</translation>
    </message>
    <message>
        <source>&amp;Tell when a queue ends</source>
        <translation>&amp;Avisar cuando termine una cola</translation>
    </message>
    <message>
        <source>Show &amp;footprints when a queue is opened</source>
        <translation>Mostrar las &amp;huellas al abrir una cola</translation>
    </message>
    <message>
        <source>Fol&amp;der for products:</source>
        <translation>Carpeta de &amp;productos:</translation>
    </message>
    <message>
        <source>Folder for products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <source>&amp;Files at once:</source>
        <translation>&amp;Archivos a la vez:</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Ask about &amp;orders every:</source>
        <translation>Preguntar por los pedid&amp;os cada:</translation>
    </message>
    <message>
        <source>Minutes between questions about orders</source>
        <translation>Minutos entre preguntas sobre pedidos</translation>
    </message>
    <message>
        <source>Folder and unpacking hold for new queues, the others from the next opening.</source>
        <translation>La carpeta y la descompresión valen para colas nuevas, el resto desde la próxima apertura.</translation>
    </message>
</context><context>
    <name>DownloadProducts</name>
    <message>
        <source>Download products</source>
        <translation>Descargar productos</translation>
    </message>
    <message>
        <source>sentinel-2,download,queue,resume,long-term archive,lta,offline,order,hub,copernicus,dhus</source>
        <translation>sentinel-2,descargar,cola,reanudar,archivo a largo plazo,lta,fuera de línea,pedido,hub,copernicus,dhus,download</translation>
    </message>
    <message>
        <source>Downloads products to a folder: orders those that lie in a long-term archive, waits, continues what was interrupted, and verifies every product.

All states are kept in a queue file. Whatever ends a run (time, a cancel, a crash), the next run with the same folder or queue file goes on where it was: nothing is ordered or fetched twice. The window 'Downloads' may work on the same file at the same time.

Orders keep to the archive's quota, which is learned from its first refusal. A product is checked by size, checksum (where the hub has one), the zip's structure and CRC, the sizes in its manifest, and by opening each band; only then does it get its final name. Hubs that take no orders by program (the Copernicus Data Space) are asked every half hour whether a product has come back; the log says where to order it by hand.

With bands chosen, only these are fetched where the hub can send single files; the result is a product that the other algorithms read.

The log counts the products that are here, waiting and failed. The run succeeds when some are still waiting, unless 'Fail when incomplete' is switched on.</source>
        <translation>Descarga productos a una carpeta: pide los que están en un archivo a largo plazo, espera, continúa lo interrumpido y verifica cada producto.

Todos los estados están en un archivo de cola. Sea lo que sea lo que termine una ejecución (tiempo, cancelación, fallo), la siguiente con la misma carpeta o archivo sigue donde estaba: nada se pide ni se descarga dos veces. La ventana «Descargas» puede trabajar a la vez en el mismo archivo.

Los pedidos respetan la cuota del archivo, que se aprende de su primer rechazo. Un producto se comprueba por tamaño, suma de control (si el hub la tiene), estructura y CRC del zip, los tamaños de su manifiesto, y abriendo cada banda; solo entonces recibe su nombre definitivo. A los hubs que no aceptan pedidos por programa (el Copernicus Data Space) se les pregunta cada media hora si un producto ha vuelto; el registro dice dónde pedirlo a mano.

Si se eligen bandas, solo se descargan estas donde el hub puede enviar archivos sueltos; el resultado es un producto que leen los demás algoritmos.

El registro cuenta los productos presentes, en espera y fallidos. La ejecución tiene éxito aunque algunos sigan en espera, salvo que se active «Fallar si está incompleto».</translation>
    </message>
    <message>
        <source>The layer 'Selected products', hub Copernicus Data Space, folder D:/sentinel: run it again with the same folder whenever products were still waiting.</source>
        <translation>La capa «Productos seleccionados», hub Copernicus Data Space, carpeta D:/sentinel: vuelva a ejecutar con la misma carpeta mientras queden productos en espera.</translation>
    </message>
    <message>
        <source>Products (or a queue that is to go on)</source>
        <translation>Productos (o una cola que debe continuar)</translation>
    </message>
    <message>
        <source>Rows of 'Search products' or 'Select products' (fields name, hub and id; the rest is used as far as it is there). Not needed when the queue file, or the queue in the folder, is to go on.</source>
        <translation>Filas de «Buscar productos» o «Seleccionar productos» (campos name, hub e id; lo demás se usa si está). No hace falta si debe continuar el archivo de cola o la cola de la carpeta.</translation>
    </message>
    <message>
        <source>Folder for products</source>
        <translation>Carpeta de productos</translation>
    </message>
    <message>
        <source>Products get the name of their SAFE here. The queue lies here, too, unless 'Queue file' says otherwise. A temporary folder is refused: it would be lost when QGIS is closed.</source>
        <translation>Los productos reciben aquí el nombre de su SAFE. La cola también está aquí, salvo que «Archivo de cola» diga otra cosa. Se rechaza una carpeta temporal: se perdería al cerrar QGIS.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Only these bands, with metadata and small cloud masks, instead of whole products. Hubs that cannot send single files send the whole product. None: whole products.</source>
        <translation>Solo estas bandas, con metadatos y pequeñas máscaras de nubes, en lugar de productos enteros. Los hubs que no pueden enviar archivos sueltos envían el producto entero. Ninguna: productos enteros.</translation>
    </message>
    <message>
        <source>Maximum run time (minutes)</source>
        <translation>Duración máxima (minutos)</translation>
    </message>
    <message>
        <source>1440 is a day. The run ends after this time, in the middle of a file too; the next one continues it. 0: fetch what is online, order the rest, do not wait. Empty: no limit.</source>
        <translation>1440 es un día. La ejecución termina tras este tiempo, incluso a mitad de un archivo; la siguiente lo continúa. 0: descargar lo que está en línea, pedir el resto, no esperar. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Archivos a la vez</translation>
    </message>
    <message>
        <source>Hubs close accounts that open more than 4; all windows and runs share these 4.</source>
        <translation>Los hubs cierran las cuentas que abren más de 4; todas las ventanas y ejecuciones comparten estos 4.</translation>
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation>Fallar si está incompleto</translation>
    </message>
    <message>
        <source>End with an error, after the queue is saved, when a product is still waiting or has failed; so a script sees it in the exit code.</source>
        <translation>Terminar con un error, tras guardar la cola, si un producto sigue en espera o ha fallado; así lo ve un script en el código de salida.</translation>
    </message>
    <message>
        <source>Products done</source>
        <translation>Productos terminados</translation>
    </message>
    <message>
        <source>Products waiting</source>
        <translation>Productos en espera</translation>
    </message>
    <message>
        <source>Products failed</source>
        <translation>Productos fallidos</translation>
    </message>
    <message>
        <source>Queue file</source>
        <translation>Archivo de cola</translation>
    </message>
    <message>
        <source>Download queue (*.sqlite)</source>
        <translation>Cola de descarga (*.sqlite)</translation>
    </message>
    <message>
        <source>File that keeps the states. An existing one goes on. Without it: queue.sqlite in the folder.</source>
        <translation>Archivo que guarda los estados. Uno existente continúa. Sin él: queue.sqlite en la carpeta.</translation>
    </message>
    <message>
        <source>Other hubs</source>
        <translation>Otros hubs</translation>
    </message>
    <message>
        <source>Hubs that take over what the first one cannot deliver, separated by commas: the id or address of a hub, then, after a blank, the id of its authentication configuration, if any. The same acquisition is looked for there.</source>
        <translation>Hubs que asumen lo que el primero no puede entregar, separados por comas: el identificador o la dirección de un hub y, tras un espacio, el identificador de su configuración de autenticación, si la hay. Allí se busca la misma adquisición.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Descomprimir</translation>
    </message>
    <message>
        <source>Unpack the zip into a SAFE folder; else the verified zip is kept. Both can be read.</source>
        <translation>Descomprimir el zip en una carpeta SAFE; si no, se conserva el zip verificado. Ambos se pueden leer.</translation>
    </message>
    <message>
        <source>Keep the zip</source>
        <translation>Conservar el zip</translation>
    </message>
    <message>
        <source>Keep the zip beside the unpacked folder.</source>
        <translation>Conservar el zip junto a la carpeta descomprimida.</translation>
    </message>
    <message>
        <source>Try failed products again</source>
        <translation>Reintentar los productos fallidos</translation>
    </message>
    <message>
        <source>Products of an existing queue that failed or were gone are tried again in this run.</source>
        <translation>Los productos de una cola existente que fallaron o desaparecieron se reintentan en esta ejecución.</translation>
    </message>
    <message>
        <source>Verify every file's checksum</source>
        <translation>Verificar la suma de control de cada archivo</translation>
    </message>
    <message>
        <source>Compare each file of a whole product with the checksum in its manifest (SHA3-256), besides sizes and the zip's own. Takes a second or two for each product; done in any case where the catalogue's checksum differs, and for single bands.</source>
        <translation>Comparar cada archivo de un producto entero con la suma de control de su manifiesto (SHA3-256), además de los tamaños y de la propia del zip. Tarda uno o dos segundos por producto; se hace en todo caso donde difiere la suma de control del catálogo, y con bandas sueltas.</translation>
    </message>
    <message>
        <source>Only tell what would happen</source>
        <translation>Decir solo lo que pasaría</translation>
    </message>
    <message>
        <source>Tell how many products would come, from where, with which account, how many GB and hours that takes and how much room is free; order and fetch nothing.</source>
        <translation>Decir cuántos productos vendrían, de dónde, con qué cuenta, cuántos GB y horas lleva y cuánto sitio hay libre; no pedir ni descargar nada.</translation>
    </message>
    <message>
        <source>{hours:g} hours</source>
        <translation>{hours:g} horas</translation>
    </message>
    <message>
        <source>Products that are tried again: {n}</source>
        <translation>Productos que se reintentan: {n}</translation>
    </message>
    <message>
        <source>{hub}: {n} of {quota} orders are with the archive</source>
        <translation>{hub}: {n} de {quota} pedidos están en el archivo</translation>
    </message>
    <message>
        <source>All products are here: {n}.</source>
        <translation>Todos los productos están aquí: {n}.</translation>
    </message>
    <message>
        <source>Products that are here: {done}, waiting: {waiting}, failed: {failed}.</source>
        <translation>Productos que están aquí: {done}, en espera: {waiting}, fallidos: {failed}.</translation>
    </message>
    <message>
        <source>Run again with the same folder to go on (queue: {queue}).</source>
        <translation>Vuelva a ejecutar con la misma carpeta para continuar (cola: {queue}).</translation>
    </message>
</context><context>
    <name>DownloadsPart</name>
    <message>
        <source>DeepSatData downloads</source>
        <translation>Descargas de DeepSatData</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Descargas</translation>
    </message>
    <message>
        <source>Downloads of DeepSatData</source>
        <translation>Descargas de DeepSatData</translation>
    </message>
    <message>
        <source>&amp;Send to downloads</source>
        <translation>&amp;Enviar a las descargas</translation>
    </message>
    <message>
        <source>Downloads were under way when QGIS was closed.</source>
        <translation>Había descargas en curso cuando se cerró QGIS.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>The last order has arrived from the archive.</source>
        <translation>El último pedido ha llegado del archivo.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is finished: %n product(s) done.</source>
        <translation>
            <numerusform>La cola ha acabado: %n producto terminado.</numerusform>
            <numerusform>La cola ha acabado: %n productos terminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive; the table says why.</source>
        <translation>
            <numerusform>%n no llegó; la tabla dice por qué.</numerusform>
            <numerusform>%n no llegaron; la tabla dice por qué.</numerusform>
        </translation>
    </message>
</context><context>
    <name>DownloadsWidget</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>C&amp;ola</translation>
    </message>
    <message>
        <source>New, open, import, export</source>
        <translation>Nueva, abrir, importar, exportar</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Aún no hay descargas</translation>
    </message>
    <message>
        <source>1. Search products here, or select them with the Processing Toolbox.
2. Add an account for the hub, and test it.
3. Tick products and press Download, or drag a layer or a list of names here.</source>
        <translation>1. Busque productos aquí, o selecciónelos con la Caja de herramientas de Procesos.
2. Añada una cuenta para el hub y pruébela.
3. Marque productos y pulse Descargar, o arrastre aquí una capa o una lista de nombres.</translation>
    </message>
    <message>
        <source>Search products…</source>
        <translation>Buscar productos…</translation>
    </message>
    <message>
        <source>Downloads: {name}</source>
        <translation>Descargas: {name}</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Not started: {hub} needs an account before it sends files.</source>
        <translation>Sin iniciar: {hub} necesita una cuenta antes de enviar archivos.</translation>
    </message>
    <message>
        <source>One-time code…</source>
        <translation>Código de un solo uso…</translation>
    </message>
    <message>
        <source>Code that your app shows for {hub} now:</source>
        <translation>Código que su aplicación muestra ahora para {hub}:</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>{hub} waits for a one-time code.</source>
        <translation>{hub} espera un código de un solo uso.</translation>
    </message>
</context><context>
    <name>ExportDataset</name>
    <message>
        <source>Export a dataset</source>
        <translation>Exportar un conjunto de datos</translation>
    </message>
    <message>
        <source>dataset,export,npz,numpy,webdataset,tar,geotiff,training,pastis,deepsatmodels,foundation,model</source>
        <translation>conjunto de datos,exportar,npz,numpy,webdataset,tar,geotiff,entrenamiento,pastis,deepsatmodels,modelo fundacional</translation>
    </message>
    <message>
        <source>Writes the samples of a dataset as files that other programs read.

npz: one compressed numpy file a sample. WebDataset: tars of 256 samples for training from disk or network. GeoTIFF: a folder a sample, with a raster for each date and for each layer of labels. PASTIS and DeepSatModels: the layouts that the loaders of these projects read. Single images: one date a sample, with a label map, or in a folder of the class that most pixels have.

Presto, Galileo, OlmoEarth, Prithvi, TerraMind: an npz a sample with composites of clear pixels, masks, times and places, normalised as the model was trained.

Values are otherwise digital numbers as stored; coarser bands are repeated to the finest pixels, or interpolated. export.json tells what the files hold, how reflectance follows, and of which dataset they are. A run that was stopped goes on when it is started again with the same folder and parameters.</source>
        <translation>Escribe las muestras de un conjunto de datos como archivos que otros programas leen.

npz: un archivo numpy comprimido por muestra. WebDataset: tars de 256 muestras para entrenar desde disco o red. GeoTIFF: una carpeta por muestra, con un ráster para cada fecha y para cada capa de etiquetas. PASTIS y DeepSatModels: las formas que leen los cargadores de esos proyectos. Imágenes sueltas: una fecha por muestra, con un mapa de etiquetas, o en una carpeta de la clase que tienen la mayoría de los píxeles.

Presto, Galileo, OlmoEarth, Prithvi, TerraMind: un npz por muestra con compuestos de píxeles despejados, máscaras, tiempos y lugares, normalizados como se entrenó el modelo.

Por lo demás los valores son números digitales tal como se guardaron; las bandas más gruesas se repiten hasta los píxeles más finos, o se interpolan. export.json dice qué contienen los archivos, cómo se deduce la reflectancia y de qué conjunto de datos son. Una ejecución detenida continúa al iniciarla con la misma carpeta y los mismos parámetros.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, format WebDataset, folds 0: tars of the training samples.</source>
        <translation>Conjunto de datos D:/dataset, formato WebDataset, pliegues 0: tars de las muestras de entrenamiento.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>What reads the samples afterwards. PASTIS, DeepSatModels and single images need labels.</source>
        <translation>Lo que lee después las muestras. PASTIS, DeepSatModels y las imágenes sueltas necesitan etiquetas.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Folds to export, as 0 or 0,1, of a dataset that is split; what is left out (-1) is not among them. Empty: all samples.</source>
        <translation>Pliegues que se exportan, como 0 o 0,1, de un conjunto de datos repartido; lo excluido (-1) no está entre ellos. Vacío: todas las muestras.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands in the wanted order, as B04,B03,B02. Empty: all that are stored.</source>
        <translation>Bandas en el orden deseado, como B04,B03,B02. Vacío: todas las guardadas.</translation>
    </message>
    <message>
        <source>Coarser bands</source>
        <translation>Bandas más gruesas</translation>
    </message>
    <message>
        <source>How bands of 20 and 60 m come to the finest pixels. DeepSatModels keeps each on its grid.</source>
        <translation>Cómo llegan las bandas de 20 y 60 m a los píxeles más finos. DeepSatModels deja cada una en su malla.</translation>
    </message>
    <message>
        <source>Composites</source>
        <translation>Compuestos</translation>
    </message>
    <message>
        <source>Of which periods the views of foundation models hold the means of clear pixels.</source>
        <translation>De qué períodos contienen las vistas de los modelos fundacionales las medias de los píxeles despejados.</translation>
    </message>
    <message>
        <source>Fill missing bands</source>
        <translation>Rellenar bandas que faltan</translation>
    </message>
    <message>
        <source>Bands that a layout has and the dataset lacks, as B10 of level L2A, become zeros. Without it such a dataset is refused.</source>
        <translation>Las bandas que una forma tiene y que faltan al conjunto de datos, como B10 en el nivel L2A, pasan a ser ceros. Sin esto un conjunto así se rechaza.</translation>
    </message>
    <message>
        <source>Every date an image</source>
        <translation>Cada fecha una imagen</translation>
    </message>
    <message>
        <source>Single images: all dates of a sample, not only the clearest.</source>
        <translation>Imágenes sueltas: todas las fechas de una muestra, no solo la más despejada.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>New or empty folder, or one of the same export that was stopped, which is then finished.</source>
        <translation>Carpeta nueva o vacía, o la de la misma exportación interrumpida, que entonces se termina.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>Number of files or folders of samples</source>
        <translation>Número de archivos o carpetas de muestras</translation>
    </message>
    <message>
        <source>Went on: {there} of {files} files were there.</source>
        <translation>Reanudado: {there} de {files} archivos ya estaban.</translation>
    </message>
</context><context>
    <name>ExtractParcelSeries</name>
    <message>
        <source>Extract series of parcels</source>
        <translation>Extraer series de parcelas</translation>
    </message>
    <message>
        <source>parcels,time series,zonal statistics,mean,median,percentiles,coverage,pixel sets,sentinel-2</source>
        <translation>parcelas,serie temporal,estadísticas zonales,media,mediana,percentiles,cobertura,conjuntos de píxeles,sentinel-2,parcels,time series</translation>
    </message>
    <message>
        <source>Extracts what the pixels of each parcel say on each date: statistics of every band, each pixel weighted by the exact share of it that the parcel covers.

One row a parcel and date that has data: id, class, tile, time, the shares of the parcel that have data (valid) and that are clear as well, and for each band the chosen statistics. With 'Erosion' the ground near the boundary is left out, where pixels are mixed. A parcel on several tiles is read from one of them, the same on all dates: the one that holds most of it, then the one with most dates.

Values are the products' own pixels at their native resolution; the offset of newer baselines is taken out, band by band. A percentile is the smallest value up to which its share of the weight lies. With outlines QGIS's temporal controller plays the layer.

The HDF5 file holds the same as arrays, and with 'Pixel sets' the pixels themselves, with their weights, for models that learn from sets of pixels.</source>
        <translation>Extrae lo que dicen los píxeles de cada parcela en cada fecha: estadísticas de cada banda, cada píxel ponderado por la parte exacta de él que cubre la parcela.

Una fila por parcela y fecha con datos: identificador, clase, tesela, hora, las partes de la parcela que tienen datos (valid) y que además están despejadas, y para cada banda las estadísticas elegidas. Con «Erosión» se excluye el terreno cercano al límite, donde los píxeles están mezclados. Una parcela en varias teselas se lee de una de ellas, la misma en todas las fechas: la que contiene más de ella, luego la que tiene más fechas.

Los valores son los propios píxeles de los productos en su resolución nativa; el desplazamiento de las baselines nuevas se quita, banda por banda. Un percentil es el menor valor hasta el que está su parte del peso. Con contornos, el controlador temporal de QGIS reproduce la capa.

El archivo HDF5 contiene lo mismo como matrices, y con «Conjuntos de píxeles» los propios píxeles, con sus pesos, para modelos que aprenden de conjuntos de píxeles.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, the layer of parcels, bands B04 and B08, mean and median, erosion 10 m: a table that is joined to the parcels by their id.</source>
        <translation>Carpeta con productos D:/sentinel, la capa de parcelas, bandas B04 y B08, media y mediana, erosión 10 m: una tabla que se une a las parcelas por su identificador.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Campo del identificador</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Identificadores de las parcelas. Sin él, los números de objeto.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>Class codes, which every row repeats. Without it there are none.</source>
        <translation>Códigos de clase, que cada fila repite. Sin él no hay ninguno.</translation>
    </message>
    <message>
        <source>Each at its native resolution. A product that lacks one is left out whole.</source>
        <translation>Cada una en su resolución nativa. Un producto al que le falta una se excluye entero.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>count: sum of the shares of pixels; std: standard deviation of the pixels; p5 to p95: percentiles. Of pixels with data.</source>
        <translation>count: suma de las partes de los píxeles; std: desviación típica de los píxeles; p5 a p95: percentiles. De píxeles con datos.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Erosión (m)</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out. 0 takes whole parcels.</source>
        <translation>El terreno más cercano que esto al límite de su parcela se excluye. 0 toma parcelas enteras.</translation>
    </message>
    <message>
        <source>Read cloud masks</source>
        <translation>Leer máscaras de nubes</translation>
    </message>
    <message>
        <source>The scene classification (L2A) or the cloud mask (L1C) tells the clear share. A product without it is left out. Without masks the clear share is empty.</source>
        <translation>La clasificación de escena (L2A) o la máscara de nubes (L1C) dice la parte despejada. Un producto sin ella se excluye. Sin máscaras la parte despejada queda vacía.</translation>
    </message>
    <message>
        <source>Clear pixels only</source>
        <translation>Solo píxeles despejados</translation>
    </message>
    <message>
        <source>Statistics are over pixels without cloud, cirrus and cloud shadow.</source>
        <translation>Las estadísticas son de píxeles sin nube, cirro ni sombra de nube.</translation>
    </message>
    <message>
        <source>Outlines in every row</source>
        <translation>Contornos en cada fila</translation>
    </message>
    <message>
        <source>Every row has the outline of its parcel, so that QGIS's temporal controller plays them. Without it the layer is a table, to be joined by the id.</source>
        <translation>Cada fila tiene el contorno de su parcela, de modo que el controlador temporal de QGIS los reproduce. Sin ello la capa es una tabla, que se une por el identificador.</translation>
    </message>
    <message>
        <source>Pixel sets</source>
        <translation>Conjuntos de píxeles</translation>
    </message>
    <message>
        <source>The HDF5 file also holds all pixels of each parcel with their weights, at the finest resolution of the bands; coarser bands repeat their pixels.</source>
        <translation>El archivo HDF5 contiene también todos los píxeles de cada parcela con sus pesos, en la resolución más fina de las bandas; las bandas más gruesas repiten sus píxeles.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>A row a parcel and date with data: id, class, tile, sensing (UTC), product, valid, clear, and B04_mean and so on.</source>
        <translation>Una fila por parcela y fecha con datos: id, class, tile, sensing (UTC), product, valid, clear, y B04_mean, etc.</translation>
    </message>
    <message>
        <source>HDF5 file</source>
        <translation>Archivo HDF5</translation>
    </message>
    <message>
        <source>The series as arrays by tile: statistics (dates, parcels, bands, statistics).</source>
        <translation>Las series como matrices por tesela: statistics (fechas, parcelas, bandas, estadísticas).</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Elementos omitidos</translation>
    </message>
    <message>
        <source>Every product and parcel that was left out, with its reason.</source>
        <translation>Cada producto y cada parcela que se excluyó, con su razón.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Número de parcelas</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Número de elementos omitidos</translation>
    </message>
    <message>
        <source>Parcels: {n}, tiles: {tiles}, dates: {dates}</source>
        <translation>Parcelas: {n}, teselas: {tiles}, fechas: {dates}</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Filas: {n}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>la tabla de elementos omitidos</translation>
    </message>
</context><context>
    <name>FindTiles</name>
    <message>
        <source>Find tiles</source>
        <translation>Encontrar teselas</translation>
    </message>
    <message>
        <source>sentinel-2,mgrs,utm,tile,grid,granule,area,aoi,overlap,cover</source>
        <translation>sentinel-2,mgrs,utm,tesela,malla,gránulo,área,aoi,solape,cubrir,tile</translation>
    </message>
    <message>
        <source>Finds the Sentinel-2 tiles (MGRS, 109.8 km) of an area, with two overlaps each and a rank.

The grid is computed, nothing is looked up or downloaded; its 56,686 tiles are those of ESA's list. Tiles overlap their neighbours by 10 km and more at zone edges, so an area often lies in more tiles than it needs: the fewest tiles that cover the area come first by rank, and have in_cover = 1.

aoi_overlap is the share of the area inside the tile, tile_overlap the share of the tile inside the area, both 0 to 1. They are computed in the tile's own UTM zone on its true square. An area may have any coordinate system and several parts, lie in several UTM zones and cross the antimeridian.</source>
        <translation>Encuentra las teselas Sentinel-2 (MGRS, 109,8 km) de un área, cada una con dos solapes y un rango.

La malla se calcula, nada se consulta ni se descarga; sus 56 686 teselas son las de la lista de la ESA. Las teselas se solapan con sus vecinas 10 km, y más en los bordes de zona, así que un área suele estar en más teselas de las que necesita: las mínimas que la cubren van primero por rango y tienen in_cover = 1.

aoi_overlap es la parte del área dentro de la tesela, tile_overlap la parte de la tesela dentro del área, ambas de 0 a 1. Se calculan en la zona UTM propia de la tesela, sobre su cuadrado verdadero. Un área puede tener cualquier sistema de coordenadas y varias partes, estar en varias zonas UTM y cruzar el antimeridiano.</translation>
    </message>
    <message>
        <source>Extent 16.2,16.5,48.1,48.3 [EPSG:4326] gives the two tiles 33UWP and 33UXP; the one that covers it comes first.</source>
        <translation>La extensión 16.2,16.5,48.1,48.3 [EPSG:4326] da las dos teselas 33UWP y 33UXP; la que la cubre va primero.</translation>
    </message>
    <message>
        <source>The area, the extent or both are needed.</source>
        <translation>Hace falta el área, la extensión o ambas.</translation>
    </message>
    <message>
        <source>Minimum overlap (%)</source>
        <translation>Solape mínimo (%)</translation>
    </message>
    <message>
        <source>Percent. A tile stays when it holds this share of the area, or when this share of the tile lies in the area. 0 keeps every tile that has any part of the area.</source>
        <translation>Por ciento. Una tesela queda si contiene esta parte del área, o si esta parte de la tesela está en el área. 0 conserva toda tesela que tenga alguna parte del área.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>True outlines of the tiles in EPSG:4326, cut at the antimeridian, with tile, epsg, aoi_overlap, tile_overlap, rank and in_cover.</source>
        <translation>Contornos verdaderos de las teselas en EPSG:4326, cortados en el antimeridiano, con tile, epsg, aoi_overlap, tile_overlap, rank e in_cover.</translation>
    </message>
    <message>
        <source>Tiles by rank, separated by commas</source>
        <translation>Teselas por rango, separadas por comas</translation>
    </message>
    <message>
        <source>Fewest tiles that cover the area, separated by commas</source>
        <translation>Las mínimas teselas que cubren el área, separadas por comas</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Número de teselas</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area, fewer do not.</source>
        <translation>
            <numerusform>%n de ellas cubre el área, menos no bastan.</numerusform>
            <numerusform>%n de ellas cubren el área, menos no bastan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area (perhaps fewer would).</source>
        <translation>
            <numerusform>%n de ellas cubre el área (quizá bastarían menos).</numerusform>
            <numerusform>%n de ellas cubren el área (quizá bastarían menos).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) have a part of the area.</source>
        <translation>
            <numerusform>%n tesela tiene parte del área.</numerusform>
            <numerusform>%n teselas tienen parte del área.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the area lies in none of these tiles: beyond the grid, which ends near 84 degrees north and south, or in tiles below the minimum overlap.</source>
        <translation>El {share} % del área no está en ninguna de estas teselas: más allá de la malla, que acaba cerca de 84 grados norte y sur, o en teselas bajo el solape mínimo.</translation>
    </message>
</context><context>
    <name>FoundModel</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Órbita</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>{c:.0f} %</source>
        <translation>{c:.0f} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>en el archivo</translation>
    </message>
</context><context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context><context>
    <name>HistoryView</name>
    <message>
        <source>History of the selected product</source>
        <translation>Historial del producto elegido</translation>
    </message>
    <message>
        <source>One row for each change of its state, the latest first</source>
        <translation>Una fila por cada cambio de estado, el último primero</translation>
    </message>
</context><context>
    <name>InventoryProducts</name>
    <message>
        <source>Inventory of products</source>
        <translation>Inventario de productos</translation>
    </message>
    <message>
        <source>sentinel-2,safe,footprint,check,damaged,missing,checksum</source>
        <translation>sentinel-2,safe,huella,comprobar,dañado,falta,suma de control,footprint</translation>
    </message>
    <message>
        <source>Lists the Sentinel-2 products in a folder as footprints, with what is wrong with each.

SAFE and EOPF Zarr, folders and zips, are found at any depth. Every band file must be there, have the size that the manifest gives, be a whole JPEG 2000 file, and have the right zone, corner and shape. EOPF Zarr has no manifest: every chunk must be there and end where it should. Products that cannot be read, and those without a manifest to check them by, are listed with that as their problem.

Nothing is decoded, so flipped bytes go unseen: switch on the checksums to find them too.</source>
        <translation>Enumera los productos Sentinel-2 de una carpeta como huellas, con lo que falla en cada uno.

SAFE y EOPF Zarr, carpetas y zips, se encuentran a cualquier profundidad. Cada archivo de banda debe estar, tener el tamaño que da el manifiesto, ser un archivo JPEG 2000 entero, y tener la zona, la esquina y la forma correctas. EOPF Zarr no tiene manifiesto: cada bloque debe estar y terminar donde debe. Los productos que no se pueden leer, y los que no tienen manifiesto con que comprobarlos, se enumeran con ese problema.

No se decodifica nada, así que los bytes alterados no se ven: active las sumas de control para encontrarlos también.</translation>
    </message>
    <message>
        <source>Folder D:/sentinel: one row for each product in it, those with problems in another colour.</source>
        <translation>Carpeta D:/sentinel: una fila por cada producto, los que tienen problemas en otro color.</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Carpeta con productos</translation>
    </message>
    <message>
        <source>Searched recursively for SAFE and EOPF Zarr, folders and zips; zips are not unpacked.</source>
        <translation>Buscada recursivamente por SAFE y EOPF Zarr, carpetas y zips; los zips no se descomprimen.</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Verificar sumas de control</translation>
    </message>
    <message>
        <source>Read every file that the manifest lists, whole, and compare it with its checksum; the field 'verified' counts what is right, missing and wrong. Slow (the speed of the disk), but finds damage that decodes without an error.</source>
        <translation>Leer entero cada archivo del manifiesto y compararlo con su suma de control; el campo 'verified' cuenta lo correcto, lo que falta y lo erróneo. Lento (a la velocidad del disco), pero halla daños que se decodifican sin error.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Footprints in EPSG:4326 with name, tile, level, time, baseline, bands, share without data ('nodata', percent) and problems.</source>
        <translation>Huellas en EPSG:4326 con nombre, tesela, nivel, hora, baseline, bandas, parte sin datos ('nodata', por ciento) y problemas.</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Número de productos</translation>
    </message>
    <message>
        <source>Number of products with problems</source>
        <translation>Número de productos con problemas</translation>
    </message>
    <message>
        <source>Products on disk: {folder}</source>
        <translation>Productos en disco: {folder}</translation>
    </message>
    <message>
        <source>{name}: files checked: {counts}</source>
        <translation>{name}: archivos comprobados: {counts}</translation>
    </message>
    <message>
        <source>Products: {n}, with problems: {wrong}</source>
        <translation>Productos: {n}, con problemas: {wrong}</translation>
    </message>
</context><context>
    <name>JobController</name>
    <message>
        <source>The queue {path} could not be opened; what was to be done with it was not.</source>
        <translation>No se pudo abrir la cola {path}; no se hizo lo que había que hacer con ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added.</source>
        <translation>
            <numerusform>%n producto añadido.</numerusform>
            <numerusform>%n productos añadidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were there already.</source>
        <translation>
            <numerusform>%n producto ya estaba.</numerusform>
            <numerusform>%n productos ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More is fetched of %n of them now.</source>
        <translation>
            <numerusform>De %n de ellos se descarga ahora más.</numerusform>
            <numerusform>De %n de ellos se descarga ahora más.</numerusform>
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
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flujos</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>{n} of {quota}</source>
        <translation>{n} de {quota}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>sin iniciar</translation>
    </message>
    <message>
        <source>Needs an account: add one under Accounts</source>
        <translation>Necesita una cuenta: añádala en Cuentas</translation>
    </message>
    <message>
        <source>Stopped, the login was refused: check the account</source>
        <translation>Detenido, credenciales rechazadas: compruebe la cuenta</translation>
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation>Descansa hasta {time}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Correcto</translation>
    </message>
</context><context>
    <name>LaneView</name>
    <message>
        <source>Hubs of this queue</source>
        <translation>Hubs de esta cola</translation>
    </message>
    <message>
        <source>Open orders against the quota, and when each hub is asked next</source>
        <translation>Pedidos abiertos frente a la cuota, y cuándo se pregunta de nuevo a cada hub</translation>
    </message>
</context><context>
    <name>LoadSample</name>
    <message>
        <source>Load a sample</source>
        <translation>Cargar una muestra</translation>
    </message>
    <message>
        <source>dataset,sample,map,time series,temporal,geotiff,labels,look</source>
        <translation>conjunto de datos,muestra,mapa,serie temporal,temporal,geotiff,etiquetas,ver,dataset,sample</translation>
    </message>
    <message>
        <source>Puts one sample of a dataset on the map: an image for each date, its labels, claim mask, parcel ids and coverage.

Each image holds from its date to the next one, so that QGIS's temporal controller walks through the season. All dates are stretched alike. The layers are georeferenced GeoTIFFs with all bands, in digital numbers as stored, and stay in the folder.</source>
        <translation>Pone una muestra de un conjunto de datos en el mapa: una imagen por fecha, sus etiquetas, máscara de reclamaciones, identificadores de parcelas y cobertura.

Cada imagen vale desde su fecha hasta la siguiente, de modo que el controlador temporal de QGIS recorre la temporada. Todas las fechas se estiran igual. Las capas son GeoTIFF georreferenciados con todas las bandas, en valores digitales como están guardados, y se quedan en la carpeta.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, sample T31TFM_2022_e0653760_n05195280 (copied from the samples' attribute table): a group of layers at that place.</source>
        <translation>Conjunto de datos D:/dataset, muestra T31TFM_2022_e0653760_n05195280 (copiada de la tabla de atributos de las muestras): un grupo de capas en ese lugar.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json. No se cambia nada en ella.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Its sample_id, as in samples.csv and in the attributes of the samples' layer.</source>
        <translation>Su sample_id, como en samples.csv y en los atributos de la capa de muestras.</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falso color</translation>
    </message>
    <message>
        <source>Show near infrared in red (B08, B04, B03), where living plants are bright; else true colour.</source>
        <translation>Mostrar el infrarrojo cercano en rojo (B08, B04, B03), donde las plantas vivas son claras; si no, color verdadero.</translation>
    </message>
    <message>
        <source>Rasters of the sample</source>
        <translation>Rásteres de la muestra</translation>
    </message>
    <message>
        <source>GeoTIFFs are written here: one a date, one a layer of labels and resolution.</source>
        <translation>Los GeoTIFF se escriben aquí: uno por fecha, uno por capa de etiquetas y resolución.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Número de fechas</translation>
    </message>
    <message>
        <source>Number of layers of labels</source>
        <translation>Número de capas de etiquetas</translation>
    </message>
    <message>
        <source>{sample}: {first} to {last}, dates: {n}</source>
        <translation>{sample}: {first} a {last}, fechas: {n}</translation>
    </message>
</context><context>
    <name>LoginFields</name>
    <message>
        <source>User name and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Access keys (S3)</source>
        <translation>Claves de acceso (S3)</translation>
    </message>
    <message>
        <source>&amp;Kind of login:</source>
        <translation>&amp;Tipo de credenciales:</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Tipo de credenciales</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Contraseña:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;One-time code:</source>
        <translation>Código de un &amp;solo uso:</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>only for accounts with two factors</source>
        <translation>solo para cuentas con dos factores</translation>
    </message>
    <message>
        <source>kept by QGIS; type to replace it</source>
        <translation>guardado por QGIS; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>Access &amp;key:</source>
        <translation>C&amp;lave de acceso:</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>Clave &amp;secreta:</translation>
    </message>
    <message>
        <source>A&amp;PI key:</source>
        <translation>Clave de A&amp;PI:</translation>
    </message>
    <message>
        <source>user name or password is empty.</source>
        <translation>el usuario o la contraseña están vacíos.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Rellene ambos.</translation>
    </message>
    <message>
        <source>QGIS did not keep the login.</source>
        <translation>QGIS no guardó las credenciales.</translation>
    </message>
    <message>
        <source>Enter the master password of its authentication system, and save again.</source>
        <translation>Introduzca la contraseña maestra de su sistema de autenticación y guarde de nuevo.</translation>
    </message>
</context><context>
    <name>MapCommands</name>
    <message>
        <source>{path} holds no image that can be shown.</source>
        <translation>{path} no contiene ninguna imagen que mostrar.</translation>
    </message>
    <message>
        <source>{n} of {all} products are on the map: more would make it slow.</source>
        <translation>{n} de {all} productos están en el mapa: más lo harían lento.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more</source>
        <translation>
            <numerusform>Añadir %n más</numerusform>
            <numerusform>Añadir %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
</context><context>
    <name>MenuPart</name>
    <message>
        <source>&amp;Copy models to My models</source>
        <translation>&amp;Copiar los modelos a Mis modelos</translation>
    </message>
    <message>
        <source>Load &amp;demo data</source>
        <translation>Cargar &amp;datos de demostración</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About DeepSatData</source>
        <translation>Acerca &amp;de DeepSatData</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} no está.</translation>
    </message>
    <message>
        <source>The models could not be copied to {folder}: {reason}</source>
        <translation>No se pudieron copiar los modelos a {folder}: {reason}</translation>
    </message>
    <message>
        <source>Models copied: {n}. To change one: Toolbox, Models, right click, Edit.</source>
        <translation>Modelos copiados: {n}. Para cambiar uno: Caja de herramientas, Modelos, clic derecho, Editar.</translation>
    </message>
    <message>
        <source>What was there before is kept beside them as .bak.</source>
        <translation>Lo que había antes se conserva al lado como .bak.</translation>
    </message>
    <message>
        <source>Changed by you and left as they are: {n}.</source>
        <translation>Cambiados por usted y dejados como están: {n}.</translation>
    </message>
    <message>
        <source>There already: {n}.</source>
        <translation>Ya estaban: {n}.</translation>
    </message>
    <message>
        <source>Copy models</source>
        <translation>Copiar modelos</translation>
    </message>
    <message>
        <source>These models of yours differ from those of the plugin:</source>
        <translation>Estos modelos suyos difieren de los del complemento:</translation>
    </message>
    <message>
        <source>Replaced ones are kept beside the new ones as .bak.</source>
        <translation>Los reemplazados se conservan junto a los nuevos como .bak.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar los míos</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>No browser could be opened. The help is at {address}</source>
        <translation>No se pudo abrir ningún navegador. La ayuda está en {address}</translation>
    </message>
    <message>
        <source>DeepSatData</source>
        <translation>DeepSatData</translation>
    </message>
</context><context>
    <name>Messages</name>
    <message>
        <source>Downloads</source>
        <translation>Descargas</translation>
    </message>
</context><context>
    <name>Panels</name>
    <message>
        <source>Pictures of the sample</source>
        <translation>Imágenes de la muestra</translation>
    </message>
</context><context>
    <name>ParcelDimensions</name>
    <message>
        <source>Dimensions of parcels</source>
        <translation>Dimensiones de las parcelas</translation>
    </message>
    <message>
        <source>parcels,size,window,height,width,area,compactness,histogram,report</source>
        <translation>parcelas,tamaño,ventana,altura,anchura,área,compacidad,histograma,informe,parcels,size</translation>
    </message>
    <message>
        <source>Measures every parcel as a window sees it, along the axes of its UTM zone, and recommends a size of windows.

Fields: height (south to north), width (west to east), largest (the larger of both), all in metres; area in m²; vertices; compactness (4 pi area by the square of the perimeter: 1 for a circle, 0.785 for a square, less the more slender).

The report shows histograms, the shares of parcels up to a size as curves, and for windows of 240 to 1600 m the share of parcels that fit. The recommended SIZE is the smallest multiple of 6 pixels of 10 m that holds the wanted share of parcels whole, wherever the lattice of 60 m lies.</source>
        <translation>Mide cada parcela como la ve una ventana, a lo largo de los ejes de su zona UTM, y recomienda un tamaño de ventanas.

Campos: height (de sur a norte), width (de oeste a este), largest (la mayor de ambas), todos en metros; area en m²; vertices (vértices); compactness (4 pi por el área entre el cuadrado del perímetro: 1 para un círculo, 0,785 para un cuadrado, menos cuanto más esbelta).

El informe muestra histogramas, las partes de parcelas hasta un tamaño como curvas, y para ventanas de 240 a 1600 m la parte de parcelas que caben. La SIZE recomendada es el menor múltiplo de 6 píxeles de 10 m que contiene entera la parte deseada de parcelas, caiga donde caiga la retícula de 60 m.</translation>
    </message>
    <message>
        <source>The layer of 'Prepare ground truth': the report says that 95 % of the parcels fit windows of 48 pixels.</source>
        <translation>La capa de «Preparar la verdad terreno»: el informe dice que el 95 % de las parcelas caben en ventanas de 48 píxeles.</translation>
    </message>
    <message>
        <source>Parcels that windows hold whole (%)</source>
        <translation>Parcelas que las ventanas contienen enteras (%)</translation>
    </message>
    <message>
        <source>The recommended size holds this share of the parcels whole.</source>
        <translation>El tamaño recomendado contiene entera esta parte de las parcelas.</translation>
    </message>
    <message>
        <source>Parcels with dimensions</source>
        <translation>Parcelas con dimensiones</translation>
    </message>
    <message>
        <source>The parcels with their fields and height, width, largest, area, vertices, compactness. Fields of these names are replaced.</source>
        <translation>Las parcelas con sus campos y height, width, largest, area, vertices, compactness. Los campos con estos nombres se reemplazan.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>One html file with histograms, curves and the table of windows.</source>
        <translation>Un archivo html con histogramas, curvas y la tabla de las ventanas.</translation>
    </message>
    <message>
        <source>Recommended size (pixels of 10 m)</source>
        <translation>Tamaño recomendado (píxeles de 10 m)</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Número de parcelas</translation>
    </message>
    <message>
        <source>Number of skipped parcels</source>
        <translation>Número de parcelas omitidas</translation>
    </message>
    <message>
        <source>Fields that are replaced: {names}</source>
        <translation>Campos que se reemplazan: {names}</translation>
    </message>
    <message>
        <source>Parcels: {n}</source>
        <translation>Parcelas: {n}</translation>
    </message>
    <message>
        <source>Recommended SIZE: {size} pixels of 10 m ({metres} m)</source>
        <translation>SIZE recomendada: {size} píxeles de 10 m ({metres} m)</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>el informe</translation>
    </message>
</context><context>
    <name>PrepareGroundTruth</name>
    <message>
        <source>Prepare ground truth</source>
        <translation>Preparar la verdad terreno</translation>
    </message>
    <message>
        <source>parcels,ground truth,crops,register,rpg,eurocrops,hcat,fiboa,classes,repair,duplicates,overlap</source>
        <translation>parcelas,verdad terreno,cultivos,registro,rpg,eurocrops,hcat,fiboa,clases,reparar,duplicados,superposición,parcels,ground truth</translation>
    </message>
    <message>
        <source>Brings parcels of any register into one form: class code, year, id, and an outline that can be rasterized.

A profile knows the fields of its register; for any other layer you name them. Class codes stay as they are, leading zeros too; a class table gives each an index, a name and a colour. It is made, or the one you give, as an earlier run made it and you changed it.

Outlines that are not valid are repaired; curves become chords, heights go. What cannot be used goes to the layer of rejected parcels with its reason: no geometry, no polygon, no area, no year, or a second copy of outline, class and year. What is doubtful but stays is listed too: repairs, one id twice, one outline with two crops, slivers, and parcels that overlap.

Areas and widths are measured in the UTM zone of each parcel. Outlines lie on disk meanwhile: a country's register needs little memory.</source>
        <translation>Lleva las parcelas de cualquier registro a una misma forma: código de clase, año, identificador y un contorno que se puede rasterizar.

Un perfil conoce los campos de su registro; para cualquier otra capa usted los nombra. Los códigos de clase quedan como están, también los ceros iniciales; una tabla de clases da a cada uno un índice, un nombre y un color. Se hace, o es la que usted da, tal como la hizo una ejecución anterior y usted la cambió.

Los contornos no válidos se reparan; las curvas se vuelven cuerdas, las alturas se quitan. Lo que no se puede usar va a la capa de parcelas rechazadas con su razón: sin geometría, sin polígono, sin área, sin año, o una segunda copia de contorno, clase y año. Lo dudoso que se conserva también se enumera: reparaciones, un identificador dos veces, un contorno con dos cultivos, astillas, y parcelas que se superponen.

Áreas y anchuras se miden en la zona UTM de cada parcela. Los contornos están entretanto en el disco: el registro de un país necesita poca memoria.</translation>
    </message>
    <message>
        <source>The layer PARCELLES_GRAPHIQUES of the French register, profile RPG, year 2018: fields are picked by themselves, and the class table lists every crop with its number of parcels.</source>
        <translation>La capa PARCELLES_GRAPHIQUES del registro francés, perfil RPG, año 2018: los campos se eligen solos, y la tabla de clases enumera cada cultivo con su número de parcelas.</translation>
    </message>
    <message>
        <source>Parcels: {n}</source>
        <translation>Parcelas: {n}</translation>
    </message>
    <message>
        <source>the layer of rejected parcels</source>
        <translation>la capa de parcelas rechazadas</translation>
    </message>
    <message>
        <source>Doubtful: {n} ({reason})</source>
        <translation>Dudoso: {n} ({reason})</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>number of the feature</source>
        <translation>número del objeto</translation>
    </message>
    <message>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contorno</translation>
    </message>
    <message>
        <source>Fields: {listed}</source>
        <translation>Campos: {listed}</translation>
    </message>
    <message>
        <source>No year is given: {year} is taken from the name '{name}'.</source>
        <translation>No se da ningún año: {year} se toma del nombre «{name}».</translation>
    </message>
    <message>
        <source>Codes that the class table does not have, ignored: {codes}</source>
        <translation>Códigos que la tabla de clases no tiene, ignorados: {codes}</translation>
    </message>
    <message>
        <source>Classes: {n} of {codes} codes</source>
        <translation>Clases: {n} de {codes} códigos</translation>
    </message>
    <message>
        <source>Ignored codes: {n}</source>
        <translation>Códigos ignorados: {n}</translation>
    </message>
</context><context>
    <name>Preview</name>
    <message>
        <source>Quicklook</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>La imagen está en camino…</translation>
    </message>
    <message>
        <source>This hub has no picture of it.</source>
        <translation>Este hub no tiene imagen de él.</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>nubes {c:.0f} %</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en línea</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>en el archivo</translation>
    </message>
</context><context>
    <name>ProductCommands</name>
    <message numerus="yes">
        <source>%n name(s) copied, to be pasted where the hub takes orders.</source>
        <translation>
            <numerusform>%n nombre copiado, para pegarlo donde el hub toma pedidos.</numerusform>
            <numerusform>%n nombres copiados, para pegarlos donde el hub toma pedidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not arrived. What is unfinished is removed, too. Go on?</source>
        <translation>
                <numerusform>%n de ellos no ha llegado. También se quita lo inacabado. ¿Continuar?</numerusform>
                <numerusform>%n de ellos no han llegado. También se quita lo inacabado. ¿Continuar?</numerusform>
            </translation>
    </message>
    <message>
        <source>Remove products</source>
        <translation>Quitar productos</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n product(s)? What is unfinished of them is removed.</source>
        <translation>
                <numerusform>¿Cancelar %n producto? Se quita lo inacabado.</numerusform>
                <numerusform>¿Cancelar %n productos? Se quita lo inacabado.</numerusform>
            </translation>
    </message>
    <message>
        <source>Cancel downloads</source>
        <translation>Cancelar descargas</translation>
    </message>
</context><context>
    <name>ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Sensing date, tile, satellite and level</source>
        <translation>Fecha de adquisición, tesela, satélite y nivel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Where the product stands</source>
        <translation>En qué punto está el producto</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Share of the file that is here</source>
        <translation>Parte del archivo que ya está</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed of the transfer</source>
        <translation>Velocidad de la transferencia</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>At the present speed</source>
        <translation>A la velocidad actual</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Próxima consulta</translation>
    </message>
    <message>
        <source>When the archive is asked next (local time)</source>
        <translation>Cuándo se pregunta de nuevo al archivo (hora local)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Where the product comes from</source>
        <translation>De dónde viene el producto</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Of the whole product, as the hub says</source>
        <translation>Del producto entero, según el hub</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of the file to fetch</source>
        <translation>Del archivo por descargar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>How long it has been with the archive</source>
        <translation>Cuánto tiempo lleva en el archivo</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Reason, or the hub's last words</source>
        <translation>Motivo, o últimas palabras del hub</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>nubes {c:.0f} %</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
</context><context>
    <name>QuarantineCommands</name>
    <message>
        <source>No file was set aside: nothing damaged, nothing replaced.</source>
        <translation>No se apartó ningún archivo: nada dañado, nada reemplazado.</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Archivos dañados</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) were set aside, {size}.</source>
        <translation>
            <numerusform>Se apartó %n archivo o carpeta, {size}.</numerusform>
            <numerusform>Se apartaron %n archivos o carpetas, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them for good?</source>
        <translation>¿Borrarlos definitivamente?</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>reemplazado</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are held by another program.</source>
        <translation>
            <numerusform>Otro programa tiene abierto %n de ellos.</numerusform>
            <numerusform>Otro programa tiene abiertos %n de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} liberados.</translation>
    </message>
</context><context>
    <name>QuestionPart</name>
    <message>
        <source>Read them</source>
        <translation>Leerlas</translation>
    </message>
</context><context>
    <name>QueueCommands</name>
    <message>
        <source>The command is copied: {text}</source>
        <translation>La orden está copiada: {text}</translation>
    </message>
    <message>
        <source>Folder for the products</source>
        <translation>Carpeta para los productos</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Abrir cola</translation>
    </message>
    <message>
        <source>Download queues (*.sqlite)</source>
        <translation>Colas de descarga (*.sqlite)</translation>
    </message>
    <message>
        <source>Choose a layer of products first.</source>
        <translation>Elija antes una capa de productos.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no product; the first: {why}</source>
        <translation>
            <numerusform>%n fila no nombra ningún producto; la primera: {why}</numerusform>
            <numerusform>%n filas no nombran ningún producto; la primera: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import table or list of names</source>
        <translation>Importar tabla o lista de nombres</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas y listas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) imported.</source>
        <translation>
            <numerusform>%n producto importado.</numerusform>
            <numerusform>%n productos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the first: {why}</source>
        <translation>
            <numerusform>%n fila omitida; la primera: {why}</numerusform>
            <numerusform>%n filas omitidas; la primera: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exportar tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {path}</source>
        <translation>
            <numerusform>%n producto escrito en {path}</numerusform>
            <numerusform>%n productos escritos en {path}</numerusform>
        </translation>
    </message>
</context><context>
    <name>QueueView</name>
    <message>
        <source>Name, date, tile, hub or message</source>
        <translation>Nombre, fecha, tesela, hub o mensaje</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrar por texto</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Productos mostrados</translation>
    </message>
    <message>
        <source>Products of the queue</source>
        <translation>Productos de la cola</translation>
    </message>
    <message>
        <source>One row a product: state, progress, next check, hub and message</source>
        <translation>Una fila por producto: estado, progreso, próxima consulta, hub y mensaje</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>H&amp;ubs</source>
        <translation>H&amp;ubs</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>Filt&amp;ro:</translation>
    </message>
    <message>
        <source>&amp;In state:</source>
        <translation>En &amp;estado:</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} de {all}</translation>
    </message>
</context><context>
    <name>RasterizeParcels</name>
    <message>
        <source>Rasterize parcels</source>
        <translation>Rasterizar parcelas</translation>
    </message>
    <message>
        <source>labels,ground truth,coverage,fields,crops,mask,distance,boundary,conflict,overlap,sentinel-2</source>
        <translation>etiquetas,verdad terreno,cobertura,campos,cultivos,máscara,distancia,límite,conflicto,solape,sentinel-2,labels</translation>
    </message>
    <message>
        <source>Rasterizes parcels with the exact share of every pixel that each parcel covers.

Writes one set of rasters for each tile, year and resolution: labels (class index, 0 background, -1 ignore), ids (index into parcels.csv), claim mask (0: at most one parcel claims the pixel, 1: two or more, none covers it whole, 2: two or more, at least one covers it whole), coverage by the winning parcel (0 to 1), number of claims, and the distance of the pixel's centre to the boundary of its parcel in metres.

The parcel with the largest share wins a pixel; ties go to the smaller id. The result does not depend on the order of the features. Parcels may have holes and several parts, lie across the edge and be in any coordinate system. Invalid geometries are repaired, and every repaired or skipped parcel is listed in notes.csv and skipped.csv.

The folder is what 'Make a dataset' takes as ground truth.</source>
        <translation>Rasteriza parcelas con la parte exacta de cada píxel que cubre cada parcela.

Escribe un juego de rásteres por tesela, año y resolución: etiquetas (índice de clase, 0 fondo, -1 ignore), identificadores (índice en parcels.csv), máscara de reclamaciones (0: como máximo una parcela reclama el píxel, 1: dos o más, ninguna lo cubre entero, 2: dos o más, al menos una lo cubre entero), cobertura de la parcela ganadora (0 a 1), número de reclamaciones, y distancia en metros del centro del píxel al límite de su parcela.

Gana el píxel la parcela con la mayor parte; en empate, el identificador menor. El resultado no depende del orden de los objetos. Las parcelas pueden tener huecos y varias partes, rebasar el borde y estar en cualquier sistema de coordenadas. Las geometrías no válidas se reparan, y toda parcela reparada u omitida figura en notes.csv y skipped.csv.

La carpeta es lo que «Crear un conjunto de datos» toma como verdad terreno.</translation>
    </message>
    <message>
        <source>Parcels with the class field 'crop', the id field 'id', year 2022, folder with products D:/sentinel, resolution 10 m: labels for every tile of the products.</source>
        <translation>Parcelas con el campo de clase «crop», el campo identificador «id», año 2022, carpeta con productos D:/sentinel, resolución 10 m: etiquetas para cada tesela de los productos.</translation>
    </message>
    <message numerus="yes">
        <source>%n more raster(s) are in the folder; they are not loaded, so as not to flood the project.</source>
        <translation>
            <numerusform>%n ráster más está en la carpeta; no se carga, para no saturar el proyecto.</numerusform>
            <numerusform>%n rásteres más están en la carpeta; no se cargan, para no saturar el proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ground truth is whole; conflicts.gpkg in its folder holds the same layer.</source>
        <translation>La verdad terreno está completa; conflicts.gpkg en su carpeta contiene la misma capa.</translation>
    </message>
    <message>
        <source>Pairs of parcels that claim the same ground: {n} (see conflicts.gpkg)</source>
        <translation>Pares de parcelas que reclaman el mismo terreno: {n} (véase conflicts.gpkg)</translation>
    </message>
    <message>
        <source>skipped.csv in the folder of the ground truth</source>
        <translation>skipped.csv en la carpeta de la verdad terreno</translation>
    </message>
    <message>
        <source>The surveyed area changes nothing: pixels outside it become background too. Choose 'Ignore' outside the surveyed area to keep them apart.</source>
        <translation>La zona inventariada no cambia nada: los píxeles de fuera también pasan a ser fondo. Elija «Ignorar» fuera de la zona inventariada para distinguirlos.</translation>
    </message>
    <message>
        <source>The grid is in EPSG:{epsg}, which is no UTM zone of WGS 84: Sentinel-2 products do not lie on it. Leave the CRS of the rasters empty for rasters that fit products.</source>
        <translation>La malla está en EPSG:{epsg}, que no es una zona UTM de WGS 84: los productos Sentinel-2 no están en ella. Deje vacío el SRC de los rásteres para que encajen con los productos.</translation>
    </message>
    <message>
        <source>Grid: EPSG:{epsg}, upper-left corner {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</source>
        <translation>Malla: EPSG:{epsg}, esquina superior izquierda {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</translation>
    </message>
    <message>
        <source>The class codes are numbered (see classes.csv):</source>
        <translation>Los códigos de clase están numerados (véase classes.csv):</translation>
    </message>
    <message numerus="yes">
        <source>%n invalid geometry(ies) repaired (see notes.csv)</source>
        <translation>
            <numerusform>%n geometría no válida reparada (véase notes.csv)</numerusform>
            <numerusform>%n geometrías no válidas reparadas (véase notes.csv)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raster(s), at most {size}</source>
        <translation>
            <numerusform>%n ráster, como mucho {size}</numerusform>
            <numerusform>%n rásteres, como mucho {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field {field} gives {classes} classes to %n parcel(s): is it the class, not the id?</source>
        <translation>
            <numerusform>El campo {field} da {classes} clases a %n parcela: ¿es la clase, y no el identificador?</numerusform>
            <numerusform>El campo {field} da {classes} clases a %n parcelas: ¿es la clase, y no el identificador?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) share their id with another one of their year (most often {id}: {times} times); each is a parcel of its own (see notes.csv)</source>
        <translation>
            <numerusform>%n parcela comparte su identificador con otra de su año (el más frecuente, {id}: {times} veces); cada una es una parcela propia (véase notes.csv)</numerusform>
            <numerusform>%n parcelas comparten su identificador con otra de su año (el más frecuente, {id}: {times} veces); cada una es una parcela propia (véase notes.csv)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an id field, the ids in parcels.csv are the feature ids of this layer and hold for it only; parcels are in the order of year, class and place.</source>
        <translation>Sin campo identificador, los identificadores de parcels.csv son los de los objetos de esta capa y solo valen para ella; las parcelas están en orden de año, clase y lugar.</translation>
    </message>
</context><context>
    <name>SampleAction</name>
    <message>
        <source>Load selected &amp;sample</source>
        <translation>Cargar la &amp;muestra elegida</translation>
    </message>
    <message>
        <source>Select a sample first, in the map or in the table.</source>
        <translation>Elija primero una muestra, en el mapa o en la tabla.</translation>
    </message>
</context><context>
    <name>SampleView</name>
    <message>
        <source>What the curve shows</source>
        <translation>Lo que muestra la curva</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>{share} % despejado</translation>
    </message>
    <message>
        <source>{share} % valid</source>
        <translation>{share} % válido</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Falso color</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Máscara de reclamaciones</translation>
    </message>
    <message>
        <source>value {n}</source>
        <translation>valor {n}</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>parcel {id}</source>
        <translation>parcela {id}</translation>
    </message>
    <message>
        <source>claim mask {n}</source>
        <translation>máscara de reclamaciones {n}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
</context><context>
    <name>SamplesPart</name>
    <message>
        <source>DeepSatData samples</source>
        <translation>Muestras de DeepSatData</translation>
    </message>
    <message>
        <source>Look at &amp;samples</source>
        <translation>Ver mue&amp;stras</translation>
    </message>
    <message>
        <source>The sample under the mouse: its images over time, labels, curves</source>
        <translation>La muestra bajo el ratón: sus imágenes a lo largo del tiempo, etiquetas, curvas</translation>
    </message>
</context><context>
    <name>SamplesWidget</name>
    <message>
        <source>Samples at this place</source>
        <translation>Muestras en este lugar</translation>
    </message>
    <message>
        <source>Follow the mouse on the map</source>
        <translation>Seguir el ratón en el mapa</translation>
    </message>
    <message>
        <source>Outlines of parcels</source>
        <translation>Contornos de las parcelas</translation>
    </message>
    <message>
        <source>Zoom to the sample</source>
        <translation>Acercar a la muestra</translation>
    </message>
    <message>
        <source>Load this sample as layers</source>
        <translation>Cargar esta muestra como capas</translation>
    </message>
    <message>
        <source>&amp;Find the dataset</source>
        <translation>&amp;Buscar el conjunto de datos</translation>
    </message>
    <message>
        <source>Move the mouse over a sample on the map, or select one.</source>
        <translation>Mueva el ratón sobre una muestra en el mapa, o seleccione una.</translation>
    </message>
    <message>
        <source>No samples are on the map. Make a dataset, or add the samples.gpkg of one.</source>
        <translation>No hay muestras en el mapa. Cree un conjunto de datos, o añada el samples.gpkg de uno.</translation>
    </message>
    <message>
        <source>Find the dataset</source>
        <translation>Buscar el conjunto de datos</translation>
    </message>
</context><context>
    <name>SearchForm</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polígonos de una capa</translation>
    </message>
    <message>
        <source>Only the tiles below</source>
        <translation>Solo las teselas de abajo</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Capa del área</translation>
    </message>
    <message>
        <source>Its selected polygons, or all when none is selected</source>
        <translation>Sus polígonos seleccionados, o todos si no hay ninguno</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primer día (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último día (UTC)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Nubosidad máxima</translation>
    </message>
    <message>
        <source>Of the whole product, as the hub says. Below 100, unknown ones are left out</source>
        <translation>Del producto entero, según el hub. Por debajo de 100 se omiten las desconocidas</translation>
    </message>
    <message>
        <source>Maximum cloud cover, slider</source>
        <translation>Nubosidad máxima, deslizador</translation>
    </message>
    <message>
        <source>all, or 31TFM, 31TGM</source>
        <translation>todas, o 31TFM, 31TGM</translation>
    </message>
    <message>
        <source>L2A (surface reflectance)</source>
        <translation>L2A (reflectancia de superficie)</translation>
    </message>
    <message>
        <source>L1C (top of atmosphere)</source>
        <translation>L1C (techo de la atmósfera)</translation>
    </message>
    <message>
        <source>L1C and L2A</source>
        <translation>L1C y L2A</translation>
    </message>
    <message>
        <source>H&amp;ub:</source>
        <translation>H&amp;ub:</translation>
    </message>
    <message>
        <source>&amp;Area:</source>
        <translation>&amp;Área:</translation>
    </message>
    <message>
        <source>&amp;Tiles:</source>
        <translation>&amp;Teselas:</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Período:</translation>
    </message>
    <message>
        <source>&amp;Clouds up to:</source>
        <translation>&amp;Nubes hasta:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>Ni&amp;vel:</translation>
    </message>
    <message>
        <source>no hub is chosen.</source>
        <translation>no hay ningún hub elegido.</translation>
    </message>
    <message>
        <source>there is no map.</source>
        <translation>no hay mapa.</translation>
    </message>
</context><context>
    <name>SearchProducts</name>
    <message>
        <source>Search products</source>
        <translation>Buscar productos</translation>
    </message>
    <message>
        <source>sentinel-2,search,catalogue,hub,copernicus,data space,dhus,odata,stac,footprint,cloud,archive</source>
        <translation>sentinel-2,buscar,catálogo,hub,copernicus,data space,dhus,odata,stac,huella,nube,archivo,search</translation>
    </message>
    <message>
        <source>Lists the Sentinel-2 products of an area or of tiles in a period, as footprints.

Hubs: the Copernicus Data Space and its kin (OData), DHuS hubs, STAC catalogues, or a folder of products on disk. Tile, time, orbit and baseline come from the product's name. A row tells the cloud cover (%), the size (bytes), whether the product is online (yes, no, unknown: it may lie in a long-term archive), the share of the area inside the footprint and the share of the tile that the footprint fills (small values mean the edge of a swath), both 0 to 1.

Of several processings of one acquisition only the newest baseline is listed; parts of one acquisition that complete each other stay. What was left out, and entries that cannot be used, are in the table 'Left out' with the reason.

When the hub fails on the way, the layer holds what came so far, and the run fails, unless 'Fail when incomplete' is switched off. Choose among the rows with 'Select products'.</source>
        <translation>Enumera los productos Sentinel-2 de un área o de teselas en un período, como huellas.

Hubs: el Copernicus Data Space y similares (OData), hubs DHuS, catálogos STAC o una carpeta de productos en disco. Tesela, hora, órbita y baseline salen del nombre del producto. Una fila da la nubosidad (%), el tamaño (bytes), si el producto está en línea (yes, no, unknown: puede estar en un archivo a largo plazo), la parte del área dentro de la huella y la parte de la tesela que llena la huella (valores pequeños indican el borde de una pasada), ambas de 0 a 1.

De varios procesamientos de una adquisición solo se lista la baseline más nueva; las partes de una adquisición que se complementan quedan. Lo omitido, y las entradas que no se pueden usar, están en la tabla «Omitidos» con el motivo.

Si el hub falla por el camino, la capa contiene lo que llegó hasta entonces y la ejecución falla, salvo que «Fallar si está incompleto» esté desactivado. Elija entre las filas con «Seleccionar productos».</translation>
    </message>
    <message>
        <source>Hub Copernicus Data Space, tiles 31TFM, first day 2024-03-01, last day 2024-10-31, maximum cloud cover 80 %: the season's products of one tile, one row each.</source>
        <translation>Hub Copernicus Data Space, teselas 31TFM, primer día 2024-03-01, último día 2024-10-31, nubosidad máxima 80 %: los productos de la temporada de una tesela, una fila cada uno.</translation>
    </message>
    <message>
        <source>Give an area, an extent, or tiles.</source>
        <translation>Indique un área, una extensión o teselas.</translation>
    </message>
    <message>
        <source>Tiles (one of these: area, extent, tiles)</source>
        <translation>Teselas (una de estas: área, extensión, teselas)</translation>
    </message>
    <message>
        <source>Tiles separated by commas, as 31TFM,31TGM. Without an area, all their products; with one, those that also touch it.</source>
        <translation>Teselas separadas por comas, como 31TFM,31TGM. Sin área, todos sus productos; con ella, los que además la tocan.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>L1C: top of atmosphere, 13 bands. L2A: surface reflectance, 12 bands and cloud classes.</source>
        <translation>L1C: techo de la atmósfera, 13 bandas. L2A: reflectancia de superficie, 12 bandas y clases de nubes.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>Percent of the product, as the hub says. Below 100, products of unknown cloud are left out.</source>
        <translation>Por ciento del producto, según el hub. Por debajo de 100 se omiten los productos de nubosidad desconocida.</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Órbita relativa</translation>
    </message>
    <message>
        <source>Only products of this relative orbit, 1 to 143: seen from the same direction each time.</source>
        <translation>Solo productos de esta órbita relativa, 1 a 143: vistos siempre desde la misma dirección.</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satélite</translation>
    </message>
    <message>
        <source>Only products of this satellite.</source>
        <translation>Solo productos de este satélite.</translation>
    </message>
    <message>
        <source>Published since (UTC)</source>
        <translation>Publicados desde (UTC)</translation>
    </message>
    <message>
        <source>Only products that the hub has had since this day, as 2024-06-01: what is new since then. Where a hub does not say since when, its products come all the same.</source>
        <translation>Solo productos que el hub tiene desde este día, como 2024-06-01: lo nuevo desde entonces. Donde un hub no dice desde cuándo, sus productos vienen igualmente.</translation>
    </message>
    <message>
        <source>At most so many products</source>
        <translation>Como máximo tantos productos</translation>
    </message>
    <message>
        <source>The hub is asked first how many there are; with more than this nothing is listed, and the number is told. Empty for no limit.</source>
        <translation>Primero se pregunta al hub cuántos hay; si son más que esto no se lista nada y se dice el número. Vacío: sin límite.</translation>
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation>Fallar si está incompleto</translation>
    </message>
    <message>
        <source>End with an error, after the layer is written, when the hub fails on the way; so nothing goes on with half a catalogue. Switched off, the run succeeds with what came until then.</source>
        <translation>Terminar con un error, tras escribir la capa, si el hub falla por el camino; así nada sigue con medio catálogo. Desactivado, la ejecución tiene éxito con lo que llegó hasta entonces.</translation>
    </message>
    <message>
        <source>Online products only</source>
        <translation>Solo productos en línea</translation>
    </message>
    <message>
        <source>Leave out products that the hub says lie in its archive; unknown ones stay.</source>
        <translation>Omitir los productos que el hub dice que están en su archivo; los desconocidos quedan.</translation>
    </message>
    <message>
        <source>All processings</source>
        <translation>Todos los procesamientos</translation>
    </message>
    <message>
        <source>List every processing of an acquisition, also those of other producers (baseline 99.99).</source>
        <translation>Listar todos los procesamientos de una adquisición, también los de otros productores (baseline 99.99).</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Footprints in EPSG:4326 with {fields}.</source>
        <translation>Huellas en EPSG:4326 con {fields}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Table of the products left out: kind, subject, reason, detail.</source>
        <translation>Tabla de los productos omitidos: tipo, sujeto, motivo, detalle.</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Número de productos</translation>
    </message>
    <message>
        <source>Number of products left out</source>
        <translation>Número de productos omitidos</translation>
    </message>
    <message>
        <source>The search came to its end</source>
        <translation>La búsqueda llegó a su fin</translation>
    </message>
    <message numerus="yes">
        <source>The search broke off; %n product(s) came until then (see the log). Search again, or take what is there with 'Fail when incomplete' switched off.</source>
        <translation>
            <numerusform>La búsqueda se interrumpió; hasta entonces llegó %n producto (véase el registro). Busque de nuevo, o tome lo que hay con 'Fallar si está incompleto' desactivado.</numerusform>
            <numerusform>La búsqueda se interrumpió; hasta entonces llegaron %n productos (véase el registro). Busque de nuevo, o tome lo que hay con 'Fallar si está incompleto' desactivado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {hub}, {period}</source>
        <translation>Búsqueda: {hub}, {period}</translation>
    </message>
    <message>
        <source>Page {page}, products so far: {n}</source>
        <translation>Página {page}, productos hasta ahora: {n}</translation>
    </message>
    <message numerus="yes">
        <source>The search broke off: {error}
The layer holds %n product(s) that came until then.</source>
        <translation>
            <numerusform>La búsqueda se interrumpió: {error}
La capa contiene %n producto que llegó hasta entonces.</numerusform>
            <numerusform>La búsqueda se interrumpió: {error}
La capa contiene %n productos que llegaron hasta entonces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; the layer holds what came until then.</source>
        <translation>Cancelado; la capa contiene lo que llegó hasta entonces.</translation>
    </message>
    <message>
        <source>One product for each acquisition is listed (the newest baseline); left out: {text}</source>
        <translation>Se lista un producto por adquisición (la baseline más nueva); omitidos: {text}</translation>
    </message>
    <message>
        <source>No product found. Check area, period, level and cloud limit, or try another hub.</source>
        <translation>No se encontró ningún producto. Compruebe área, período, nivel y límite de nubes, o pruebe otro hub.</translation>
    </message>
    <message>
        <source>Products: {n}, tiles: {tiles}</source>
        <translation>Productos: {n}, teselas: {tiles}</translation>
    </message>
    <message>
        <source>the table 'Left out'</source>
        <translation>la tabla «Omitidos»</translation>
    </message>
</context><context>
    <name>SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>Marcar &amp;todos</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Desmarcar todos</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Productos encontrados</translation>
    </message>
    <message>
        <source>One row a product; the space bar ticks the selected ones</source>
        <translation>Una fila por producto; la barra espaciadora marca los seleccionados</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progreso de la búsqueda</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>En el &amp;mapa</translation>
    </message>
    <message>
        <source>Show the outlines of what was found on the map</source>
        <translation>Mostrar en el mapa los contornos de lo encontrado</translation>
    </message>
    <message>
        <source>{hub} wants a login, or its address, before it answers.</source>
        <translation>{hub} pide credenciales, o su dirección, antes de responder.</translation>
    </message>
    <message>
        <source>Search: {hub}</source>
        <translation>Búsqueda: {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Consultando {hub}…</translation>
    </message>
    <message>
        <source>{n} of {all} products so far…</source>
        <translation>{n} de {all} productos hasta ahora…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) so far…</source>
        <translation>
            <numerusform>%n producto hasta ahora…</numerusform>
            <numerusform>%n productos hasta ahora…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search broke off: {why}</source>
        <translation>La búsqueda se interrumpió: {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenida.</translation>
    </message>
    <message>
        <source>Nothing found. Try a longer period, more clouds, another level or hub.</source>
        <translation>No se encontró nada. Pruebe un período más largo, más nubes, otro nivel u otro hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n older processing(s) hidden.</source>
        <translation>
            <numerusform>%n procesamiento anterior oculto.</numerusform>
            <numerusform>%n procesamientos anteriores ocultos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n entrada no se pudo leer.</numerusform>
            <numerusform>%n entradas no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n producto</numerusform>
            <numerusform>%n productos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n tile(s).</source>
        <translation>
            <numerusform>de %n tesela.</numerusform>
            <numerusform>de %n teselas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Descargar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n product(s)</source>
        <translation>
            <numerusform>&amp;Descargar %n producto</numerusform>
            <numerusform>&amp;Descargar %n productos</numerusform>
        </translation>
    </message>
</context><context>
    <name>SelectProducts</name>
    <message>
        <source>Select products</source>
        <translation>Seleccionar productos</translation>
    </message>
    <message>
        <source>sentinel-2,product,selection,season,time series,cloud,uniform,gap,dates,choose,filter</source>
        <translation>sentinel-2,producto,selección,temporada,serie temporal,nube,uniforme,hueco,fechas,elegir,filtro,selection</translation>
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
        <translation>Selecciona productos para una temporada, tesela por tesela: pocas nubes, gran solape con el área, producto grande, repartidos por igual en el período.

Los límites (nubes, solape, tamaño) descartan lo que no es bastante bueno. El método elige entre el resto:
repartidos por igual (uniform): los días se planean por igual del primero al último, tantos como diga «Productos por tesela»; se halla exactamente la elección con la menor suma de días fuera del plan + peso de las nubes x % de nubes (nunca es peor que elegir uno a uno el más cercano);
mayor hueco mínimo (largest_gap): el mayor hueco, incluidos los extremos del período, se hace lo más pequeño posible, luego las nubes;
más cercano (nearest): cada día previsto toma por turno el producto restante más barato (la regla del informe DeepSatData, para comparar);
todos (all): todo lo que está dentro de los límites.

Una adquisición de una tesela es un paso: los productos reprocesados se sustituyen por el más nuevo, las partes de una adquisición que se complementan cuentan una vez. Usted tiene la última palabra: los productos de «Conservar» entran digan lo que digan los límites, los de «Omitir» no.

La capa «Todos los productos, explicados» dice de cada producto por qué entra o no; el informe lo muestra en líneas de tiempo.</translation>
    </message>
    <message>
        <source>24 products per tile, maximum cloud cover 80 %, first day 2024-03-01, last day 2024-10-31: a date about every ten days, with as little cloud as the season has.</source>
        <translation>24 productos por tesela, nubosidad máxima 80 %, primer día 2024-03-01, último día 2024-10-31: una fecha cada diez días aproximadamente, con tan pocas nubes como permite la temporada.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Layer written by 'Search products', or another one with a field 'name'.</source>
        <translation>Capa escrita por «Buscar productos», u otra con un campo 'name'.</translation>
    </message>
    <message>
        <source>With an area, overlaps are computed anew; without one, those of the search count.</source>
        <translation>Con un área, los solapes se calculan de nuevo; sin ella, cuentan los de la búsqueda.</translation>
    </message>
    <message>
        <source>Products per tile</source>
        <translation>Productos por tesela</translation>
    </message>
    <message>
        <source>How many dates each tile gets; parts of one acquisition count once, products kept by hand are included. When fewer are within the limits, all are taken.</source>
        <translation>Cuántas fechas recibe cada tesela; las partes de una adquisición cuentan una vez, los productos conservados a mano se incluyen. Si hay menos dentro de los límites, se toman todos.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>uniform: smallest sum of days off the planned days and weighted cloud. largest_gap: smallest largest gap, then cloud. nearest: greedy rule of the report. all: no choice.</source>
        <translation>uniform: menor suma de días fuera del plan y nubes ponderadas. largest_gap: mayor hueco mínimo, luego nubes. nearest: regla voraz del informe. all: sin elección.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>Percent of the product, as its catalogue says. Below 100, unknown cloud is dropped.</source>
        <translation>Por ciento del producto, según su catálogo. Por debajo de 100 se descarta la nubosidad desconocida.</translation>
    </message>
    <message>
        <source>Minimum overlap (%)</source>
        <translation>Solape mínimo (%)</translation>
    </message>
    <message>
        <source>Percent of the area's part in the product's tile that the product covers; without an area, percent of the tile.</source>
        <translation>Por ciento de la parte del área en la tesela del producto que el producto cubre; sin área, por ciento de la tesela.</translation>
    </message>
    <message>
        <source>Minimum size (MB)</source>
        <translation>Tamaño mínimo (MB)</translation>
    </message>
    <message>
        <source>In MB of 10^6 bytes, as 400. Small products are cut off at the edge of the swath. An unknown size never fails: then the share of the tile that the product fills decides.</source>
        <translation>En MB de 10^6 bytes, como 400. Los productos pequeños están cortados en el borde de la pasada. Un tamaño desconocido nunca se rechaza: entonces decide la parte de la tesela que llena el producto.</translation>
    </message>
    <message>
        <source>Weight of cloud</source>
        <translation>Peso de las nubes</translation>
    </message>
    <message>
        <source>Days that one percent of cloud is worth: with 0.5, 10 % weigh as much as 5 days.</source>
        <translation>Días que vale un uno por ciento de nubes: con 0,5, un 10 % pesa tanto como 5 días.</translation>
    </message>
    <message>
        <source>Weight of overlap</source>
        <translation>Peso del solape</translation>
    </message>
    <message>
        <source>Days that one percent of missing overlap is worth.</source>
        <translation>Días que vale un uno por ciento de solape que falta.</translation>
    </message>
    <message>
        <source>Weight of size</source>
        <translation>Peso del tamaño</translation>
    </message>
    <message>
        <source>Days that one percent is worth by which a product is smaller than the tile's largest; where sizes are unknown, the filled share of the tile is compared.</source>
        <translation>Días que vale cada uno por ciento en que un producto es menor que el mayor de la tesela; si no se conocen los tamaños, se compara la parte llena de la tesela.</translation>
    </message>
    <message>
        <source>Prefer the same dates over tiles</source>
        <translation>Preferir las mismas fechas en todas las teselas</translation>
    </message>
    <message>
        <source>Choose dates for all tiles together first; a tile that lacks one gets another. A date that a tile lacks costs ten days.</source>
        <translation>Elegir primero fechas para todas las teselas juntas; una tesela a la que le falte una recibe otra. Una fecha que falta a una tesela cuesta diez días.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Ids or names of products that must be in, whatever the limits say; separated by commas, blanks or lines.</source>
        <translation>Identificadores o nombres de productos que deben entrar digan lo que digan los límites; separados por comas, espacios o líneas.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Ids or names of products that must be out; separated by commas, blanks or lines.</source>
        <translation>Identificadores o nombres de productos que deben quedar fuera; separados por comas, espacios o líneas.</translation>
    </message>
    <message>
        <source>Selected products</source>
        <translation>Productos seleccionados</translation>
    </message>
    <message>
        <source>The chosen products: the input's fields, the step's number in its tile, the gap in days.</source>
        <translation>Los productos elegidos: los campos de la entrada, el número del paso en su tesela, el hueco en días.</translation>
    </message>
    <message>
        <source>All products, explained</source>
        <translation>Todos los productos, explicados</translation>
    </message>
    <message>
        <source>Every product with kept (1 or 0), rule, why, step and gap.</source>
        <translation>Cada producto con kept (1 o 0), rule, why, step y gap.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file with timelines, gaps and reasons, for the screen and for paper.</source>
        <translation>Un archivo html con líneas de tiempo, huecos y motivos, para la pantalla y el papel.</translation>
    </message>
    <message>
        <source>Number of selected products</source>
        <translation>Número de productos seleccionados</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>Número de pasos</translation>
    </message>
    <message>
        <source>Largest gap of any tile in days</source>
        <translation>Mayor hueco de una tesela en días</translation>
    </message>
    <message>
        <source>Selection: {layer}</source>
        <translation>Selección: {layer}</translation>
    </message>
    <message>
        <source>{tile}: {steps} of {available} steps within the limits chosen, largest gap {gap} days, mean cloud {cloud}</source>
        <translation>{tile}: elegidos {steps} de {available} pasos dentro de los límites, mayor hueco {gap} días, nubes de media {cloud}</translation>
    </message>
    <message>
        <source>the layer 'All products, explained'</source>
        <translation>la capa «Todos los productos, explicados»</translation>
    </message>
</context><context>
    <name>ShippedModel</name>
    <message>
        <source>4.1 Select products of an area</source>
        <translation>4.1 Seleccionar productos de un área</translation>
    </message>
    <message>
        <source>4.2 Download products of an area</source>
        <translation>4.2 Descargar productos de un área</translation>
    </message>
    <message>
        <source>4.3 Dataset from products</source>
        <translation>4.3 Conjunto de datos desde productos</translation>
    </message>
    <message>
        <source>4.4 Dataset from an area</source>
        <translation>4.4 Conjunto de datos desde un área</translation>
    </message>
    <message>
        <source>4.5 Series of parcels</source>
        <translation>4.5 Series de parcelas</translation>
    </message>
    <message>
        <source>4.6 Dataset without downloads</source>
        <translation>4.6 Conjunto de datos sin descargas</translation>
    </message>
    <message>
        <source>4.7 Dataset of parcels</source>
        <translation>4.7 Conjunto de datos de parcelas</translation>
    </message>
    <message>
        <source>4. Whole chains</source>
        <translation>4. Cadenas completas</translation>
    </message>
</context><context>
    <name>SplitDataset</name>
    <message>
        <source>Split a dataset</source>
        <translation>Repartir un conjunto de datos</translation>
    </message>
    <message>
        <source>dataset,folds,train,validation,test,cross-validation,blocks,leakage,balance</source>
        <translation>conjunto de datos,pliegues,entrenamiento,validación,prueba,validación cruzada,bloques,fuga,equilibrio,dataset,split</translation>
    </message>
    <message>
        <source>Puts the samples of a dataset into folds that share no parcel and no pixel.

Neighbouring samples resemble each other and share parcels: folds drawn at random tell a model in training what it is asked in the test. Blocks of ground go to folds instead, so that every fold has its share of each class; or tiles, years, or values of a column or of a layer of regions. Samples that hold a parcel of another fold are left out, or those pixels masked.

Only the column 'fold' changes (samples.csv and samples.gpkg; -1 is left out), and what dataset.json and the data card say of it. Making the dataset again keeps the folds. The report has a map of the folds, the balance of classes, distances, and what leaks in plain words.</source>
        <translation>Reparte las muestras de un conjunto de datos en pliegues que no comparten ni parcela ni píxel.

Las muestras vecinas se parecen y comparten parcelas: pliegues sacados al azar dicen a un modelo en el entrenamiento lo que se le pregunta en la prueba. En su lugar van a los pliegues bloques de terreno, de modo que cada pliegue tiene su parte de cada clase; o teselas, años, o valores de una columna o de una capa de regiones. Las muestras que contienen una parcela de otro pliegue se excluyen, o esos píxeles se enmascaran.

Solo cambia la columna «fold» (samples.csv y samples.gpkg; -1 está excluido), y lo que dicen de ello dataset.json y la ficha de datos. Hacer el conjunto de datos de nuevo conserva los pliegues. El informe tiene un mapa de los pliegues, el equilibrio de las clases, las distancias, y lo que se filtra, en palabras sencillas.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, folds 70,15,15: training, validation and test in blocks of 5 km.</source>
        <translation>Conjunto de datos D:/dataset, pliegues 70,15,15: entrenamiento, validación y prueba en bloques de 5 km.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Folds are written there.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json. Los pliegues se escriben allí.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>A number, as 5, for folds of equal size; or shares that make 100, as 70,15,15 for training, validation and test (folds 0, 1 and 2). Empty: one for each tile, year or value.</source>
        <translation>Un número, como 5, para pliegues del mismo tamaño; o partes que suman 100, como 70,15,15 para entrenamiento, validación y prueba (pliegues 0, 1 y 2). Vacío: uno por tesela, año o valor.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Repartir por</translation>
    </message>
    <message>
        <source>blocks: squares of ground, balanced over classes; a place keeps its fold over the years. tile, year: whole tiles, whole years (with FOLDS empty: leave one out). field: values of FIELD.</source>
        <translation>blocks: cuadrados de terreno, equilibrados por clases; un lugar conserva su pliegue a lo largo de los años. tile, year: teselas enteras, años enteros (con FOLDS vacío: se deja uno fuera). field: valores de FIELD.</translation>
    </message>
    <message>
        <source>Size of a block (m)</source>
        <translation>Tamaño de un bloque (m)</translation>
    </message>
    <message>
        <source>Side of a block, rounded to whole steps of the windows. Larger blocks lose fewer samples.</source>
        <translation>Lado de un bloque, redondeado a pasos enteros de las ventanas. Los bloques mayores pierden menos muestras.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>For 'field': polygons with a value each. A sample belongs to the region of its centre; samples outside are left out.</source>
        <translation>Para «field»: polígonos con un valor cada uno. Una muestra pertenece a la región de su centro; las de fuera se excluyen.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>For 'field': a field of the regions, or without them a column of samples.csv, as epsg or majority_class.</source>
        <translation>Para «field»: un campo de las regiones, o sin ellas una columna de samples.csv, como epsg o majority_class.</translation>
    </message>
    <message>
        <source>Parcels of another fold</source>
        <translation>Parcelas de otro pliegue</translation>
    </message>
    <message>
        <source>A parcel belongs to the fold that holds most of it. drop: samples of other folds that hold a part of it are left out. mask: they stay, and the plugin's reader gives those pixels no label; other readers do not know of it.</source>
        <translation>Una parcela pertenece al pliegue que contiene la mayor parte de ella. drop: las muestras de otros pliegues que contienen una parte se excluyen. mask: se conservan, y el lector del complemento no da etiqueta a esos píxeles; otros lectores no lo saben.</translation>
    </message>
    <message>
        <source>Least distance between folds (m)</source>
        <translation>Distancia mínima entre pliegues (m)</translation>
    </message>
    <message>
        <source>Samples nearer than this to a sample of another fold are left out; 0: they may touch.</source>
        <translation>Las muestras más cercanas que esto a una muestra de otro pliegue se excluyen; 0: pueden tocarse.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Equal seeds give equal folds.</source>
        <translation>Semillas iguales dan pliegues iguales.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file: what leaks, a map of the folds, balance of classes, distances.</source>
        <translation>Un archivo html: lo que se filtra, un mapa de los pliegues, el equilibrio de las clases, las distancias.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Número de pliegues</translation>
    </message>
    <message>
        <source>Number of samples in folds</source>
        <translation>Número de muestras en pliegues</translation>
    </message>
    <message>
        <source>Number of samples left out</source>
        <translation>Número de muestras excluidas</translation>
    </message>
    <message>
        <source>Number of parcels in several folds</source>
        <translation>Número de parcelas en varios pliegues</translation>
    </message>
    <message>
        <source>Fold {fold} ({name}): {samples} samples</source>
        <translation>Pliegue {fold} ({name}): {samples} muestras</translation>
    </message>
    <message>
        <source>Left out (fold -1): {n} samples</source>
        <translation>Excluidas (pliegue -1): {n} muestras</translation>
    </message>
    <message>
        <source>Parcels in more than one fold: {n} (before: {before})</source>
        <translation>Parcelas en más de un pliegue: {n} (antes: {before})</translation>
    </message>
</context><context>
    <name>StackAlgorithm</name>
    <message>
        <source>The dataset is whole; samples.gpkg in its folder holds the same layer.</source>
        <translation>El conjunto de datos está completo; samples.gpkg en su carpeta contiene la misma capa.</translation>
    </message>
    <message>
        <source>The dataset is whole.</source>
        <translation>El conjunto de datos está entero.</translation>
    </message>
    <message>
        <source>skipped.csv in the dataset's folder</source>
        <translation>skipped.csv en la carpeta del conjunto de datos</translation>
    </message>
    <message>
        <source>Samples: {dataset}</source>
        <translation>Muestras: {dataset}</translation>
    </message>
</context><context>
    <name>StackParcels</name>
    <message>
        <source>Make a dataset of parcels</source>
        <translation>Crear un conjunto de datos de parcelas</translation>
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,parcels,fields,windows,machine learning,training,hdf5</source>
        <translation>sentinel-2,serie temporal,conjunto de datos,muestras,parcelas,campos,ventanas,aprendizaje automático,entrenamiento,hdf5</translation>
    </message>
    <message>
        <source>Stacks Sentinel-2 products in time around parcels: one sample a parcel, ready for training.

The window stands around the middle of the parcel's bounds where that lies inside the parcel, else around a point inside it. The point falls into pixel SIZE // 2 before the window moves to the grid of the coarsest pixels and into the tile. A parcel on several tiles, zones or hemispheres becomes one sample: of the tile that holds most of it, then of the one with most acquisitions.

Beside the images each sample has the parcel's mask, the exact share of each pixel inside it, its outline in pixels, the line along which its boundary cuts each pixel, its id and its class; with a ground truth also labels, ids and claim masks of all parcels in the window.

The folder is that of 'Make a dataset', and all that reads one reads the other. Of a product only what the windows need is decoded. A run that was cancelled or killed resumes.</source>
        <translation>Apila productos Sentinel-2 en el tiempo alrededor de parcelas: una muestra por parcela, lista para entrenar.

La ventana está alrededor del centro de la extensión de la parcela si este cae dentro de ella, si no alrededor de un punto interior. El punto cae en el píxel SIZE // 2 antes de que la ventana se ajuste a la malla de los píxeles más gruesos y a la tesela. Una parcela en varias teselas, zonas o hemisferios se convierte en una muestra: de la tesela que contiene la mayor parte de ella, luego de la que tiene más adquisiciones.

Junto a las imágenes cada muestra tiene la máscara de la parcela, la parte exacta de cada píxel dentro de ella, su contorno en píxeles, la línea por la que su límite corta cada píxel, su identificador y su clase; con una verdad terreno también etiquetas, identificadores y máscaras de reclamaciones de todas las parcelas de la ventana.

La carpeta es la de «Crear un conjunto de datos», y todo lo que lee una lee la otra. De un producto solo se decodifica lo que las ventanas necesitan. Una ejecución cancelada o interrumpida se reanuda.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, parcels fields.gpkg with id field id and class field crop, window size 32: a sample of 320 m around each field.</source>
        <translation>Carpeta de productos D:/sentinel, parcelas fields.gpkg con campo de identificador id y campo de clase crop, tamaño de ventana 32: una muestra de 320 m alrededor de cada campo.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Campo del identificador</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Identificadores de las parcelas. Sin él, los números de objeto.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>Class codes. Without it there are none.</source>
        <translation>Códigos de clase. Sin él no los hay.</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Campo del año</translation>
    </message>
    <message>
        <source>A parcel is a sample of the season of its year. Without it, and without a year: of each season that there is.</source>
        <translation>Una parcela es una muestra de la temporada de su año. Sin él, y sin año: de cada temporada que haya.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year of all parcels, instead of the year field.</source>
        <translation>Año de todas las parcelas, en lugar del campo de año.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name. Without it the codes are numbered. With a ground truth its own classes are taken.</source>
        <translation>Un csv con las columnas code,index,name. Sin él se numeran los códigos. Con una verdad terreno se toman sus propias clases.</translation>
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels': labels, ids and masks of all parcels in a window are stored, too.</source>
        <translation>Carpeta escrita por «Rasterizar parcelas»: también se guardan etiquetas, identificadores y máscaras de todas las parcelas de una ventana.</translation>
    </message>
    <message>
        <source>Parcels wider than the window</source>
        <translation>Parcelas más anchas que la ventana</translation>
    </message>
    <message>
        <source>Crop: the sample is flagged. Skip: the parcel is left out, and listed.</source>
        <translation>Recortar: la muestra se marca. Omitir: la parcela se deja fuera, y se lista.</translation>
    </message>
    <message>
        <source>Points of an outline</source>
        <translation>Puntos de un contorno</translation>
    </message>
    <message>
        <source>Outlines are stored as they are, and as so many points at equal distances along the largest ring.</source>
        <translation>Los contornos se guardan tal como son, y como tantos puntos a distancias iguales a lo largo del anillo mayor.</translation>
    </message>
    <message>
        <source>Smallest area (m2)</source>
        <translation>Área mínima (m2)</translation>
    </message>
    <message>
        <source>Smaller parcels are left out, and listed. 0 keeps all.</source>
        <translation>Las parcelas menores se omiten, y se listan. 0 las conserva todas.</translation>
    </message>
    <message>
        <source>Least compactness</source>
        <translation>Compacidad mínima</translation>
    </message>
    <message>
        <source>4 pi area / perimeter squared, 0.785 for a square: more slender parcels are left out, and listed. 0 keeps all.</source>
        <translation>4 pi área / perímetro al cuadrado, 0,785 para un cuadrado: las parcelas más alargadas se omiten, y se listan. 0 las conserva todas.</translation>
    </message>
</context><context>
    <name>StepDialog</name>
    <message>
        <source>“{name}” lies in a temporary folder and is deleted when QGIS is closed.</source>
        <translation>«{name}» está en una carpeta temporal y se borra al cerrar QGIS.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
</context><context>
    <name>SummaryBar</name>
    <message>
        <source>Products by state</source>
        <translation>Productos por estado</translation>
    </message>
    <message>
        <source>Bytes, speed and estimated end</source>
        <translation>Bytes, velocidad y final estimado</translation>
    </message>
    <message>
        <source>Share of all bytes that is here</source>
        <translation>Parte de todos los bytes que ya está</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} de {all}</translation>
    </message>
    <message>
        <source>{size} to fetch, about {time} at {rate}</source>
        <translation>{size} por descargar, unos {time} a {rate}</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>only {free} free, {room} needed</source>
        <translation>solo {free} libres, se necesitan {room}</translation>
    </message>
    <message>
        <source>{percent} % of the {size} that an account may fetch in 30 days</source>
        <translation>{percent} % de los {size} que una cuenta puede descargar en 30 días</translation>
    </message>
    <message>
        <source>no account: {hubs}</source>
        <translation>sin cuenta: {hubs}</translation>
    </message>
    <message>
        <source>account: {hubs}</source>
        <translation>cuenta: {hubs}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} terminados</translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation>{n} en curso</translation>
    </message>
    <message>
        <source>{n} waiting in the archive</source>
        <translation>{n} esperan en el archivo</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} fallidos</translation>
    </message>
    <message>
        <source>{n} next in line</source>
        <translation>{n} siguientes en turno</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} en pausa</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>{n} cancelados</translation>
    </message>
    <message>
        <source>the rest when the archive delivers</source>
        <translation>el resto cuando entregue el archivo</translation>
    </message>
    <message>
        <source>what is online ends about {time}, the rest when the archive delivers</source>
        <translation>lo que está en línea acaba hacia las {time}, el resto cuando entregue el archivo</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>acaba hacia las {time}</translation>
    </message>
</context><context>
    <name>TileAndStack</name>
    <message>
        <source>Make a dataset (tile and stack)</source>
        <translation>Crear un conjunto de datos (recortar y apilar)</translation>
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,patches,chips,windows,machine learning,training,hdf5</source>
        <translation>sentinel-2,serie temporal,conjunto de datos,muestras,parches,ventanas,aprendizaje automático,entrenamiento,hdf5,dataset</translation>
    </message>
    <message>
        <source>Cuts Sentinel-2 products into windows and stacks them in time: a dataset ready for training.

Windows lie on one grid per UTM zone. Where tiles overlap each window has one owner: no place becomes two samples. Values are the products' own pixels, never resampled; the offset of newer baselines is taken out, band by band, as the product's XML says. Several products of one acquisition become one step; steps with too few valid pixels are left out.

With a ground truth (from 'Rasterize parcels') each sample carries labels, parcel ids, claim mask, coverage and distances. Without one the samples are images alone.

The folder holds HDF5 shards, dataset.json, samples.csv, samples.gpkg, skipped.csv. A run that was cancelled or killed resumes when it is started again with the same folder, input and parameters, and ends with the same bytes.</source>
        <translation>Recorta productos Sentinel-2 en ventanas y las apila en el tiempo: un conjunto de datos listo para entrenar.

Las ventanas están en una malla por zona UTM. Donde las teselas se solapan, cada ventana tiene un dueño: ningún lugar se convierte en dos muestras. Los valores son los píxeles mismos de los productos, nunca remuestreados; el desplazamiento de las baselines nuevas se quita, banda por banda, como dice el XML del producto. Varios productos de una adquisición forman un paso; los pasos con muy pocos píxeles válidos se omiten.

Con una verdad terreno (de «Rasterizar parcelas») cada muestra lleva etiquetas, identificadores de parcelas, máscara de reclamaciones, cobertura y distancias. Sin ella las muestras son solo imágenes.

La carpeta contiene fragmentos HDF5, dataset.json, samples.csv, samples.gpkg, skipped.csv. Una ejecución cancelada o interrumpida se reanuda al iniciarla con la misma carpeta, entrada y parámetros, y termina con los mismos bytes.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, ground truth D:/truth, bands B02, B03, B04 and B08, window size 24: samples of 240 m with all dates of the labels' year.</source>
        <translation>Carpeta con productos D:/sentinel, verdad terreno D:/truth, bandas B02, B03, B04 y B08, tamaño de ventana 24: muestras de 240 m con todas las fechas del año de las etiquetas.</translation>
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels'. Without it the samples have no labels.</source>
        <translation>Carpeta escrita por «Rasterizar parcelas». Sin ella las muestras no tienen etiquetas.</translation>
    </message>
    <message>
        <source>Windows that touch the area are kept. Without an area: all windows.</source>
        <translation>Se conservan las ventanas que tocan el área. Sin área: todas.</translation>
    </message>
    <message>
        <source>Stride (pixels of 10 m; 0: window size)</source>
        <translation>Paso (píxeles de 10 m; 0: tamaño de ventana)</translation>
    </message>
    <message>
        <source>Step from window to window; 0 takes the size, so that windows touch without overlap.</source>
        <translation>Paso de ventana a ventana; 0 toma el tamaño, así las ventanas se tocan sin solaparse.</translation>
    </message>
    <message>
        <source>Anchor of the grid</source>
        <translation>Ancla de la malla</translation>
    </message>
    <message>
        <source>A point that a window corner goes through, in any coordinate system, snapped to the coarsest resolution. Without it the grid begins at the zone's origin.</source>
        <translation>Un punto por el que pasa una esquina de ventana, en cualquier sistema de coordenadas, ajustado a la resolución más gruesa. Sin él la malla empieza en el origen de la zona.</translation>
    </message>
    <message>
        <source>Labelled windows only</source>
        <translation>Solo ventanas etiquetadas</translation>
    </message>
    <message>
        <source>With a ground truth: leave out windows without any labelled pixel.</source>
        <translation>Con una verdad terreno: omitir las ventanas sin ningún píxel etiquetado.</translation>
    </message>
</context><context>
    <name>TimelineWidget</name>
    <message>
        <source>Timeline of the selected dates</source>
        <translation>Línea de tiempo de las fechas elegidas</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Sin fechas</translation>
    </message>
    <message>
        <source>Products from {first} to {last}: {n}, done: {done}</source>
        <translation>Productos del {first} al {last}: {n}, terminados: {done}</translation>
    </message>
    <message>
        <source>The dates of the queue appear here.</source>
        <translation>Las fechas de la cola aparecen aquí.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubes desconocidas</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>nubes {c:.0f} %</translation>
    </message>
</context><context>
    <name>TrueColourAction</name>
    <message>
        <source>Add &amp;true colour of selected products</source>
        <translation>Añadir el &amp;color natural de los productos seleccionados</translation>
    </message>
    <message>
        <source>Select up to {n} products first, in the map or in the table.</source>
        <translation>Seleccione antes hasta {n} productos, en el mapa o en la tabla.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
    <message>
        <source>Not shown: {reasons}</source>
        <translation>No mostrados: {reasons}</translation>
    </message>
</context><context>
    <name>TrueColours</name>
    <message>
        <source>True colour</source>
        <translation>Color natural</translation>
    </message>
</context><context>
    <name>VerifyDataset</name>
    <message>
        <source>Verify a dataset</source>
        <translation>Verificar un conjunto de datos</translation>
    </message>
    <message>
        <source>dataset,check,damaged,missing,checksum,hash,integrity,hdf5</source>
        <translation>conjunto de datos,comprobar,dañado,falta,suma de control,hash,integridad,hdf5,dataset,verify</translation>
    </message>
    <message>
        <source>Tells whether a dataset is whole, and what is wrong with it.

Every file is compared with the hash that dataset.json keeps. Every sample is read: counts, order of samples and dates, classes and parcels that the tables know. Every row of samples.csv is compared with its shard, every window must lie on its grid, and no ground may be there twice.

It fails when anything is damaged, missing or changed, after the report is written. Nothing in the dataset is changed: it may lie on a read-only disk, and may have been moved.</source>
        <translation>Dice si un conjunto de datos está entero, y qué falla en él.

Cada archivo se compara con el hash que guarda dataset.json. Cada muestra se lee: cantidades, orden de las muestras y fechas, clases y parcelas que conocen las tablas. Cada fila de samples.csv se compara con su fragmento, cada ventana debe estar en su malla, y ningún terreno puede estar dos veces.

Falla cuando algo está dañado, falta o ha cambiado, después de escribir el informe. No se cambia nada del conjunto de datos: puede estar en un disco de solo lectura, y haberse movido.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset after copying it to another disk: 'whole', or the list of what was damaged.</source>
        <translation>Conjunto de datos D:/dataset después de copiarlo a otro disco: «entero», o la lista de lo que se dañó.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json.</source>
        <translation>Carpeta escrita por «Crear un conjunto de datos», la que tiene dataset.json.</translation>
    </message>
    <message>
        <source>Compare with the products again</source>
        <translation>Comparar de nuevo con los productos</translation>
    </message>
    <message>
        <source>Read the products, too, and compare every pixel of every step with them. Takes about as long as making the dataset did.</source>
        <translation>Leer también los productos, y comparar con ellos cada píxel de cada paso. Tarda más o menos lo que tardó en hacerse el conjunto de datos.</translation>
    </message>
    <message>
        <source>Folder with products (to compare with)</source>
        <translation>Carpeta con productos (para comparar)</translation>
    </message>
    <message>
        <source>The products that the dataset was made from, searched recursively. Needed to compare with them, else not used.</source>
        <translation>Los productos de los que se hizo el conjunto de datos, buscados recursivamente. Hacen falta para comparar con ellos; si no, no se usan.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file: the verdict, then everything that is wrong, file by file.</source>
        <translation>Un archivo html: el veredicto, luego todo lo que falla, archivo por archivo.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Número de muestras</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Número de pasos guardados</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Número de defectos</translation>
    </message>
    <message>
        <source>The dataset is whole: {files} files, {samples} samples, {steps} steps.</source>
        <translation>El conjunto de datos está entero: {files} archivos, {samples} muestras, {steps} pasos.</translation>
    </message>
    <message>
        <source>Every step is what its products give, pixel by pixel.</source>
        <translation>Cada paso es lo que dan sus productos, píxel a píxel.</translation>
    </message>
    <message>
        <source>... and {n} more</source>
        <translation>... y {n} más</translation>
    </message>
</context><context>
    <name>core</name>
    <message>
        <source> (its {n} parts together)</source>
        <translation> (sus {n} partes juntas)</translation>
    </message>
    <message>
        <source> (its {parts} parts together)</source>
        <translation> (sus {parts} partes juntas)</translation>
    </message>
    <message>
        <source> (only at {resolution} m)</source>
        <translation> (solo a {resolution} m)</translation>
    </message>
    <message>
        <source> (revision {revision})</source>
        <translation> (revisión {revision})</translation>
    </message>
    <message>
        <source> (shards of revision {started})</source>
        <translation> (fragmentos de la revisión {started})</translation>
    </message>
    <message>
        <source> (tile {tile})</source>
        <translation> (tesela {tile})</translation>
    </message>
    <message>
        <source> (which packed chunks by an earlier rule)</source>
        <translation> (que comprimía los bloques según una regla anterior)</translation>
    </message>
    <message>
        <source>'Rasterize parcels' with SHIFT_EAST {east:.1f} and SHIFT_NORTH {north:.1f}</source>
        <translation>«Rasterizar parcelas» con SHIFT_EAST {east:.1f} y SHIFT_NORTH {north:.1f}</translation>
    </message>
    <message>
        <source>'Verify a dataset' tells what is wrong with it.</source>
        <translation>«Verificar un conjunto de datos» dice qué falla en él.</translation>
    </message>
    <message>
        <source>'{text}' is neither a number of folds nor shares.</source>
        <translation>'{text}' no es ni un número de pliegues ni partes.</translation>
    </message>
    <message>
        <source>'{text}' is not a season.</source>
        <translation>'{text}' no es una temporada.</translation>
    </message>
    <message>
        <source>'{text}' names no bands, or one of them twice.</source>
        <translation>'{text}' no nombra bandas, o una de ellas dos veces.</translation>
    </message>
    <message>
        <source>'{text}' names no folds.</source>
        <translation>'{text}' no nombra pliegues.</translation>
    </message>
    <message>
        <source>'{value}' has too many words.</source>
        <translation>'{value}' tiene demasiadas palabras.</translation>
    </message>
    <message>
        <source>(18,), (4,): all masked but the place</source>
        <translation>(18,), (4,): todo enmascarado salvo el lugar</translation>
    </message>
    <message>
        <source>(2,) float32, degrees</source>
        <translation>(2,) float32, grados</translation>
    </message>
    <message>
        <source>(2,) float32: latitude, longitude</source>
        <translation>(2,) float32: latitud, longitud</translation>
    </message>
    <message>
        <source>(6, T, H, W) float32; build the model with num_frames=T, or choose steps of it</source>
        <translation>(6, T, H, W) float32; construya el modelo con num_frames=T, o elija pasos de ello</translation>
    </message>
    <message>
        <source>(DN - (mean - 2 std)) / (4 std); NDVI as it is</source>
        <translation>(DN - (mean - 2 std)) / (4 std); NDVI tal cual</translation>
    </message>
    <message>
        <source>(H, W, 16), (H, W, 3): all masked</source>
        <translation>(H, W, 16), (H, W, 3): todo enmascarado</translation>
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
        <translation>(H, W, T, 3) int64, 0 visto, 3 falta</translation>
    </message>
    <message>
        <source>(H, W, T, 7) float32, 1 is masked</source>
        <translation>(H, W, T, 7) float32, 1 es enmascarado</translation>
    </message>
    <message>
        <source>(T, 2) float32: year, day of the year</source>
        <translation>(T, 2) float32: año, día del año</translation>
    </message>
    <message>
        <source>(T, 3) int64: day, month from 0, year</source>
        <translation>(T, 3) int64: día, mes desde 0, año</translation>
    </message>
    <message>
        <source>(T, 6), (T, 3): all masked</source>
        <translation>(T, 6), (T, 3): todo enmascarado</translation>
    </message>
    <message>
        <source>(T, H, W) bool, True where nothing is known</source>
        <translation>(T, H, W) bool, True donde no se sabe nada</translation>
    </message>
    <message>
        <source>(T,) int64, 0 is January</source>
        <translation>(T,) int64, 0 es enero</translation>
    </message>
    <message>
        <source>(pixels, 2) float32, degrees</source>
        <translation>(píxeles, 2) float32, grados</translation>
    </message>
    <message>
        <source>(pixels, T) int64, 0 is January</source>
        <translation>(píxeles, T) int64, 0 es enero</translation>
    </message>
    <message>
        <source>(pixels, T, 17) float32, 1 is masked</source>
        <translation>(píxeles, T, 17) float32, 1 es enmascarado</translation>
    </message>
    <message>
        <source>(pixels, T, 17) float32; pixels row by row</source>
        <translation>(píxeles, T, 17) float32; píxeles fila a fila</translation>
    </message>
    <message>
        <source>(unreadable message)</source>
        <translation>(mensaje ilegible)</translation>
    </message>
    <message>
        <source>... and {n} more</source>
        <translation>... y {n} más</translation>
    </message>
    <message>
        <source>... and {n} more.</source>
        <translation>... y {n} más.</translation>
    </message>
    <message>
        <source>0 background</source>
        <translation>0 fondo</translation>
    </message>
    <message>
        <source>0: no class, or nothing known (there `invalid` is 1)</source>
        <translation>0: sin clase, o no se sabe nada (ahí `invalid` es 1)</translation>
    </message>
    <message>
        <source>1 % below</source>
        <translation>1 % por debajo</translation>
    </message>
    <message>
        <source>1 = the pixel's centre lies in the parcel</source>
        <translation>1 = el centro del píxel está en la parcela</translation>
    </message>
    <message>
        <source>1 = the window does not hold all of the parcel</source>
        <translation>1 = la ventana no contiene toda la parcela</translation>
    </message>
    <message>
        <source>1 is a circle</source>
        <translation>1 es un círculo</translation>
    </message>
    <message>
        <source>1: the dataset is not split</source>
        <translation>1: el conjunto de datos no está dividido</translation>
    </message>
    <message>
        <source>99 % below</source>
        <translation>99 % por debajo</translation>
    </message>
    <message>
        <source>; to go on without what was in it, put any file into it</source>
        <translation>; para continuar sin lo que contenía, ponga en ella cualquier archivo</translation>
    </message>
    <message>
        <source>; {missing:,} did not come</source>
        <translation>; {missing:,} no llegaron</translation>
    </message>
    <message>
        <source>A better operation needs {missing_grids}, which PROJ has not installed here (QGIS offers such grids when a layer is added; or use projsync).</source>
        <translation>Una operación mejor necesita {missing_grids}, que PROJ no tiene instalado aquí (QGIS ofrece esas mallas al añadir una capa; o use projsync).</translation>
    </message>
    <message>
        <source>A class table is given, which says what becomes of every class.</source>
        <translation>Se da una tabla de clases, que dice qué pasa con cada clase.</translation>
    </message>
    <message>
        <source>A code holds for half a minute: enter a new one and start at once.</source>
        <translation>Un código vale medio minuto: introduzca uno nuevo e inicie enseguida.</translation>
    </message>
    <message>
        <source>A coordinate is not a finite number.</source>
        <translation>Una coordenada no es un número finito.</translation>
    </message>
    <message>
        <source>A defect of the program: {name}: {error}. Please report it with this history.</source>
        <translation>Un defecto del programa: {name}: {error}. Comuníquelo con este historial, por favor.</translation>
    </message>
    <message>
        <source>A dot for each block and date: east to the right, north up; bars are standard errors.</source>
        <translation>Un punto por cada bloque y fecha: el este a la derecha, el norte arriba; las barras son errores estándar.</translation>
    </message>
    <message>
        <source>A regression has values, no classes.</source>
        <translation>Una regresión tiene valores, no clases.</translation>
    </message>
    <message>
        <source>A ring jumps from one end of the longitudes to the other: it is read as crossing the antimeridian ({width:.4g} degrees wide), not as going the long way round.</source>
        <translation>Un anillo salta de un extremo de las longitudes al otro: se lee como si cruzara el antimeridiano ({width:.4g} grados de ancho), no como si diera la vuelta larga.</translation>
    </message>
    <message>
        <source>A tile is named like 31TFM.</source>
        <translation>Una tesela se llama, por ejemplo, 31TFM.</translation>
    </message>
    <message>
        <source>A window fits when its side is at least the larger of width and height; with all bands, it is moved to the lattice of {lattice} m by up to {half} m, so that the parcel needs {lattice} m more. Shares of area say how much of the ground lies in parcels that fit.</source>
        <translation>Una ventana sirve cuando su lado es al menos la mayor de anchura y altura; con todas las bandas se desplaza hasta {half} m a la retícula de {lattice} m, de modo que la parcela necesita {lattice} m más. Las partes de área dicen cuánto terreno está en parcelas que caben.</translation>
    </message>
    <message>
        <source>A window of {size_m:g} m does not hold it.</source>
        <translation>Una ventana de {size_m:g} m no la contiene.</translation>
    </message>
    <message>
        <source>AOI and EXTENT do not overlap.</source>
        <translation>AOI y EXTENT no se solapan.</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Adquisiciones</translation>
    </message>
    <message>
        <source>Add it with the key.</source>
        <translation>Añádala con la clave.</translation>
    </message>
    <message>
        <source>Add it; index -1 leaves a class out of account.</source>
        <translation>Añádala; el índice -1 deja una clase fuera de cuenta.</translation>
    </message>
    <message>
        <source>Add products of {labels}, or give a SEASON that ends in the labels' year.</source>
        <translation>Añada productos de {labels}, o indique una SEASON que acabe en el año de las etiquetas.</translation>
    </message>
    <message>
        <source>Add products.</source>
        <translation>Añada productos.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Alignment of parcels: {name}</source>
        <translation>Alineación de parcelas: {name}</translation>
    </message>
    <message>
        <source>All stand in {report}.</source>
        <translation>Todos están en {report}.</translation>
    </message>
    <message>
        <source>All: everything within the limits</source>
        <translation>Todos: todo lo que está dentro de los límites (all)</translation>
    </message>
    <message>
        <source>An estimate: {disk_bytes} on disk; {pixels} to decode, {duration} with {threads} at {pixels_a_second:g} million a second each; {value:.1f} GiB of memory.</source>
        <translation>Una estimación: {disk_bytes} en disco; {pixels} por decodificar, {duration} con {threads} a {pixels_a_second:g} millones por segundo cada uno; {value:.1f} GiB de memoria.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Ask the hub which right is missing.</source>
        <translation>Pregunte al hub qué derecho falta.</translation>
    </message>
    <message>
        <source>Ask the hub's help desk.</source>
        <translation>Pregunte al servicio de ayuda del hub.</translation>
    </message>
    <message>
        <source>At least one product a tile must be asked for.</source>
        <translation>Hay que pedir al menos un producto por tesela.</translation>
    </message>
    <message>
        <source>At most {octets} are read from catalogues, in {requests}: {time}.</source>
        <translation>Como máximo se leen {octets} de catálogos, en {requests}: {time}.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Austria (ZAMG)</source>
        <translation>Austria (ZAMG)</translation>
    </message>
    <message>
        <source>B10 (cirrus) does not exist in L2A: the atmospheric correction uses it up.</source>
        <translation>B10 (cirros) no existe en L2A: la corrección atmosférica la consume.</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <translation>Equilibrio de las clases</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Bloques</translation>
    </message>
    <message>
        <source>Blocks and dates</source>
        <translation>Bloques y fechas</translation>
    </message>
    <message>
        <source>Blocks of {side:g} m, balanced over classes and samples</source>
        <translation>Bloques de {side:g} m, equilibrados por clases y muestras</translation>
    </message>
    <message>
        <source>Blocks told</source>
        <translation>Bloques determinados</translation>
    </message>
    <message>
        <source>Both are given.</source>
        <translation>Se dan ambos.</translation>
    </message>
    <message>
        <source>Boundaries that can be seen all run the same way.</source>
        <translation>Los límites que se ven van todos en la misma dirección.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Zona de separación</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Por fecha</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>CREODIAS (OData)</source>
        <translation>CREODIAS (OData)</translation>
    </message>
    <message>
        <source>Change START, END or SEASON, or add products.</source>
        <translation>Cambie START, END o SEASON, o añada productos.</translation>
    </message>
    <message>
        <source>Change START, END or SEASON.</source>
        <translation>Cambie START, END o SEASON.</translation>
    </message>
    <message>
        <source>Change the filter (in QGIS: Layer &gt; Filter).</source>
        <translation>Cambie el filtro (en QGIS: Capa &gt; Filtrar).</translation>
    </message>
    <message>
        <source>Change the year of the parcels, or the first and last day.</source>
        <translation>Cambie el año de las parcelas, o el primer y el último día.</translation>
    </message>
    <message>
        <source>Check that the address is that of a STAC API.</source>
        <translation>Compruebe que la dirección es la de una API STAC.</translation>
    </message>
    <message>
        <source>Check the CRS of the parcels, and that the products or the extent are of their place.</source>
        <translation>Compruebe el SRC de las parcelas, y que los productos o la extensión son de su lugar.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>Compruebe la dirección del hub.</translation>
    </message>
    <message>
        <source>Check the address of the identity server.</source>
        <translation>Compruebe la dirección del servidor de identidad.</translation>
    </message>
    <message>
        <source>Check the address of the store.</source>
        <translation>Compruebe la dirección del almacén.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler runs.</source>
        <translation>Compruebe la dirección, y que el planificador funciona.</translation>
    </message>
    <message>
        <source>Check the layer's CRS.</source>
        <translation>Compruebe el SRC de la capa.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>Compruebe la red y los ajustes del proxy.</translation>
    </message>
    <message>
        <source>Check user name and password, then start again.</source>
        <translation>Compruebe el usuario y la contraseña, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Choose 'threads', or download the products.</source>
        <translation>Elija «threads», o descargue los productos.</translation>
    </message>
    <message>
        <source>Choose a catalogue whose files can be read without a login, or download the products.</source>
        <translation>Elija un catálogo cuyos archivos se puedan leer sin credenciales, o descargue los productos.</translation>
    </message>
    <message>
        <source>Choose a field with one number or text, or make one with the field calculator.</source>
        <translation>Elija un campo con un número o texto, o haga uno con la calculadora de campos.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Elija un archivo.</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with enough space.</source>
        <translation>Elija una carpeta en un disco local con espacio suficiente.</translation>
    </message>
    <message>
        <source>Choose a folder that lasts: what is fetched and ordered is kept there.</source>
        <translation>Elija una carpeta duradera: lo descargado y lo pedido se guarda allí.</translation>
    </message>
    <message>
        <source>Choose a folder written by 'Rasterize parcels', or leave it empty for no labels.</source>
        <translation>Elija una carpeta escrita por «Rasterizar parcelas», o déjelo vacío para no tener etiquetas.</translation>
    </message>
    <message>
        <source>Choose a folder written by 'Rasterize parcels', or run it again.</source>
        <translation>Elija una carpeta escrita por «Rasterizar parcelas», o ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Choose a layer that covers the dataset, and a field that is filled.</source>
        <translation>Elija una capa que cubra el conjunto de datos, y un campo que esté relleno.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Elija una carpeta nueva o vacía.</translation>
    </message>
    <message>
        <source>Choose a smaller SIZE.</source>
        <translation>Elija una SIZE menor.</translation>
    </message>
    <message>
        <source>Choose a smaller STRIDE or SIZE, or another ANCHOR.</source>
        <translation>Elija un STRIDE o SIZE menor, u otro ANCHOR.</translation>
    </message>
    <message>
        <source>Choose among {names}, and percentiles as p5 or p95.</source>
        <translation>Elija entre {names}, y percentiles como p5 o p95.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration.</source>
        <translation>Elija una configuración de autenticación.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the same input and parameters to resume.</source>
        <translation>Elija una carpeta vacía, o la misma entrada y parámetros para reanudar.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation>Elija una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Elija una carpeta existente.</translation>
    </message>
    <message>
        <source>Choose another dataset to compare with.</source>
        <translation>Elija otro conjunto de datos con el que comparar.</translation>
    </message>
    <message>
        <source>Choose another disk, fewer bands or dates, or an area of interest.</source>
        <translation>Elija otro disco, menos bandas o fechas, o un área de interés.</translation>
    </message>
    <message>
        <source>Choose another disk, fewer products, or a coarser resolution.</source>
        <translation>Elija otro disco, menos productos o una resolución más gruesa.</translation>
    </message>
    <message>
        <source>Choose another field, or give YEAR.</source>
        <translation>Elija otro campo, o indique YEAR.</translation>
    </message>
    <message>
        <source>Choose another field, or take fewer folds.</source>
        <translation>Elija otro campo, o tome menos pliegues.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one and rasterize the parcels again.</source>
        <translation>Elija otra carpeta, o borre esta y rasterice las parcelas de nuevo.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one.</source>
        <translation>Elija otra carpeta, o borre esta.</translation>
    </message>
    <message>
        <source>Choose another folder, or see to the rights on this one.</source>
        <translation>Elija otra carpeta, o revise los permisos de esta.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another format, or make the dataset with a ground truth of classes.</source>
        <translation>Elija otro formato, o cree el conjunto de datos con una verdad terreno de clases.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Elija otro formato.</translation>
    </message>
    <message>
        <source>Choose another hub.</source>
        <translation>Elija otro hub.</translation>
    </message>
    <message>
        <source>Choose another layer or field.</source>
        <translation>Elija otra capa u otro campo.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Choose another period or area.</source>
        <translation>Elija otro período u otra área.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Elija al menos uno.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, as B04 and B08.</source>
        <translation>Elija bandas de una misma resolución, como B04 y B08.</translation>
    </message>
    <message>
        <source>Choose fields with a year in their name, as CDL2021, or one field.</source>
        <translation>Elija campos con un año en el nombre, como CDL2021, o un solo campo.</translation>
    </message>
    <message>
        <source>Choose from {bands}.</source>
        <translation>Elija entre {bands}.</translation>
    </message>
    <message>
        <source>Choose from {columns}, or give a layer of regions.</source>
        <translation>Elija entre {columns}, o dé una capa de regiones.</translation>
    </message>
    <message>
        <source>Choose from {fields}.</source>
        <translation>Elija entre {fields}.</translation>
    </message>
    <message>
        <source>Choose from {folds}.</source>
        <translation>Elija entre {folds}.</translation>
    </message>
    <message>
        <source>Choose from {resolutions} m.</source>
        <translation>Elija entre {resolutions} m.</translation>
    </message>
    <message>
        <source>Choose its kind as HUB ({dialects}) and give the address as HUB_URL.</source>
        <translation>Elija su tipo como HUB ({dialects}) e indique la dirección como HUB_URL.</translation>
    </message>
    <message>
        <source>Choose monthly composites, or make the dataset of a shorter season.</source>
        <translation>Elija compuestos mensuales, o cree el conjunto de datos de una temporada más corta.</translation>
    </message>
    <message>
        <source>Choose one in the dialog, or make one in Settings &gt; Options &gt; Authentication.</source>
        <translation>Elija una en el diálogo, o cree una en Configuración &gt; Opciones &gt; Autenticación.</translation>
    </message>
    <message>
        <source>Choose one of the kind Basic, with user name and password.</source>
        <translation>Elija una de tipo Basic, con usuario y contraseña.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Elija uno de: {choices}.</translation>
    </message>
    <message>
        <source>Choose one that has the files, e.g. cdse; products are looked up there.</source>
        <translation>Elija uno que tenga los archivos, p. ej. cdse; los productos se buscan allí.</translation>
    </message>
    <message>
        <source>Choose smaller windows, fewer bands or a shorter period.</source>
        <translation>Elija ventanas menores, menos bandas o un período más corto.</translation>
    </message>
    <message>
        <source>Choose the field of the class (not of the parcel's id), or task regression.</source>
        <translation>Elija el campo de la clase (no del identificador de la parcela), o la tarea regression.</translation>
    </message>
    <message>
        <source>Choose the field that holds the class.</source>
        <translation>Elija el campo que contiene la clase.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset.</source>
        <translation>Elija la carpeta de un conjunto de datos.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset; if it was one, take dataset.json from a copy.</source>
        <translation>Elija la carpeta de un conjunto de datos; si lo era, tome dataset.json de una copia.</translation>
    </message>
    <message>
        <source>Choose the folder of the products the dataset was made from, or do without.</source>
        <translation>Elija la carpeta de los productos de los que se hizo el conjunto de datos, o prescinda de ello.</translation>
    </message>
    <message>
        <source>Choose the folder of the products.</source>
        <translation>Elija la carpeta de los productos.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the products: .SAFE or .zarr, folders or zips.</source>
        <translation>Elija la carpeta que contiene los productos: .SAFE o .zarr, carpetas o zips.</translation>
    </message>
    <message>
        <source>Choose the layer with the parcels' polygons, or join the table to it first.</source>
        <translation>Elija la capa con los polígonos de las parcelas, o únale primero la tabla.</translation>
    </message>
    <message>
        <source>Choose the other level or another hub.</source>
        <translation>Elija el otro nivel u otro hub.</translation>
    </message>
    <message>
        <source>Choose their folder, or switch the comparison off.</source>
        <translation>Elija su carpeta, o desactive la comparación.</translation>
    </message>
    <message>
        <source>Choose {folder} in it.</source>
        <translation>Elija {folder} en ella.</translation>
    </message>
    <message>
        <source>Chosen dates of all tiles</source>
        <translation>Fechas elegidas de todas las teselas</translation>
    </message>
    <message>
        <source>Chosen dates of {n} tile.</source>
        <translation>Fechas elegidas de {n} tesela.</translation>
    </message>
    <message>
        <source>Chosen dates of {n} tiles.</source>
        <translation>Fechas elegidas de {n} teselas.</translation>
    </message>
    <message>
        <source>Chosen products</source>
        <translation>Productos elegidos</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Máscara de reclamaciones</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class {name} does not occur in {folds}.</source>
        <translation>La clase {name} no aparece en: {folds}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Despejado</translation>
    </message>
    <message>
        <source>Close it there, or wait {free_s:.0f} minutes after that computer has stopped; or use a queue of your own here.</source>
        <translation>Ciérrelo allí, o espere {free_s:.0f} minutos después de que se detenga aquel ordenador; o use aquí una cola propia.</translation>
    </message>
    <message>
        <source>Close other programs, or use fewer THREADS.</source>
        <translation>Cierre otros programas, o use menos THREADS.</translation>
    </message>
    <message>
        <source>Closed in October 2023. The Copernicus Data Space took its place.</source>
        <translation>Cerrado en octubre de 2023. Lo sustituyó el Copernicus Data Space.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Cloud cover unknown; the limit is {max_cloud:g} %.</source>
        <translation>Nubes desconocidas; el límite es {max_cloud:g} %.</translation>
    </message>
    <message>
        <source>Cloud {cloud:.1f} %{together} is more than {max_cloud:g} %.</source>
        <translation>Nubes {cloud:.1f} %{together}, más de {max_cloud:g} %.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Colours are those of the most frequent class of a window, as in the table of classes below.</source>
        <translation>Los colores son los de la clase más frecuente de una ventana, como en la tabla de clases de abajo.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Compacidad</translation>
    </message>
    <message>
        <source>Connect its disk and start again: nothing is lost.</source>
        <translation>Conecte su disco y vuelva a iniciar: no se pierde nada.</translation>
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
        <translation>Copernicus Open Access Hub (cerrado)</translation>
    </message>
    <message>
        <source>Copy the folder core/reader of the plugin beside the training script: it needs numpy and h5py alone.</source>
        <translation>Copie la carpeta core/reader del complemento junto al script de entrenamiento: solo necesita numpy y h5py.</translation>
    </message>
    <message>
        <source>Correct it, and let nobody else read it (chmod 600).</source>
        <translation>Corríjalo, y que nadie más pueda leerlo (chmod 600).</translation>
    </message>
    <message>
        <source>Correct the login and start again; it is not tried a second time by itself.</source>
        <translation>Corrija las credenciales y vuelva a iniciar; no se prueban de nuevo por sí solas.</translation>
    </message>
    <message>
        <source>Correct the login, with two factors give the code of your app, and start again; it is not tried a second time by itself.</source>
        <translation>Corrija las credenciales, con dos factores dé el código de su aplicación, y empiece de nuevo; no se prueban por sí solas una segunda vez.</translation>
    </message>
    <message>
        <source>Cost is what is kept small: all days that the chosen dates lie off the planned ones, and {weight:g} days for each % of cloud of a step.</source>
        <translation>El coste es lo que se mantiene pequeño: todos los días que las fechas elegidas se apartan de las previstas, y {weight:g} días por cada % de nubes de un paso.</translation>
    </message>
    <message>
        <source>Cost, days</source>
        <translation>Coste, días</translation>
    </message>
    <message>
        <source>Czechia (CESNET)</source>
        <translation>Chequia (CESNET)</translation>
    </message>
    <message>
        <source>DN as in the products</source>
        <translation>DN como en los productos</translation>
    </message>
    <message>
        <source>DN as int16 (larger ones are 32767); 0 is no data</source>
        <translation>DN como int16 (los mayores son 32767); 0 es sin datos</translation>
    </message>
    <message>
        <source>DN as stored</source>
        <translation>DN como están guardados</translation>
    </message>
    <message>
        <source>DN, offsets of the products applied</source>
        <translation>DN, con los desplazamientos de los productos aplicados</translation>
    </message>
    <message>
        <source>DN; 0 is no data</source>
        <translation>DN; 0 es sin datos</translation>
    </message>
    <message>
        <source>DN; over {over}.</source>
        <translation>DN; sobre {over}.</translation>
    </message>
    <message>
        <source>Dataset {name}</source>
        <translation>Conjunto de datos {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date, UTC</source>
        <translation>Fecha, UTC</translation>
    </message>
    <message>
        <source>Dates of the samples</source>
        <translation>Fechas de las muestras</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: apt install python3-h5py. OSGeo4W: package python3-h5py. Elsewhere: install h5py into the Python that QGIS uses.</source>
        <translation>Debian y Ubuntu: apt install python3-h5py. OSGeo4W: paquete python3-h5py. En otros: instale h5py en el Python que usa QGIS.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: apt install python3-requests.</source>
        <translation>Debian y Ubuntu: apt install python3-requests.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <translation>¿Quería decir {similar}?</translation>
    </message>
    <message>
        <source>Dimensions of parcels: {name}</source>
        <translation>Dimensiones de las parcelas: {name}</translation>
    </message>
    <message>
        <source>Distances between folds</source>
        <translation>Distancias entre pliegues</translation>
    </message>
    <message>
        <source>Download it again, or do without the comparison.</source>
        <translation>Descárguelo de nuevo, o prescinda de la comparación.</translation>
    </message>
    <message>
        <source>Download it with another hub, for instance the Copernicus Data Space, by its name.</source>
        <translation>Descárguelo con otro hub, por ejemplo el Copernicus Data Space, por su nombre.</translation>
    </message>
    <message>
        <source>Download the band again, or do without the comparison.</source>
        <translation>Descargue la banda de nuevo, o prescinda de la comparación.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Descargue de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Download the product instead.</source>
        <translation>Descargue en su lugar el producto.</translation>
    </message>
    <message>
        <source>Download the product with its QI_DATA folder, or do without masks.</source>
        <translation>Descargue el producto con su carpeta QI_DATA, o prescinda de máscaras.</translation>
    </message>
    <message>
        <source>Download the product, or do without masks.</source>
        <translation>Descargue el producto, o prescinda de máscaras.</translation>
    </message>
    <message>
        <source>Download the product, or search another catalogue for it.</source>
        <translation>Descargue el producto, o búsquelo en otro catálogo.</translation>
    </message>
    <message>
        <source>Download these products again.</source>
        <translation>Descargue estos productos de nuevo.</translation>
    </message>
    <message>
        <source>Download these products again; inventoryproducts lists what is wrong with each.</source>
        <translation>Descargue estos productos de nuevo; inventoryproducts enumera qué falla en cada uno.</translation>
    </message>
    <message>
        <source>EPSG:{epsg} is no projected CRS in metres.</source>
        <translation>EPSG:{epsg} no es un SRC proyectado en metros.</translation>
    </message>
    <message>
        <source>EPSG:{epsg} is not a WGS 84 / UTM zone.</source>
        <translation>EPSG:{epsg} no es una zona UTM de WGS 84.</translation>
    </message>
    <message>
        <source>EPSG:{epsg}, {width:.3g} km wide, north up; a cell is a window</source>
        <translation>EPSG:{epsg}, {width:.3g} km de ancho, norte arriba; una celda es una ventana</translation>
    </message>
    <message>
        <source>EPSG:{epsg}, {width} km wide, north up</source>
        <translation>EPSG:{epsg}, {width} km de ancho, norte arriba</translation>
    </message>
    <message>
        <source>EXT_POS_LIST is no ring of latitudes and longitudes.</source>
        <translation>EXT_POS_LIST no es un anillo de latitudes y longitudes.</translation>
    </message>
    <message>
        <source>EXT_POS_LIST leaves the range of latitudes and longitudes.</source>
        <translation>EXT_POS_LIST sale del rango de latitudes y longitudes.</translation>
    </message>
    <message>
        <source>Each bar is a date. Its height is the share of the samples of the tile and year that hold it; the dark part of it is clear. Dates that no sample holds are not drawn.</source>
        <translation>Cada barra es una fecha. Su altura es la parte de las muestras de la tesela y el año que la contienen; la parte oscura está despejada. Las fechas que ninguna muestra contiene no se dibujan.</translation>
    </message>
    <message>
        <source>Earth Search (Element 84, AWS)</source>
        <translation>Earth Search (Element 84, AWS)</translation>
    </message>
    <message>
        <source>End the program that holds it; on a network drive give a QUEUE on a local disk.</source>
        <translation>Cierre el programa que lo retiene; en una unidad de red, indique una QUEUE en un disco local.</translation>
    </message>
    <message>
        <source>Enter a new code and start again.</source>
        <translation>Introduzca un nuevo código y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Enter it in QGIS; headless, set QGIS_AUTH_PASSWORD_FILE and QGIS_AUTH_DB_DIR_PATH.</source>
        <translation>Introdúzcala en QGIS; sin ventana, defina QGIS_AUTH_PASSWORD_FILE y QGIS_AUTH_DB_DIR_PATH.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Introduzca una.</translation>
    </message>
    <message>
        <source>Enter the code that your app shows now and start at once: it holds for half a minute.</source>
        <translation>Escriba el código que su aplicación muestra ahora y empiece enseguida: vale medio minuto.</translation>
    </message>
    <message>
        <source>Enter them.</source>
        <translation>Introdúzcalas.</translation>
    </message>
    <message>
        <source>Evenly spread (uniform): days off the planned days and weighted cloud are least together</source>
        <translation>Repartido por igual (uniform): los días respecto a los previstos y las nubes ponderadas son juntos mínimos</translation>
    </message>
    <message>
        <source>Everything on this account waits for a person: {message}</source>
        <translation>Todo en esta cuenta espera a una persona: {message}</translation>
    </message>
    <message>
        <source>Evidence of it</source>
        <translation>Indicios de ello</translation>
    </message>
    <message>
        <source>Expected e.g. S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.</source>
        <translation>Se espera p. ej. S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.</translation>
    </message>
    <message>
        <source>Expected e.g. https://catalogue.dataspace.copernicus.eu/odata/v1.</source>
        <translation>Se espera p. ej. https://catalogue.dataspace.copernicus.eu/odata/v1.</translation>
    </message>
    <message>
        <source>Expected: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.</source>
        <translation>Se espera: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.</translation>
    </message>
    <message>
        <source>Extract the series again.</source>
        <translation>Extraiga las series de nuevo.</translation>
    </message>
    <message>
        <source>Extract the series with the class field of the parcels.</source>
        <translation>Extraiga las series con el campo de la clase de las parcelas.</translation>
    </message>
    <message>
        <source>Extract the series with the statistic mean.</source>
        <translation>Extraiga las series con la estadística mean.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Fetching rests</source>
        <translation>La descarga se detiene</translation>
    </message>
    <message>
        <source>Fields beside each other resemble each other, across a border of folds too. With a buffer results are those of ground that is new.</source>
        <translation>Los campos vecinos se parecen, también a través de un límite de pliegues. Con una zona de separación los resultados son los de un terreno nuevo.</translation>
    </message>
    <message>
        <source>Files that need a login are not read.</source>
        <translation>Los archivos que necesitan credenciales no se leen.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Rellene ambos.</translation>
    </message>
    <message>
        <source>Filter the layer by its field 'level', or search one level.</source>
        <translation>Filtre la capa por su campo 'level', o busque un solo nivel.</translation>
    </message>
    <message>
        <source>FinHub (Finland, Baltics)</source>
        <translation>FinHub (Finlandia, países bálticos)</translation>
    </message>
    <message>
        <source>Finish it on the machine that began it, or choose an empty folder.</source>
        <translation>Termínelo en la máquina que lo empezó, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Finish it with that version, or choose an empty folder.</source>
        <translation>Termínela con esa versión, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder on disk</source>
        <translation>Carpeta en disco</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Folds are years: images of different folds have no date in common.</source>
        <translation>Los pliegues son años: las imágenes de pliegues distintos no tienen ninguna fecha en común.</translation>
    </message>
    <message>
        <source>Folds in EPSG:{epsg}</source>
        <translation>Pliegues en EPSG:{epsg}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Por ejemplo</translation>
    </message>
    <message>
        <source>For example {detail}</source>
        <translation>Por ejemplo, {detail}</translation>
    </message>
    <message>
        <source>For {day}: {days} off, {facts}, cost {cost:.1f}</source>
        <translation>Para {day}: a {days}, {facts}, coste {cost:.1f}</translation>
    </message>
    <message>
        <source>For {day}: {days} off, {facts}, cost {cost:.1f}.</source>
        <translation>Para {day}: a {days}, {facts}, coste {cost:.1f}.</translation>
    </message>
    <message>
        <source>GDAL gives no reason.</source>
        <translation>GDAL no da ninguna razón.</translation>
    </message>
    <message>
        <source>GEODES (CNES)</source>
        <translation>GEODES (CNES)</translation>
    </message>
    <message>
        <source>GEOS failed</source>
        <translation>GEOS ha fallado</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Hueco</translation>
    </message>
    <message>
        <source>Gaps are counted in days between chosen steps; the largest one also looks at the period's start and end.</source>
        <translation>Los huecos se cuentan en días entre los pasos elegidos; el mayor considera también el inicio y el fin del período.</translation>
    </message>
    <message>
        <source>Geoposition is missing.</source>
        <translation>Falta Geoposition.</translation>
    </message>
    <message>
        <source>Get the product again from a source you trust.</source>
        <translation>Consiga de nuevo el producto de una fuente de confianza.</translation>
    </message>
    <message>
        <source>Get the product again, in its present form.</source>
        <translation>Obtenga el producto de nuevo, en su forma actual.</translation>
    </message>
    <message>
        <source>Get the product again.</source>
        <translation>Obtenga el producto de nuevo.</translation>
    </message>
    <message>
        <source>Get the product as ESA writes it, or as SAFE.</source>
        <translation>Obtenga el producto como lo escribe la ESA, o como SAFE.</translation>
    </message>
    <message>
        <source>Get the single-tile product of the same date (processing baseline 05.00 or later).</source>
        <translation>Consiga el producto de una sola tesela de la misma fecha (baseline 05.00 o posterior).</translation>
    </message>
    <message>
        <source>Get the whole product, or do without masks.</source>
        <translation>Obtenga el producto entero, o prescinda de máscaras.</translation>
    </message>
    <message>
        <source>Give 'threads' or the address of a dask scheduler such as tcp://host:8786.</source>
        <translation>Indique 'threads' o la dirección de un planificador dask como tcp://host:8786.</translation>
    </message>
    <message>
        <source>Give REPORT to have all of them in a file.</source>
        <translation>Dé REPORT para tenerlos todos en un archivo.</translation>
    </message>
    <message>
        <source>Give SEASON, for instance 10-01/09-30 (it ends in the label's year), or leave START and END out for calendar years.</source>
        <translation>Indique SEASON, por ejemplo 10-01/09-30 (acaba en el año de la etiqueta), u omita START y END para años naturales.</translation>
    </message>
    <message>
        <source>Give a POLYGON or MULTIPOLYGON.</source>
        <translation>Indique un POLYGON o MULTIPOLYGON.</translation>
    </message>
    <message>
        <source>Give a QUEUE in a folder that you may write.</source>
        <translation>Indique un QUEUE en una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Give a class table, or ignore rare classes.</source>
        <translation>Dé una tabla de clases, o ignore las clases raras.</translation>
    </message>
    <message>
        <source>Give a field of the regions, or a column of samples.csv.</source>
        <translation>Dé un campo de las regiones, o una columna de samples.csv.</translation>
    </message>
    <message>
        <source>Give a folder with products, or rows of 'Search products'.</source>
        <translation>Indique una carpeta con productos, o filas de «Buscar productos».</translation>
    </message>
    <message>
        <source>Give a layer or an extent.</source>
        <translation>Dé una capa o una extensión.</translation>
    </message>
    <message>
        <source>Give a number from 2, as 5, or shares that make 100, as 70,15,15.</source>
        <translation>Dé un número desde 2, como 5, o partes que sumen 100, como 70,15,15.</translation>
    </message>
    <message>
        <source>Give a polygon layer.</source>
        <translation>Indique una capa de polígonos.</translation>
    </message>
    <message>
        <source>Give a sample_id of samples.csv, as {samples}.</source>
        <translation>Dé un sample_id de samples.csv, como {samples}.</translation>
    </message>
    <message>
        <source>Give a sample_id of samples.csv.</source>
        <translation>Dé un sample_id de samples.csv.</translation>
    </message>
    <message>
        <source>Give a smaller BLOCK_SIZE than {size:g} m, or fewer folds.</source>
        <translation>Dé un BLOCK_SIZE menor que {size:g} m, o menos pliegues.</translation>
    </message>
    <message>
        <source>Give a table with a column name, or a list of product names, one a line.</source>
        <translation>Indique una tabla con una columna name, o una lista de nombres de productos, uno por línea.</translation>
    </message>
    <message>
        <source>Give a user name and password, or its store as s3=ADDRESS in HUB_URL.</source>
        <translation>Indique usuario y contraseña, o su almacén como s3=ADDRESS en HUB_URL.</translation>
    </message>
    <message>
        <source>Give a user name and password.</source>
        <translation>Indique usuario y contraseña.</translation>
    </message>
    <message>
        <source>Give an HDF5 file as well.</source>
        <translation>Dé también un archivo HDF5.</translation>
    </message>
    <message>
        <source>Give an area (AOI or EXTENT), or TILES as 31TFM,31TGM.</source>
        <translation>Indique un área (AOI o EXTENT), o TILES como 31TFM,31TGM.</translation>
    </message>
    <message>
        <source>Give an area, an extent, or tiles as 31TFM,31TGM.</source>
        <translation>Dé un área, una extensión, o teselas como 31TFM,31TGM.</translation>
    </message>
    <message>
        <source>Give another QUEUE file, or take this one away.</source>
        <translation>Indique otro archivo QUEUE, o retire este.</translation>
    </message>
    <message>
        <source>Give another client in HUB_URL.</source>
        <translation>Indique otro cliente en HUB_URL.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Dé ambos días.</translation>
    </message>
    <message>
        <source>Give both, or none.</source>
        <translation>Dé ambas cosas, o ninguna.</translation>
    </message>
    <message>
        <source>Give ids or names as they stand in the input's fields 'id' and 'name'.</source>
        <translation>Indique identificadores o nombres tal como están en los campos 'id' y 'name' de la entrada.</translation>
    </message>
    <message>
        <source>Give it a first line 'code,index,name'.</source>
        <translation>Dele una primera línea 'code,index,name'.</translation>
    </message>
    <message>
        <source>Give it in brackets: x,y [EPSG:4326].</source>
        <translation>Delo entre corchetes: x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>Give it in brackets: xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>Delo entre corchetes: xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>Indique su dirección.</translation>
    </message>
    <message>
        <source>Give its client in HUB_URL: client=ID client_secret=...</source>
        <translation>Indique su cliente en HUB_URL: client=ID client_secret=...</translation>
    </message>
    <message>
        <source>Give its name only.</source>
        <translation>Indique solo su nombre.</translation>
    </message>
    <message>
        <source>Give metres, as 5000.</source>
        <translation>Dé metros, como 5000.</translation>
    </message>
    <message>
        <source>Give metres.</source>
        <translation>Indique metros.</translation>
    </message>
    <message>
        <source>Give names as B04,B03,B02.</source>
        <translation>Dé nombres, como B04,B03,B02.</translation>
    </message>
    <message>
        <source>Give numbers, as 0,1.</source>
        <translation>Dé números, como 0,1.</translation>
    </message>
    <message>
        <source>Give one of them, or check their CRS.</source>
        <translation>Indique uno de ellos, o compruebe su SRC.</translation>
    </message>
    <message>
        <source>Give products, or an extent.</source>
        <translation>Indique productos o una extensión.</translation>
    </message>
    <message>
        <source>Give that folder as FOLDER, or another QUEUE file.</source>
        <translation>Dé esa carpeta como FOLDER, u otro archivo QUEUE.</translation>
    </message>
    <message>
        <source>Give the HDF5 file of 'Extract series of parcels'.</source>
        <translation>Indique el archivo HDF5 de «Extraer series de parcelas».</translation>
    </message>
    <message>
        <source>Give the field of the year, or one year for all parcels.</source>
        <translation>Dé el campo del año, o un año para todas las parcelas.</translation>
    </message>
    <message>
        <source>Give the folder of the products as HUB_URL.</source>
        <translation>Indique la carpeta de los productos como HUB_URL.</translation>
    </message>
    <message>
        <source>Give the folder of the products, or a dataset.</source>
        <translation>Indique la carpeta de los productos, o un conjunto de datos.</translation>
    </message>
    <message>
        <source>Give the folder of the products, or an extent.</source>
        <translation>Dé la carpeta de los productos, o una extensión.</translation>
    </message>
    <message>
        <source>Give the folder.</source>
        <translation>Indique la carpeta.</translation>
    </message>
    <message>
        <source>Give the layer of series, or their HDF5 file.</source>
        <translation>Indique la capa de las series, o su archivo HDF5.</translation>
    </message>
    <message>
        <source>Give the layer that 'Extract series of parcels' has written.</source>
        <translation>Indique la capa que ha escrito «Extraer series de parcelas».</translation>
    </message>
    <message>
        <source>Give the output of 'Search products' or 'Select products', or a file of STAC items.</source>
        <translation>Indique el resultado de «Buscar productos» o «Seleccionar productos», o un archivo de ítems STAC.</translation>
    </message>
    <message>
        <source>Give the output of 'Search products' or 'Select products'.</source>
        <translation>Dé el resultado de «Buscar productos» o «Seleccionar productos».</translation>
    </message>
    <message>
        <source>Give the output of 'Search products'.</source>
        <translation>Dé el resultado de «Buscar productos».</translation>
    </message>
    <message>
        <source>Give the output of 'Select products', or the queue file of an earlier run.</source>
        <translation>Dé el resultado de «Seleccionar productos», o el archivo de la cola de una ejecución anterior.</translation>
    </message>
    <message>
        <source>Give the table of these classes, or leave it empty to have one made.</source>
        <translation>Dé la tabla de estas clases, o déjelo vacío para que se haga una.</translation>
    </message>
    <message>
        <source>Give the workers more memory, or fewer threads.</source>
        <translation>Dé más memoria a los trabajadores, o menos hilos.</translation>
    </message>
    <message>
        <source>Give the year of the parcels that the products are of, or add products.</source>
        <translation>Dé el año de las parcelas del que son los productos, o añada productos.</translation>
    </message>
    <message>
        <source>Give widths, as 4.</source>
        <translation>Indique anchuras, como 4.</translation>
    </message>
    <message>
        <source>Give xmin,xmax,ymin,ymax.</source>
        <translation>Indique xmin,xmax,ymin,ymax.</translation>
    </message>
    <message>
        <source>Greece (NOA)</source>
        <translation>Grecia (NOA)</translation>
    </message>
    <message>
        <source>Grid shifted by {shift_e:g} m east, {shift_n:g} m north (snapped to {snap_m:g} m).</source>
        <translation>Malla desplazada {shift_e:g} m al este, {shift_n:g} m al norte (ajustada a {snap_m:g} m).</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Verdad terreno</translation>
    </message>
    <message>
        <source>HCAT has no level {level}.</source>
        <translation>HCAT no tiene el nivel {level}.</translation>
    </message>
    <message>
        <source>HORIZONTAL_CS_CODE is {code!r}, expected a UTM zone of WGS 84.</source>
        <translation>HORIZONTAL_CS_CODE es {code!r}, se espera una zona UTM de WGS 84.</translation>
    </message>
    <message>
        <source>HUB_URL: {status}</source>
        <translation>HUB_URL: {status}</translation>
    </message>
    <message>
        <source>Harmonized Landsat Sentinel-2 (surface reflectance at 30 m), 4 dates</source>
        <translation>Harmonized Landsat Sentinel-2 (reflectancia de superficie a 30 m), 4 fechas</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Con hash</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <source>Height, south to north</source>
        <translation>Altura, de sur a norte</translation>
    </message>
    <message>
        <source>How parcels are spread</source>
        <translation>Cómo se distribuyen las parcelas</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Cómo cargarlo</translation>
    </message>
    <message>
        <source>If it is a part of a split archive, join all parts first; else download it again.</source>
        <translation>Si es parte de un archivo dividido, junte primero todas las partes; si no, descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>If it is a part of a split archive, join and unpack all parts first.</source>
        <translation>Si es parte de un archivo dividido, junte y descomprima primero todas las partes.</translation>
    </message>
    <message>
        <source>If it is, set {variable} to the value of HUB_URL; else give another login.</source>
        <translation>Si lo es, dé a {variable} el valor de HUB_URL; si no, dé otras credenciales.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Install a GDAL whose driver Zarr has this compressor, as QGIS and Debian bring it.</source>
        <translation>Instale un GDAL cuyo controlador Zarr tenga este compresor, como lo traen QGIS y Debian.</translation>
    </message>
    <message>
        <source>Install a GDAL with the driver JP2OpenJPEG.</source>
        <translation>Instale un GDAL con el controlador JP2OpenJPEG.</translation>
    </message>
    <message>
        <source>Install it (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet), or convert the file to GeoPackage where it is there: ogr2ogr parcels.gpkg parcels.parquet</source>
        <translation>Instálelo (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet), o convierta el archivo a GeoPackage donde lo haya: ogr2ogr parcels.gpkg parcels.parquet</translation>
    </message>
    <message>
        <source>Install the plugin from its zip again.</source>
        <translation>Instale de nuevo el complemento desde su zip.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>It covers no part of the area.</source>
        <translation>No cubre ninguna parte del área.</translation>
    </message>
    <message>
        <source>It covers other ground, which this date now lacks: get that part as well.</source>
        <translation>Cubre otro terreno, que ahora falta a esta fecha: obtenga también esa parte.</translation>
    </message>
    <message>
        <source>It covers {overlap:.1f} % of the area's part in this tile{together}, less than {min_overlap:g} %.</source>
        <translation>Cubre el {overlap:.1f} % de la parte del área en esta tesela{together}, menos del {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>It covers {overlap:.1f} % of the tile{together}, less than {min_overlap:g} %.</source>
        <translation>Cubre el {overlap:.1f} % de la tesela{together}, menos del {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>It has no class.</source>
        <translation>No tiene clase.</translation>
    </message>
    <message>
        <source>It has no cloud masks: clouds are among its pixels, and nobody knows where.</source>
        <translation>No tiene máscaras de nubes: hay nubes entre sus píxeles, y nadie sabe dónde.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>No tiene identificador.</translation>
    </message>
    <message>
        <source>It has the outline, class and year of parcel {name}.</source>
        <translation>Tiene el contorno, la clase y el año de la parcela {name}.</translation>
    </message>
    <message>
        <source>It has {bands}.</source>
        <translation>Tiene {bands}.</translation>
    </message>
    <message>
        <source>It holds years {years}, resolutions {resolutions} m, grids {grids}.</source>
        <translation>Contiene los años {years}, las resoluciones {resolutions} m, las mallas {grids}.</translation>
    </message>
    <message>
        <source>It is needed for DHuS hubs only. Debian and Ubuntu: apt install python3-sentinelsat.</source>
        <translation>Solo se necesita para hubs DHuS. Debian y Ubuntu: apt install python3-sentinelsat.</translation>
    </message>
    <message>
        <source>It is needed for dask engines only. Debian and Ubuntu: apt install python3-distributed.</source>
        <translation>Solo se necesita para motores dask. Debian y Ubuntu: apt install python3-distributed.</translation>
    </message>
    <message>
        <source>It is not split yet: folds drawn at random would share parcels.</source>
        <translation>Aún no está repartido: pliegues sacados al azar compartirían parcelas.</translation>
    </message>
    <message>
        <source>It is of the first version: it has no data card (croissant.json).</source>
        <translation>Es de la primera versión: no tiene ficha de datos (croissant.json).</translation>
    </message>
    <message>
        <source>It is of the first version: its shards do not name their axes.</source>
        <translation>Es de la primera versión: sus fragmentos no nombran sus ejes.</translation>
    </message>
    <message>
        <source>It is seen on {n} dates only.</source>
        <translation>Solo se ve en {n} fechas.</translation>
    </message>
    <message>
        <source>It is tried again later; end other programs that use the account.</source>
        <translation>Se volverá a intentar más tarde; cierre otros programas que usen la cuenta.</translation>
    </message>
    <message>
        <source>It is {width:.1f} m wide on average.</source>
        <translation>Tiene {width:.1f} m de anchura media.</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced; search again.</source>
        <translation>Puede haberse borrado o reemplazado; busque de nuevo.</translation>
    </message>
    <message>
        <source>It was converted to reflectances. Get the product as ESA writes it.</source>
        <translation>Se convirtió a reflectancias. Obtenga el producto como lo escribe la ESA.</translation>
    </message>
    <message>
        <source>It was converted. Get the product as ESA writes it.</source>
        <translation>Se convirtió. Obtenga el producto como lo escribe la ESA.</translation>
    </message>
    <message>
        <source>Items of catalogues: {n}.</source>
        <translation>Ítems de catálogos: {n}.</translation>
    </message>
    <message>
        <source>Its area is {area:.0f} m2.</source>
        <translation>Su área es de {area:.0f} m2.</translation>
    </message>
    <message>
        <source>Its class {code} has {n} parcels on tile {tile}: too few to compare with.</source>
        <translation>Su clase {code} tiene {n} parcelas en la tesela {tile}: muy pocas para comparar.</translation>
    </message>
    <message>
        <source>Its compactness is {compactness:.3f}.</source>
        <translation>Su compacidad es {compactness:.3f}.</translation>
    </message>
    <message>
        <source>Its coordinates lie outside of what its coordinate system is made for.</source>
        <translation>Sus coordenadas están fuera de aquello para lo que está hecho su sistema de coordenadas.</translation>
    </message>
    <message>
        <source>Its fields are: {fields}.</source>
        <translation>Sus campos son: {fields}.</translation>
    </message>
    <message>
        <source>Its fields are: {names}.</source>
        <translation>Sus campos son: {names}.</translation>
    </message>
    <message>
        <source>Its metadata contradict themselves: {contradiction}</source>
        <translation>Sus metadatos se contradicen: {contradiction}</translation>
    </message>
    <message>
        <source>Its name cannot be that of a file ({why}).</source>
        <translation>Su nombre no puede ser el de un archivo ({why}).</translation>
    </message>
    <message>
        <source>Its only row cannot be used: {detail}</source>
        <translation>Su única fila no se puede usar: {detail}</translation>
    </message>
    <message>
        <source>Its parts on both sides of the antimeridian are joined.</source>
        <translation>Sus partes a ambos lados del antimeridiano están unidas.</translation>
    </message>
    <message>
        <source>Its values may be off by 1000. Get the product again, or take it out of the folder.</source>
        <translation>Sus valores pueden estar desplazados en 1000. Consiga de nuevo el producto, o quítelo de la carpeta.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Keep products of one scale, and run once for each.</source>
        <translation>Conserve productos de una sola escala, y ejecute una vez para cada una.</translation>
    </message>
    <message>
        <source>Keep rare classes here, and give them an index in the table.</source>
        <translation>Conserve aquí las clases raras, y deles un índice en la tabla.</translation>
    </message>
    <message>
        <source>Keep them in separate folders and run once for each.</source>
        <translation>Guárdelos en carpetas separadas y ejecute una vez para cada una.</translation>
    </message>
    <message>
        <source>Keeps gaps within {largest_gap} days; {facts}.</source>
        <translation>Mantiene los huecos en {largest_gap} días como mucho; {facts}.</translation>
    </message>
    <message>
        <source>Kept by hand with its other part.</source>
        <translation>Conservado a mano con su otra parte.</translation>
    </message>
    <message>
        <source>Kept by hand.</source>
        <translation>Conservado a mano.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>L1C and L2A products are mixed (for example {value} and {value_2}).</source>
        <translation>Hay productos L1C y L2A mezclados (por ejemplo {value} y {value_2}).</translation>
    </message>
    <message>
        <source>L1C, downloads with an API key; most lie in its archive. As its public clients do; untried.</source>
        <translation>L1C, descargas con una clave de API; la mayoría está en su archivo. Como hacen sus clientes públicos; sin probar.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Mayor hueco</translation>
    </message>
    <message>
        <source>Largest of both</source>
        <translation>La mayor de ambas</translation>
    </message>
    <message>
        <source>Layers of this file that have some: {listed}. Choose one, as '{path}|layername={value}'.</source>
        <translation>Capas de este archivo que los tienen: {listed}. Elija una, como «{path}|layername={value}».</translation>
    </message>
    <message>
        <source>Least distance between windows of two folds, the larger of east-west and north-south.</source>
        <translation>Menor distancia entre ventanas de dos pliegues, la mayor de este-oeste y norte-sur.</translation>
    </message>
    <message>
        <source>Leave B10 out, or choose products of level L1C.</source>
        <translation>Omita B10, o elija productos de nivel L1C.</translation>
    </message>
    <message>
        <source>Leave B10 out, or use L1C products.</source>
        <translation>Omita B10, o use productos L1C.</translation>
    </message>
    <message>
        <source>Leave it at 0, or split by blocks.</source>
        <translation>Déjelo en 0, o reparta por bloques.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Déjelo vacío.</translation>
    </message>
    <message>
        <source>Leave it out; overlap_area can be made.</source>
        <translation>Omítala; overlap_area sí se puede hacer.</translation>
    </message>
    <message>
        <source>Leave that resolution out, or choose an extent that is a multiple of it.</source>
        <translation>Omita esa resolución, o elija una extensión que sea un múltiplo de ella.</translation>
    </message>
    <message>
        <source>Leave the band out, or download it.</source>
        <translation>Omita la banda, o descárguela.</translation>
    </message>
    <message>
        <source>Leave the class as it is.</source>
        <translation>Deje la clase tal cual.</translation>
    </message>
    <message>
        <source>Leave the item out, or take the product from another catalogue.</source>
        <translation>Omita el ítem, o tome el producto de otro catálogo.</translation>
    </message>
    <message>
        <source>Leave the items of a catalogue out, or the parcels.</source>
        <translation>Omita los ítems de un catálogo, o las parcelas.</translation>
    </message>
    <message>
        <source>Leave the product out of ITEMS, or choose an empty folder.</source>
        <translation>Quite el producto de ITEMS, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>Leave the product out, or download it again.</source>
        <translation>Omita el producto, o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>Leave the year empty, or choose one field of the class.</source>
        <translation>Deje el año vacío, o elija un solo campo de la clase.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Excluido a mano</translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <translation>Excluido a mano.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Levels {levels} are mixed; a dataset has one.</source>
        <translation>Los niveles {levels} están mezclados; un conjunto de datos tiene uno.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Listed in public as a DHuS mirror; never tried from here, and several have closed since 2023.</source>
        <translation>Figura públicamente como réplica DHuS; nunca probada desde aquí, y varias han cerrado desde 2023.</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listado dos veces</translation>
    </message>
    <message>
        <source>Listed twice; the row with id {id} is taken.</source>
        <translation>Listado dos veces; se toma la fila con id {id}.</translation>
    </message>
    <message>
        <source>Listed twice; {id} is taken.</source>
        <translation>Listado dos veces; se toma {id}.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Log in to the hub's web site once and do what it asks: accept terms, confirm the address.</source>
        <translation>Inicie sesión una vez en la web del hub y haga lo que pide: aceptar las condiciones, confirmar la dirección.</translation>
    </message>
    <message>
        <source>Log in to the hub's web site once.</source>
        <translation>Inicie sesión una vez en la web del hub.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Hueco más largo</translation>
    </message>
    <message>
        <source>Look after the disk (space, rights) and start again: finished shards are kept.</source>
        <translation>Revise el disco (espacio, permisos) y empiece de nuevo: los fragmentos terminados se conservan.</translation>
    </message>
    <message>
        <source>Look after the disk of temporary files (space, rights) and start again.</source>
        <translation>Revise el disco de los archivos temporales (espacio, permisos) y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Look after the disk or share, then start again.</source>
        <translation>Revise el disco o la carpeta compartida y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Look after the disk or share; with too many open files use fewer THREADS.</source>
        <translation>Revise el disco o la carpeta compartida; con demasiados archivos abiertos use menos THREADS.</translation>
    </message>
    <message>
        <source>Look after the disk, share or memory, then start again: nothing is known against the file.</source>
        <translation>Revise el disco, el recurso compartido o la memoria y empiece de nuevo: no se sabe nada en contra del archivo.</translation>
    </message>
    <message>
        <source>Look after the disk, share or memory, then start again: what is finished is kept.</source>
        <translation>Revise el disco, el recurso compartido o la memoria y empiece de nuevo: lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Look at the report, or switch 'Fail if they differ' off.</source>
        <translation>Mire el informe, o desactive «Fallar si difieren».</translation>
    </message>
    <message>
        <source>Look on the hub's page whether the keys are for its archive of products; else make new ones.</source>
        <translation>Mire en la página del hub si las claves son para su archivo de productos; si no, cree otras.</translation>
    </message>
    <message>
        <source>Look whether it is whole, and whether QGIS can show it.</source>
        <translation>Mire si está entera, y si QGIS puede mostrarla.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the images are, and whether their CRS is right.</source>
        <translation>Compruebe si las parcelas están donde las imágenes, y si su SRC es correcto.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the products are, and at SIZE, OVERSIZE and the limits.</source>
        <translation>Compruebe si las parcelas están donde los productos, y mire SIZE, OVERSIZE y los límites.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the products are, and whether they are eroded away.</source>
        <translation>Mire si las parcelas están donde los productos, y si la erosión no las elimina.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the samples are, and whether their CRS is right.</source>
        <translation>Compruebe si las parcelas están donde las muestras, y si su SRC es correcto.</translation>
    </message>
    <message>
        <source>Looked for up to</source>
        <translation>Buscado hasta</translation>
    </message>
    <message>
        <source>Lower MIN_OVERLAP.</source>
        <translation>Reduzca MIN_OVERLAP.</translation>
    </message>
    <message>
        <source>Lower MIN_VALID, or use products that cover the area.</source>
        <translation>Reduzca MIN_VALID, o use productos que cubran el área.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>MTD_TL.xml says EPSG:{epsg}, the tile {tile} lies elsewhere.</source>
        <translation>MTD_TL.xml dice EPSG:{epsg}, la tesela {tile} está en otro lugar.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecho por</translation>
    </message>
    <message>
        <source>Made by another producer</source>
        <translation>Hecho por otro productor</translation>
    </message>
    <message>
        <source>Made by another producer (baseline {baseline}); {name} is there.</source>
        <translation>Hecho por otro productor (baseline {baseline}); está {name}.</translation>
    </message>
    <message>
        <source>Make it writable; if it is damaged, take it away (what it knows is learned again); or let XDG_STATE_HOME (Windows: LOCALAPPDATA) name another folder.</source>
        <translation>Hágalo escribible; si está dañado, quítelo (lo que sabe se aprende de nuevo); o que XDG_STATE_HOME (Windows: LOCALAPPDATA) nombre otra carpeta.</translation>
    </message>
    <message>
        <source>Make new keys on the hub's page for keys, and enter both whole.</source>
        <translation>Cree nuevas claves en la página de claves del hub, e introduzca ambas enteras.</translation>
    </message>
    <message>
        <source>Make one at {key_page} and enter it.</source>
        <translation>Cree una en {key_page} e introdúzcala.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, fewer products, single BANDS, or no UNPACK.</source>
        <translation>Haga sitio, elija otra carpeta, menos productos, BANDS sueltas, o sin UNPACK.</translation>
    </message>
    <message>
        <source>Make the dataset with such a SIZE.</source>
        <translation>Cree el conjunto de datos con ese SIZE.</translation>
    </message>
    <message>
        <source>Make the dataset with these bands, or have them filled with zeros (FILL).</source>
        <translation>Cree el conjunto de datos con estas bandas, o haga que se rellenen con ceros (FILL).</translation>
    </message>
    <message>
        <source>Make the ground truth for the tiles of these products ('Rasterize parcels', PRODUCTS).</source>
        <translation>Haga la verdad terreno para las teselas de estos productos («Rasterizar parcelas», PRODUCTS).</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Mean cloud</source>
        <translation>Nubes de media</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Median gap</source>
        <translation>Hueco mediano</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a file .gpkg or .csv; .parquet needs GDAL's driver Parquet (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet).</source>
        <translation>Nombre un archivo .gpkg o .csv; .parquet necesita el controlador Parquet de GDAL (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet).</translation>
    </message>
    <message>
        <source>Name each hub once in HUB and OTHER_HUBS.</source>
        <translation>Nombre cada hub una vez en HUB y OTHER_HUBS.</translation>
    </message>
    <message>
        <source>Name one in metres, as EPSG:32631, or leave it empty for the UTM zone of the extent.</source>
        <translation>Nombre uno en metros, como EPSG:32631, o déjelo vacío para la zona UTM de la extensión.</translation>
    </message>
    <message>
        <source>Name the field of the class yourself. {listed}</source>
        <translation>Nombre usted el campo de la clase. {listed}</translation>
    </message>
    <message>
        <source>Neither is given, and no name tells it.</source>
        <translation>No se da ninguno, y ningún nombre lo dice.</translation>
    </message>
    <message>
        <source>Neither is given.</source>
        <translation>No se da ninguno.</translation>
    </message>
    <message>
        <source>No Sentinel-2 tile lies there: the tile grid ends near 84 N and 84 S.</source>
        <translation>Allí no hay ninguna tesela Sentinel-2: la malla de teselas acaba cerca de 84 N y 84 S.</translation>
    </message>
    <message>
        <source>No area is given.</source>
        <translation>No se da ningún área.</translation>
    </message>
    <message>
        <source>No coordinate system is given for it.</source>
        <translation>No se le da ningún sistema de coordenadas.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>No se ha elegido ningún campo.</translation>
    </message>
    <message>
        <source>No folder is given.</source>
        <translation>No se da ninguna carpeta.</translation>
    </message>
    <message>
        <source>No manifest: sizes and completeness cannot be checked.</source>
        <translation>Sin manifiesto: no se pueden comprobar los tamaños ni si está completo.</translation>
    </message>
    <message>
        <source>No parcel stands in two folds ({before} did before samples were left out): every sample was looked at.</source>
        <translation>Ninguna parcela está en dos pliegues ({before} lo estaban antes de excluir muestras): se miró cada muestra.</translation>
    </message>
    <message>
        <source>No parcel stands in two folds: every sample was looked at.</source>
        <translation>Ninguna parcela está en dos pliegues: se miró cada muestra.</translation>
    </message>
    <message>
        <source>No parcel teaches in one fold and is asked in another: {n} parcel reaches into another fold, and its pixels there are no labels. The reader of this plugin leaves them out; other readers have to look at 'masked_parcels' in dataset.json.</source>
        <translation>Ninguna parcela enseña en un pliegue y se pregunta en otro: {n} parcela llega a otro pliegue, y sus píxeles allí no son etiquetas. El lector de este complemento los excluye; otros lectores deben mirar «masked_parcels» en dataset.json.</translation>
    </message>
    <message>
        <source>No parcel teaches in one fold and is asked in another: {n} parcels reach into other folds, and their pixels there are no labels. The reader of this plugin leaves them out; other readers have to look at 'masked_parcels' in dataset.json.</source>
        <translation>Ninguna parcela enseña en un pliegue y se pregunta en otro: {n} parcelas llegan a otros pliegues, y sus píxeles allí no son etiquetas. El lector de este complemento los excluye; otros lectores deben mirar «masked_parcels» en dataset.json.</translation>
    </message>
    <message>
        <source>No parcel would have to fit.</source>
        <translation>Ninguna parcela tendría que caber.</translation>
    </message>
    <message>
        <source>No part of the area</source>
        <translation>Ninguna parte del área</translation>
    </message>
    <message>
        <source>No pixel stands in two folds; windows of different folds are at least {buffer:g} m apart.</source>
        <translation>Ningún píxel está en dos pliegues; las ventanas de pliegues distintos están al menos a {buffer:g} m.</translation>
    </message>
    <message>
        <source>No pixel stands in two folds; windows of different folds may touch.</source>
        <translation>Ningún píxel está en dos pliegues; las ventanas de pliegues distintos pueden tocarse.</translation>
    </message>
    <message>
        <source>No product belongs to its year, {year}.</source>
        <translation>Ningún producto pertenece a su año, {year}.</translation>
    </message>
    <message>
        <source>No product of the input has the id or name {names}{value}.</source>
        <translation>Ningún producto de la entrada tiene el id o el nombre {names}{value}.</translation>
    </message>
    <message>
        <source>No resolution is chosen.</source>
        <translation>No se ha elegido ninguna resolución.</translation>
    </message>
    <message>
        <source>No shift can be told.</source>
        <translation>No se puede determinar ningún desplazamiento.</translation>
    </message>
    <message>
        <source>No statistic is chosen.</source>
        <translation>No se ha elegido ninguna estadística.</translation>
    </message>
    <message>
        <source>No such tile: UTM zones are numbered 01 to 60.</source>
        <translation>Esa tesela no existe: las zonas UTM van de 01 a 60.</translation>
    </message>
    <message>
        <source>No such tile: band {name} does not exist in zone {zone:02d}.</source>
        <translation>Esa tesela no existe: la banda {name} no existe en la zona {zone:02d}.</translation>
    </message>
    <message>
        <source>No such tile: column {name} of {name_2} has no tile in row {name_3}.</source>
        <translation>Esa tesela no existe: la columna {name} de {name_2} no tiene tesela en la fila {name_3}.</translation>
    </message>
    <message>
        <source>No such tile: columns of zone {zone:02d} are {columns} to {columns_2} without I and O.</source>
        <translation>Esa tesela no existe: las columnas de la zona {zone:02d} van de {columns} a {columns_2} sin I ni O.</translation>
    </message>
    <message>
        <source>No such tile: latitude bands are C to X without I and O.</source>
        <translation>Esa tesela no existe: las bandas de latitud van de C a X sin I ni O.</translation>
    </message>
    <message>
        <source>No such tile: rows are A to V without I and O.</source>
        <translation>Esa tesela no existe: las filas van de A a V sin I ni O.</translation>
    </message>
    <message>
        <source>No such tile: rows of {name} are {rows} to {rows_2} (after V comes A).</source>
        <translation>Esa tesela no existe: las filas de {name} van de {rows} a {rows_2} (después de V viene A).</translation>
    </message>
    <message>
        <source>No tile of the products holds it.</source>
        <translation>Ninguna tesela de los productos la contiene.</translation>
    </message>
    <message>
        <source>No tile of the products holds the point that its window stands around.</source>
        <translation>Ninguna tesela de los productos contiene el punto alrededor del cual está su ventana.</translation>
    </message>
    <message>
        <source>No value of it is a year.</source>
        <translation>Ninguno de sus valores es un año.</translation>
    </message>
    <message>
        <source>No window of up to {side} m holds {share:g} % of the parcels whole. Larger ones would show mostly other ground: crop the largest parcels, or leave them out.</source>
        <translation>Ninguna ventana de hasta {side} m contiene enteras el {share:g} % de las parcelas. Las mayores mostrarían sobre todo otro terreno: recorte las parcelas más grandes, o exclúyalas.</translation>
    </message>
    <message>
        <source>None of its {n} rows can be used; the first: {detail}</source>
        <translation>No se puede usar ninguna de sus {n} filas; la primera: {detail}</translation>
    </message>
    <message>
        <source>None of {dropped} tiles reaches an overlap of {min_overlap:g} %.</source>
        <translation>Ninguna de las {dropped} teselas alcanza una superposición del {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Norway (colhub.met.no)</source>
        <translation>Noruega (colhub.met.no)</translation>
    </message>
    <message>
        <source>Not needed to keep gaps within {largest_gap} days; {facts}, cost {cost:.1f} ({sensing_start:%Y-%m-%d} is taken, cost {cost_2:.1f}).</source>
        <translation>No hace falta para mantener los huecos en {largest_gap} días como mucho; {facts}, coste {cost:.1f} (se toma {sensing_start:%Y-%m-%d}, coste {cost_2:.1f}).</translation>
    </message>
    <message>
        <source>Not restored after {hours:.0f} h; it is ordered again.</source>
        <translation>No restaurado después de {hours:.0f} h; se pide de nuevo.</translation>
    </message>
    <message>
        <source>Nothing differs, in all {n} samples.</source>
        <translation>Nada difiere, en las {n} muestras.</translation>
    </message>
    <message>
        <source>Nothing differs: {n} sample.</source>
        <translation>Nada difiere: {n} muestra.</translation>
    </message>
    <message>
        <source>Nothing is damaged, missing or changed.</source>
        <translation>Nada está dañado, falta o ha cambiado.</translation>
    </message>
    <message>
        <source>Nothing is left of it after erosion.</source>
        <translation>No queda nada de ella después de la erosión.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: run again when its disk is there and has room.</source>
        <translation>No se pierde nada: ejecute de nuevo cuando su disco esté y tenga espacio.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Of the most frequent classes the sample with the fewest clouds. Pictures of all samples and dates are stretched alike, by the first and the 99th percentile of the bands; hatched is without data.</source>
        <translation>De las clases más frecuentes, la muestra con menos nubes. Las imágenes de todas las muestras y fechas se estiran igual, del primer al 99.º percentil de las bandas; rayado: sin datos.</translation>
    </message>
    <message>
        <source>Of the products of tile 31TFM in June 2020 that the OData catalogue has, it has {counts}.</source>
        <translation>De los productos de la tesela 31TFM en junio de 2020 que tiene el catálogo OData, tiene {counts}.</translation>
    </message>
    <message>
        <source>Offline; order it by hand at {page}.</source>
        <translation>Fuera de línea; pídalo a mano en {page}.</translation>
    </message>
    <message>
        <source>Offline; this hub takes no orders by program.</source>
        <translation>Fuera de línea; este hub no acepta pedidos por programa.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>On a date chosen for the tiles together.</source>
        <translation>En una fecha elegida para las teselas juntas.</translation>
    </message>
    <message>
        <source>One of {n} parts of one acquisition.</source>
        <translation>Una de {n} partes de una misma adquisición.</translation>
    </message>
    <message>
        <source>Or choose 'threads'.</source>
        <translation>O elija «threads».</translation>
    </message>
    <message>
        <source>Or choose another hub.</source>
        <translation>O elija otro hub.</translation>
    </message>
    <message>
        <source>Order it first.</source>
        <translation>Pídalo antes.</translation>
    </message>
    <message>
        <source>Order it on {page}; the download goes on when it is online.</source>
        <translation>Pídalo en {page}; la descarga continúa cuando esté en línea.</translation>
    </message>
    <message>
        <source>Orders go on when earlier ones are completed.</source>
        <translation>Los pedidos continúan cuando terminen los anteriores.</translation>
    </message>
    <message>
        <source>Other DHuS</source>
        <translation>Otro DHuS</translation>
    </message>
    <message>
        <source>Other STAC API</source>
        <translation>Otra API STAC</translation>
    </message>
    <message>
        <source>Other hub like the Copernicus Data Space</source>
        <translation>Otro hub como el Copernicus Data Space</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Fuera del período</translation>
    </message>
    <message>
        <source>PROCESSING_BASELINE is {baseline!r}, expected nn.nn.</source>
        <translation>PROCESSING_BASELINE es {baseline!r}, se espera nn.nn.</translation>
    </message>
    <message>
        <source>PROCESSING_LEVEL is {text!r}, expected Level-1C or Level-2A.</source>
        <translation>PROCESSING_LEVEL es {text!r}, se espera Level-1C o Level-2A.</translation>
    </message>
    <message>
        <source>PROCESSING_LEVEL says {level}, PRODUCT_URI says {level_2}.</source>
        <translation>PROCESSING_LEVEL dice {level}, PRODUCT_URI dice {level_2}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Parcels and their surroundings look too much alike, or the parcels do not fit the image.</source>
        <translation>Las parcelas y su entorno se parecen demasiado, o las parcelas no encajan con la imagen.</translation>
    </message>
    <message>
        <source>Parcels left out</source>
        <translation>Parcelas excluidas</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Parcelas que caben</translation>
    </message>
    <message>
        <source>Parcels that fit a window</source>
        <translation>Parcelas que caben en una ventana</translation>
    </message>
    <message>
        <source>Parcels that fit with all bands</source>
        <translation>Parcelas que caben con todas las bandas</translation>
    </message>
    <message>
        <source>Parts that are no polygon: {left_out}.</source>
        <translation>Partes que no son polígonos: {left_out}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <translation>Píxeles contados</translation>
    </message>
    <message>
        <source>Pixels of {resolution:g} m. 'Samples of it' counts those in which the class is the most frequent; parcels are those of the ground truth.</source>
        <translation>Píxeles de {resolution:g} m. «Sus muestras» cuenta aquellas en que la clase es la más frecuente; las parcelas son las de la verdad terreno.</translation>
    </message>
    <message>
        <source>Pixels with another label</source>
        <translation>Píxeles con otra etiqueta</translation>
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
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>Productos excluidos</translation>
    </message>
    <message>
        <source>Put the folder on a disk that supports file locks.</source>
        <translation>Ponga la carpeta en un disco que admita bloqueos de archivos.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is off ({value}).</source>
        <translation>El sistema de autenticación de QGIS está desactivado ({value}).</translation>
    </message>
    <message>
        <source>QUANTIFICATION_VALUE differs ({named}): the values have no common scale.</source>
        <translation>QUANTIFICATION_VALUE difiere ({named}): los valores no tienen una escala común.</translation>
    </message>
    <message>
        <source>Questions and orders rest</source>
        <translation>Las consultas y los pedidos se detienen</translation>
    </message>
    <message>
        <source>Raise MAX_CLOUD, or add products.</source>
        <translation>Aumente MAX_CLOUD, o añada productos.</translation>
    </message>
    <message>
        <source>Rasterize the parcels again, or use the version of the plugin that wrote it.</source>
        <translation>Rasterice de nuevo las parcelas, o use la versión del complemento que lo escribió.</translation>
    </message>
    <message>
        <source>Rasterize the parcels at 10 m, and make the dataset again.</source>
        <translation>Rasterice las parcelas a 10 m, y cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Rasterize the parcels at that resolution, and make the dataset again.</source>
        <translation>Rasterice las parcelas a esa resolución, y cree de nuevo el conjunto de datos.</translation>
    </message>
    <message>
        <source>Rasterize the parcels for the same products.</source>
        <translation>Rasterice las parcelas para los mismos productos.</translation>
    </message>
    <message>
        <source>Rasterize the parcels of these tiles and years, or switch LABELLED_ONLY off.</source>
        <translation>Rasterice las parcelas de estas teselas y años, o desactive LABELLED_ONLY.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>Recommended SIZE</source>
        <translation>SIZE recomendada</translation>
    </message>
    <message>
        <source>Replaced by a later generation</source>
        <translation>Reemplazado por una generación posterior</translation>
    </message>
    <message>
        <source>Replaced by a newer processing baseline</source>
        <translation>Reemplazado por una baseline de procesamiento más nueva</translation>
    </message>
    <message>
        <source>Resuming: {n} of {n_2} shards are complete.</source>
        <translation>Se reanuda: {n} de {n_2} fragmentos están completos.</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>Exacto en</translation>
    </message>
    <message>
        <source>Row that cannot be used</source>
        <translation>Fila que no se puede usar</translation>
    </message>
    <message>
        <source>Rule of the DeepSatData report (nearest): each planned day takes the cheapest step left</source>
        <translation>Regla del informe DeepSatData (nearest): cada día previsto toma el paso más barato que queda</translation>
    </message>
    <message>
        <source>Run 'Make a dataset' again with the same folder and parameters: it goes on where it was.</source>
        <translation>Ejecute de nuevo «Crear un conjunto de datos» con la misma carpeta y los mismos parámetros: continúa donde estaba.</translation>
    </message>
    <message>
        <source>Run 'Rasterize parcels' again.</source>
        <translation>Ejecute de nuevo «Rasterizar parcelas».</translation>
    </message>
    <message>
        <source>Run 'Verify a dataset' to see what is damaged.</source>
        <translation>Ejecute «Verificar un conjunto de datos» para ver qué está dañado.</translation>
    </message>
    <message>
        <source>Run again when its disk is there and has room; if it is damaged, take it away.</source>
        <translation>Ejecute de nuevo cuando su disco esté y tenga espacio; si está dañado, retírelo.</translation>
    </message>
    <message>
        <source>SENSING_ORBIT_NUMBER is {orbit}, expected 1 to 143.</source>
        <translation>SENSING_ORBIT_NUMBER es {orbit}, se espera de 1 a 143.</translation>
    </message>
    <message>
        <source>SIZE (pixels of 10 m)</source>
        <translation>SIZE (píxeles de 10 m)</translation>
    </message>
    <message>
        <source>SIZE {size} and STRIDE {stride} must be at least 1 pixel of 10 m.</source>
        <translation>SIZE {size} y STRIDE {stride} deben ser de al menos 1 píxel de 10 m.</translation>
    </message>
    <message>
        <source>SPACECRAFT_NAME is {text!r}, expected Sentinel-2A, -2B ...</source>
        <translation>SPACECRAFT_NAME es {text!r}, se espera Sentinel-2A, -2B ...</translation>
    </message>
    <message>
        <source>SPACECRAFT_NAME says {text}, PRODUCT_URI says {platform}.</source>
        <translation>SPACECRAFT_NAME dice {text}, PRODUCT_URI dice {platform}.</translation>
    </message>
    <message>
        <source>START {start:%Y-%m-%d} is after END {end:%Y-%m-%d}.</source>
        <translation>START {start:%Y-%m-%d} es posterior a END {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>SURVEYED: the surveyed area is far from all grids, so no ground counts as surveyed. Is its CRS right?</source>
        <translation>SURVEYED: la zona inventariada está lejos de todas las mallas, así que ningún terreno cuenta como inventariado. ¿Es correcto su SRC?</translation>
    </message>
    <message>
        <source>Same dates</source>
        <translation>Mismas fechas</translation>
    </message>
    <message>
        <source>Same dates are not preferred: more dates are kept by hand than COUNT.</source>
        <translation>No se prefieren las mismas fechas: hay más fechas conservadas a mano que COUNT.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Samples have changed since it was split: split it again.</source>
        <translation>Las muestras han cambiado desde que se repartió: repártalo de nuevo.</translation>
    </message>
    <message>
        <source>Samples of it</source>
        <translation>Sus muestras</translation>
    </message>
    <message>
        <source>Samples that are only after</source>
        <translation>Muestras que solo están después</translation>
    </message>
    <message>
        <source>Samples that are only before</source>
        <translation>Muestras que solo están antes</translation>
    </message>
    <message>
        <source>Samples that changed</source>
        <translation>Muestras que cambiaron</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Busque de nuevo.</translation>
    </message>
    <message>
        <source>Search again: the catalogue has moved or removed these files.</source>
        <translation>Busque de nuevo: el catálogo ha movido o quitado estos archivos.</translation>
    </message>
    <message>
        <source>Search for it again.</source>
        <translation>Búsquelo de nuevo.</translation>
    </message>
    <message>
        <source>Search for the items again.</source>
        <translation>Busque los ítems de nuevo.</translation>
    </message>
    <message>
        <source>Search in another catalogue, or download the products.</source>
        <translation>Busque en otro catálogo, o descargue los productos.</translation>
    </message>
    <message>
        <source>Search on Earth Search or the Planetary Computer, or download the products.</source>
        <translation>Busque en Earth Search o el Planetary Computer, o descargue los productos.</translation>
    </message>
    <message>
        <source>Search only, with checksums of single bands; by its documentation of 2025, L1C of before 2025 was still being filled in. Its test compares it with the OData catalogue.</source>
        <translation>Solo búsqueda, con sumas de control de bandas sueltas; según su documentación de 2025, los L1C anteriores a 2025 aún se estaban añadiendo. Su prueba lo compara con el catálogo OData.</translation>
    </message>
    <message>
        <source>Search only; L2A as cloud-optimised files with the offset of the products, behind signed links.</source>
        <translation>Solo búsqueda; L2A como archivos optimizados para la nube con el desplazamiento de los productos, tras enlaces firmados.</translation>
    </message>
    <message>
        <source>Search only; L2A as cloud-optimised files, whose offset metadata contradict each other.</source>
        <translation>Solo búsqueda; L2A como archivos optimizados para la nube, cuyos metadatos de desplazamiento se contradicen.</translation>
    </message>
    <message>
        <source>Search region by region, or give tiles instead of an area.</source>
        <translation>Busque región por región, o indique teselas en lugar de un área.</translation>
    </message>
    <message>
        <source>See to the rights on it, then start again.</source>
        <translation>Revise sus permisos y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Select parcels, or take all features of the layer.</source>
        <translation>Seleccione parcelas, o tome todos los objetos de la capa.</translation>
    </message>
    <message>
        <source>Selection of Sentinel-2 products</source>
        <translation>Selección de productos Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A and L1C, single dates</source>
        <translation>Sentinel-2 L2A y L1C, fechas sueltas</translation>
    </message>
    <message>
        <source>Sentinel-2 of Google Earth Engine</source>
        <translation>Sentinel-2 de Google Earth Engine</translation>
    </message>
    <message>
        <source>Sentinel-2 of Google Earth Engine, COPERNICUS/S2_HARMONIZED (L1C)</source>
        <translation>Sentinel-2 de Google Earth Engine, COPERNICUS/S2_HARMONIZED (L1C)</translation>
    </message>
    <message>
        <source>Sentinel-2 tiles are in EPSG:326xx or 327xx.</source>
        <translation>Las teselas Sentinel-2 están en EPSG:326xx o 327xx.</translation>
    </message>
    <message>
        <source>Sentinel-2: DN / 10000; NDVI as it is</source>
        <translation>Sentinel-2: DN / 10000; NDVI tal cual</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Separate hubs by commas: an id or address, then maybe a login's id.</source>
        <translation>Separe los hubs con comas: un identificador o una dirección, luego quizá el identificador de unas credenciales.</translation>
    </message>
    <message>
        <source>Series are made of products on disk.</source>
        <translation>Las series se hacen de productos en disco.</translation>
    </message>
    <message>
        <source>Series need both: the parcels, and a place for their series.</source>
        <translation>Las series necesitan ambas cosas: las parcelas y un lugar para sus series.</translation>
    </message>
    <message>
        <source>Set both, or none.</source>
        <translation>Defina ambas, o ninguna.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer.</source>
        <translation>Ajuste la fecha, la hora y la zona horaria de este ordenador.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties.</source>
        <translation>Defínalo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer (Properties &gt; Source).</source>
        <translation>Defina el SRC de la capa (Propiedades &gt; Fuente).</translation>
    </message>
    <message>
        <source>Set the CRS of the layer (in QGIS: Layer &gt; Set CRS of Layer).</source>
        <translation>Defina el SRC de la capa (en QGIS: Capa &gt; Establecer SRC de la capa).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several fields are chosen, one a year: their names tell the years.</source>
        <translation>Se han elegido varios campos, uno por año: sus nombres dicen los años.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of each class among the known pixels of a fold; the rows would be level if folds were equal.</source>
        <translation>Parte de cada clase entre los píxeles conocidos de un pliegue; las filas serían iguales si los pliegues lo fueran.</translation>
    </message>
    <message>
        <source>Share of parcels up to a size</source>
        <translation>Parte de las parcelas hasta un tamaño</translation>
    </message>
    <message>
        <source>Shared parcels</source>
        <translation>Parcelas compartidas</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>Shifts of blocks and dates: east to the right, north up, metres</source>
        <translation>Desplazamientos de bloques y fechas: el este a la derecha, el norte arriba, metros</translation>
    </message>
    <message>
        <source>Simplify it, or give its extent or convex hull.</source>
        <translation>Simplifíquela, o indique su extensión o envolvente convexa.</translation>
    </message>
    <message>
        <source>Simplify the area or the period.</source>
        <translation>Simplifique el área o el período.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Size unknown, fills too little of its tile</source>
        <translation>Tamaño desconocido, llena muy poco de su tesela</translation>
    </message>
    <message>
        <source>Size unknown; it fills {tile_fill:.1f} % of its tile{together}, and {min_size:g} x 10^6 bytes mean {least:.0f} %.</source>
        <translation>Tamaño desconocido; llena el {tile_fill:.1f} % de su tesela{together}, y {min_size:g} x 10^6 bytes equivalen al {least:.0f} %.</translation>
    </message>
    <message>
        <source>Size {size:.1f} x 10^6 bytes{together} is less than {min_size:g}.</source>
        <translation>Tamaño {size:.1f} x 10^6 bytes{together}, menos de {min_size:g}.</translation>
    </message>
    <message>
        <source>Smallest largest gap (largest_gap): no longer gap than needed, then little cloud</source>
        <translation>Mayor hueco mínimo (largest_gap): ningún hueco más largo de lo necesario, luego pocas nubes</translation>
    </message>
    <message>
        <source>Split by blocks, or take fewer folds.</source>
        <translation>Reparta por bloques, o tome menos pliegues.</translation>
    </message>
    <message>
        <source>Split of {name}</source>
        <translation>Reparto de {name}</translation>
    </message>
    <message>
        <source>Split the dataset first, or leave it empty for all samples.</source>
        <translation>Reparta primero el conjunto de datos, o déjelo vacío para todas las muestras.</translation>
    </message>
    <message>
        <source>Spread (m)</source>
        <translation>Dispersión (m)</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Start again when the catalogue gives its files out again: what is finished is kept.</source>
        <translation>Empiece de nuevo cuando el catálogo vuelva a entregar sus archivos: lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Start again when the network and this server are there: what was read is kept.</source>
        <translation>Empiece de nuevo cuando la red y este servidor estén disponibles: lo leído se conserva.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Start again: what is finished is kept. If it stays so, try another catalogue.</source>
        <translation>Empiece de nuevo: lo terminado se conserva. Si sigue así, pruebe otro catálogo.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Empiece la descarga de nuevo.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Inicie de nuevo la ejecución.</translation>
    </message>
    <message>
        <source>Start workers (dask worker) that see the same folders.</source>
        <translation>Inicie trabajadores (dask worker) que vean las mismas carpetas.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Steps chosen</source>
        <translation>Pasos elegidos</translation>
    </message>
    <message>
        <source>Steps chosen of {count}</source>
        <translation>Pasos elegidos de {count}</translation>
    </message>
    <message>
        <source>Steps per tile</source>
        <translation>Pasos por tesela</translation>
    </message>
    <message>
        <source>Superseded by {name} (baseline {baseline}).</source>
        <translation>Reemplazado por {name} (baseline {baseline}).</translation>
    </message>
    <message>
        <source>Superseded by {name} (same ground and baseline, generated later).</source>
        <translation>Reemplazado por {name} (mismo terreno y misma baseline, generado más tarde).</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Intercambie los dos.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Intercámbielas.</translation>
    </message>
    <message>
        <source>Switch MASKS off, or download the products with their masks.</source>
        <translation>Desactive MASKS, o descargue los productos con sus máscaras.</translation>
    </message>
    <message>
        <source>Switch MASKS on, or give 0.</source>
        <translation>Active MASKS, o dé 0.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off, or MASKS on.</source>
        <translation>Desactive PROBABILITIES, o active MASKS.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off, or download the products with their QI_DATA.</source>
        <translation>Desactive PROBABILITIES, o descargue los productos con sus QI_DATA.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off.</source>
        <translation>Desactive PROBABILITIES.</translation>
    </message>
    <message>
        <source>Switch READ_ANYWAY on, or choose a smaller area, fewer dates or bands.</source>
        <translation>Active READ_ANYWAY, o elija un área menor, menos fechas o bandas.</translation>
    </message>
    <message>
        <source>Switch the cloud masks on.</source>
        <translation>Active las máscaras de nubes.</translation>
    </message>
    <message>
        <source>Take a newer version of the plugin.</source>
        <translation>Use una versión más nueva del complemento.</translation>
    </message>
    <message>
        <source>Take a smaller area, a shorter period or less cloud, or a larger limit.</source>
        <translation>Tome un área menor, un período más corto o menos nubes, o un límite mayor.</translation>
    </message>
    <message>
        <source>Take a smaller number, or keep rare classes.</source>
        <translation>Tome un número menor, o conserve las clases raras.</translation>
    </message>
    <message>
        <source>Take damaged and missing files from a copy. Where there is none: delete the damaged shards, and run 'Make a dataset' again with the same folder, products and parameters: it makes what is missing and keeps the rest, folds included.</source>
        <translation>Tome los archivos dañados y los que faltan de una copia. Si no la hay: borre los fragmentos dañados, y ejecute de nuevo «Crear un conjunto de datos» con la misma carpeta, los mismos productos y parámetros: hace lo que falta y conserva el resto, también los pliegues.</translation>
    </message>
    <message>
        <source>Take fewer folds, a smaller BUFFER, a larger BLOCK_SIZE, or mask shared parcels instead.</source>
        <translation>Tome menos pliegues, un BUFFER menor, un BLOCK_SIZE mayor, o enmascare en su lugar las parcelas compartidas.</translation>
    </message>
    <message>
        <source>Take it away and run again: products that are in the folder are found and verified.</source>
        <translation>Retírelo y ejecute de nuevo: los productos que están en la carpeta se encuentran y se verifican.</translation>
    </message>
    <message>
        <source>Take it from a copy, or make the dataset again from its products.</source>
        <translation>Tómelo de una copia, o haga el conjunto de datos de nuevo con sus productos.</translation>
    </message>
    <message>
        <source>Take it out and choose an authentication configuration instead.</source>
        <translation>Quítelas y elija en su lugar una configuración de autenticación.</translation>
    </message>
    <message>
        <source>Take it out of one.</source>
        <translation>Quítelo de uno de ellos.</translation>
    </message>
    <message>
        <source>Take more dates or parcels, or lower MIN_PARCELS, MIN_DATES or MIN_CLEAR.</source>
        <translation>Tome más fechas o parcelas, o reduzca MIN_PARCELS, MIN_DATES o MIN_CLEAR.</translation>
    </message>
    <message>
        <source>The algorithms of DeepSatData are not there.</source>
        <translation>Los algoritmos de DeepSatData no están.</translation>
    </message>
    <message>
        <source>The archive allows {quota} orders at once; ordering rests.</source>
        <translation>El archivo permite {quota} pedidos a la vez; los pedidos se detienen.</translation>
    </message>
    <message>
        <source>The area has {vertices:,} vertices; at most {most_vertices:,} are read.</source>
        <translation>El área tiene {vertices:,} vértices; se leen como máximo {most_vertices:,}.</translation>
    </message>
    <message>
        <source>The area is empty: its polygons have no surface.</source>
        <translation>El área está vacía: sus polígonos no tienen superficie.</translation>
    </message>
    <message>
        <source>The area is too detailed for this hub: it is asked for a plainer one, up to {km:.2g} km wider; what lies outside the area is left out afterwards.</source>
        <translation>El área es demasiado detallada para este hub: se le pide una más simple, hasta {km:.2g} km más ancha; lo que queda fuera del área se excluye después.</translation>
    </message>
    <message>
        <source>The catalogue's checksums are not those of what this hub sends; they are not compared.</source>
        <translation>Las sumas de control del catálogo no son las de lo que envía este hub; no se comparan.</translation>
    </message>
    <message>
        <source>The class code '{code}' is not in the class table; the parcel's pixels get the label ignore.</source>
        <translation>El código de clase '{code}' no está en la tabla de clases; los píxeles de la parcela reciben la etiqueta ignore.</translation>
    </message>
    <message>
        <source>The class is null; the parcel's pixels get the label ignore.</source>
        <translation>La clase es nula; los píxeles de la parcela reciben la etiqueta ignore.</translation>
    </message>
    <message>
        <source>The coordinates {x:g}, {y:g} lie outside their coordinate reference system.</source>
        <translation>Las coordenadas {x:g}, {y:g} están fuera de su sistema de referencia.</translation>
    </message>
    <message>
        <source>The dataset has no labels, so that no parcel can be shared.</source>
        <translation>El conjunto de datos no tiene etiquetas, así que ninguna parcela se puede compartir.</translation>
    </message>
    <message>
        <source>The dates differ by up to {wide:.1f} m: some images lie beside others. One shift of the parcels cannot mend that.</source>
        <translation>Las fechas difieren hasta {wide:.1f} m: algunas imágenes están al lado de otras. Un solo desplazamiento de las parcelas no puede remediarlo.</translation>
    </message>
    <message>
        <source>The dialect of the Copernicus Data Space. Search as in recorded answers; downloads never tried, and their login wants a client's secret (HUB_URL: client_secret=), which is not known here.</source>
        <translation>El dialecto del Copernicus Data Space. Búsqueda como en respuestas grabadas; descargas nunca probadas, y su inicio de sesión pide el secreto de un cliente (HUB_URL: client_secret=), que aquí no se conoce.</translation>
    </message>
    <message>
        <source>The download can be continued.</source>
        <translation>La descarga se puede continuar.</translation>
    </message>
    <message>
        <source>The extent has no coordinate system.</source>
        <translation>La extensión no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The extent has no surface.</source>
        <translation>La extensión no tiene superficie.</translation>
    </message>
    <message>
        <source>The files of the other {n} products are verified, too, before going on.</source>
        <translation>También se comprueban los archivos de los otros {n} productos antes de continuar.</translation>
    </message>
    <message>
        <source>The first one: {detail}</source>
        <translation>El primero: {detail}</translation>
    </message>
    <message>
        <source>The first {n} folds.</source>
        <translation>Los primeros {n} pliegues.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} tiles and years.</source>
        <translation>Las primeras {shown} de {all} teselas y años.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>La carpeta no existe.</translation>
    </message>
    <message>
        <source>The geometry cannot be read ({messages}).</source>
        <translation>No se puede leer la geometría ({messages}).</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>La geometría está vacía.</translation>
    </message>
    <message>
        <source>The geometry is no well-known text ({text!r}).</source>
        <translation>La geometría no es well-known text ({text!r}).</translation>
    </message>
    <message>
        <source>The geometry is null.</source>
        <translation>La geometría es nula.</translation>
    </message>
    <message>
        <source>The geometry is {plain_kind}, no polygon.</source>
        <translation>La geometría es {plain_kind}, no un polígono.</translation>
    </message>
    <message>
        <source>The ground truth of {year} does not hold its window.</source>
        <translation>La verdad terreno de {year} no contiene su ventana.</translation>
    </message>
    <message>
        <source>The hub cannot restore it ({tries} orders came to nothing).</source>
        <translation>El hub no puede restaurarlo ({tries} pedidos no dieron resultado).</translation>
    </message>
    <message>
        <source>The hub cannot restore it: {message}</source>
        <translation>El hub no puede restaurarlo: {message}</translation>
    </message>
    <message>
        <source>The hub does not have this acquisition.</source>
        <translation>El hub no tiene esta adquisición.</translation>
    </message>
    <message>
        <source>The hub has deleted it ({cause}).</source>
        <translation>El hub lo ha borrado ({cause}).</translation>
    </message>
    <message>
        <source>The hub has deleted it.</source>
        <translation>El hub lo ha borrado.</translation>
    </message>
    <message>
        <source>The hub refuses one product after the other; everything on this account waits.</source>
        <translation>El hub rechaza un producto tras otro; todo en esta cuenta espera.</translation>
    </message>
    <message>
        <source>The hub refuses the credentials; everything on this account waits for new ones.</source>
        <translation>El hub rechaza las credenciales; todo en esta cuenta espera otras nuevas.</translation>
    </message>
    <message>
        <source>The id stands {n} times in one year; each is a parcel of its own.</source>
        <translation>El identificador aparece {n} veces en un año; cada una es una parcela propia.</translation>
    </message>
    <message>
        <source>The labels are of {year}, the images of {start:%Y-%m-%d} to {end:%Y-%m-%d} (START, END): do they belong together?</source>
        <translation>Las etiquetas son de {year}, las imágenes de {start:%Y-%m-%d} a {end:%Y-%m-%d} (START, END): ¿van juntas?</translation>
    </message>
    <message>
        <source>The last day {end} lies before the first day {start}.</source>
        <translation>El último día {end} es anterior al primer día {start}.</translation>
    </message>
    <message>
        <source>The layer</source>
        <translation>La capa</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system.</source>
        <translation>La capa no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>The official archive since 2023. Search is open, downloads need a free account (documentation).</source>
        <translation>El archivo oficial desde 2023. La búsqueda es abierta, las descargas necesitan una cuenta gratuita (documentación).</translation>
    </message>
    <message>
        <source>The outline has no area.</source>
        <translation>El contorno no tiene área.</translation>
    </message>
    <message>
        <source>The overlap of parcels {names} and {names_2} cannot be computed: {problem}</source>
        <translation>No se puede calcular la superposición de las parcelas {names} y {names_2}: {problem}</translation>
    </message>
    <message>
        <source>The overlap of parcels {one} and {two} cannot be computed: {problem}</source>
        <translation>No se puede calcular la superposición de las parcelas {one} y {two}: {problem}</translation>
    </message>
    <message>
        <source>The parcel has no id; it is used without one.</source>
        <translation>La parcela no tiene identificador; se usa sin él.</translation>
    </message>
    <message>
        <source>The parcel lies outside every grid.</source>
        <translation>La parcela está fuera de todas las mallas.</translation>
    </message>
    <message>
        <source>The parcels have to be moved by {east:+.1f} m to the east and {north:+.1f} m to the north (median of {n} blocks and dates; half of them lie within {spread:.1f} m of it).</source>
        <translation>Hay que mover las parcelas {east:+.1f} m hacia el este y {north:+.1f} m hacia el norte (mediana de {n} bloques y fechas; la mitad está a menos de {spread:.1f} m de ella).</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>El período acaba ({end}) antes de empezar ({start}).</translation>
    </message>
    <message>
        <source>The products lie in {tiles}; check the area's CRS.</source>
        <translation>Los productos están en {tiles}; compruebe el SRC del área.</translation>
    </message>
    <message>
        <source>The same outline stands {n} times in one year, with the classes {codes}.</source>
        <translation>El mismo contorno aparece {n} veces en un año, con las clases {codes}.</translation>
    </message>
    <message>
        <source>The shift is larger than what was looked for.</source>
        <translation>El desplazamiento es mayor que lo que se buscó.</translation>
    </message>
    <message>
        <source>The simulator cannot be loaded.</source>
        <translation>No se puede cargar el simulador.</translation>
    </message>
    <message>
        <source>The simulator of the demo data is missing.</source>
        <translation>Falta el simulador de los datos de demostración.</translation>
    </message>
    <message>
        <source>The value is null or no number; the parcel's pixels get the label ignore (NaN).</source>
        <translation>El valor es nulo o no es un número; los píxeles de la parcela reciben la etiqueta ignore (NaN).</translation>
    </message>
    <message>
        <source>The {what} changed since the ground truth in this folder: it is replaced.</source>
        <translation>{what} cambió desde la verdad terreno de esta carpeta: se reemplaza.</translation>
    </message>
    <message>
        <source>There is no field 'name' with product names in {layer}.</source>
        <translation>No hay ningún campo «name» con nombres de productos en {layer}.</translation>
    </message>
    <message>
        <source>There is no field 'name' with product names.</source>
        <translation>No hay ningún campo «name» con nombres de productos.</translation>
    </message>
    <message>
        <source>There is no field '{field}'.</source>
        <translation>No existe el campo «{field}».</translation>
    </message>
    <message>
        <source>There is no field '{name}'.</source>
        <translation>No existe el campo «{name}».</translation>
    </message>
    <message>
        <source>There is no method {method!r}.</source>
        <translation>No existe el método {method!r}.</translation>
    </message>
    <message>
        <source>There is no place for pixel sets.</source>
        <translation>No hay lugar para los conjuntos de píxeles.</translation>
    </message>
    <message>
        <source>There is no polygon in it.</source>
        <translation>No hay ningún polígono en ella.</translation>
    </message>
    <message>
        <source>There is no product to choose from.</source>
        <translation>No hay ningún producto que elegir.</translation>
    </message>
    <message>
        <source>There is no such coordinate system.</source>
        <translation>No existe ese sistema de coordenadas.</translation>
    </message>
    <message>
        <source>They differ; {parts}.</source>
        <translation>Difieren; {parts}.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>This is no tile name: two digits and three letters are expected.</source>
        <translation>No es un nombre de tesela: se esperan dos cifras y tres letras.</translation>
    </message>
    <message>
        <source>This is the table that is read.</source>
        <translation>Es la tabla que se lee.</translation>
    </message>
    <message>
        <source>This storage has no file locks: set HDF5_USE_FILE_LOCKING=FALSE in the environment of QGIS, or choose a folder on a local disk, and start again.</source>
        <translation>Este almacenamiento no tiene bloqueos de archivos: ponga HDF5_USE_FILE_LOCKING=FALSE en el entorno de QGIS, o elija una carpeta en un disco local, y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tesela</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Teselas</translation>
    </message>
    <message>
        <source>Timeline of tile {tile}: {chosen} chosen of {all} acquisitions, largest gap {gap} days.</source>
        <translation>Cronología de la tesela {tile}: {chosen} adquisiciones elegidas de {all}, mayor hueco {gap} días.</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Cronologías</translation>
    </message>
    <message>
        <source>To apply it</source>
        <translation>Para aplicarlo</translation>
    </message>
    <message>
        <source>To the east (m)</source>
        <translation>Al este (m)</translation>
    </message>
    <message>
        <source>To the north (m)</source>
        <translation>Al norte (m)</translation>
    </message>
    <message>
        <source>Too cloudy</source>
        <translation>Demasiadas nubes</translation>
    </message>
    <message>
        <source>Too few parcels are clear.</source>
        <translation>Muy pocas parcelas están despejadas.</translation>
    </message>
    <message>
        <source>Too few parcels are large enough to be seen.</source>
        <translation>Muy pocas parcelas son lo bastante grandes para verse.</translation>
    </message>
    <message>
        <source>Too little of the area</source>
        <translation>Muy poco del área</translation>
    </message>
    <message>
        <source>Too small a product</source>
        <translation>Producto demasiado pequeño</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the address of the hub.</source>
        <translation>Inténtelo más tarde; si sigue igual, infórmelo con la dirección del hub.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, use another hub.</source>
        <translation>Inténtelo más tarde; si continúa, use otro hub.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the address of the hub.</source>
        <translation>Inténtelo de nuevo; si sigue igual, compruebe la dirección del hub.</translation>
    </message>
    <message>
        <source>Try another catalogue, or download the product.</source>
        <translation>Pruebe otro catálogo, o descargue el producto.</translation>
    </message>
    <message>
        <source>Unpack it with a program that joins the parts (7-Zip), and choose the layer in it.</source>
        <translation>Descomprímalo con un programa que junte las partes (7-Zip), y elija la capa que contiene.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the layer in it.</source>
        <translation>Descomprímalo, y elija la capa que contiene.</translation>
    </message>
    <message>
        <source>Use L1C or L2A.</source>
        <translation>Use L1C o L2A.</translation>
    </message>
    <message>
        <source>Use a multiple of {step}, for instance {choice}, or leave bands or labels out.</source>
        <translation>Use un múltiplo de {step}, por ejemplo {choice}, u omita bandas o etiquetas.</translation>
    </message>
    <message>
        <source>Use a simpler area.</source>
        <translation>Use un área más simple.</translation>
    </message>
    <message>
        <source>Use a smaller area.</source>
        <translation>Use un área menor.</translation>
    </message>
    <message>
        <source>Use a user name and password instead of keys, or another hub.</source>
        <translation>Use usuario y contraseña en lugar de claves, u otro hub.</translation>
    </message>
    <message>
        <source>Use a user name and password instead of keys.</source>
        <translation>Use usuario y contraseña en lugar de claves.</translation>
    </message>
    <message>
        <source>Use fewer THREADS, or allow this process more open files (ulimit -n).</source>
        <translation>Use menos THREADS, o permita a este proceso más archivos abiertos (ulimit -n).</translation>
    </message>
    <message>
        <source>Use fewer THREADS, smaller windows or a shorter period, or close other programs.</source>
        <translation>Use menos THREADS, ventanas menores o un período más corto, o cierre otros programas.</translation>
    </message>
    <message>
        <source>Use https://; http:// is for this machine only.</source>
        <translation>Use https://; http:// es solo para este equipo.</translation>
    </message>
    <message>
        <source>Use it where it is.</source>
        <translation>Úselo donde está.</translation>
    </message>
    <message>
        <source>Use the UTM zone of the place, as EPSG:32631.</source>
        <translation>Use la zona UTM del lugar, como EPSG:32631.</translation>
    </message>
    <message>
        <source>Use the UTM zone of the place.</source>
        <translation>Use la zona UTM del lugar.</translation>
    </message>
    <message>
        <source>Use the environment variables of the hub (for cdse: DEEPSATDATA_CDSE_USER, _SECRET).</source>
        <translation>Use las variables de entorno del hub (para cdse: DEEPSATDATA_CDSE_USER, _SECRET).</translation>
    </message>
    <message>
        <source>Use the plugin's version that wrote it, or begin a new queue.</source>
        <translation>Use la versión del complemento que la escribió, o empiece una cola nueva.</translation>
    </message>
    <message>
        <source>Use the rule largest.</source>
        <translation>Use la regla largest.</translation>
    </message>
    <message>
        <source>Use the user name and password of the hub's web site, not a client made for another service.</source>
        <translation>Use el usuario y la contraseña de la web del hub, no un cliente hecho para otro servicio.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <translation>Valores de {field}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Verificación de {name}</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Vértices</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Etiqueta void</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another folder.</source>
        <translation>Espere a que acabe, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Wait until one of them ends.</source>
        <translation>Espere a que termine una de ellas.</translation>
    </message>
    <message>
        <source>Wait {wait:.0f} s. {remedy}</source>
        <translation>Espere {wait:.0f} s. {remedy}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Deseado</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Lo que falla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Where it cannot be told ({n} block and date)</source>
        <translation>Donde no se puede saber ({n} bloque y fecha)</translation>
    </message>
    <message>
        <source>Where it cannot be told ({n} blocks and dates)</source>
        <translation>Donde no se puede saber ({n} bloques y fechas)</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Dónde están</translation>
    </message>
    <message>
        <source>Whole.</source>
        <translation>Entero.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Anchura, de oeste a este</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Window (m)</source>
        <translation>Ventana (m)</translation>
    </message>
    <message>
        <source>With the method largest_gap the largest gap would be shorter: {shown}.</source>
        <translation>Con el método largest_gap el mayor hueco sería más corto: {shown}.</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Dentro de los límites</translation>
    </message>
    <message>
        <source>Within the limits, but others serve better</source>
        <translation>Dentro de los límites, pero otros sirven mejor</translation>
    </message>
    <message>
        <source>Within the limits.</source>
        <translation>Dentro de los límites.</translation>
    </message>
    <message>
        <source>Without cloud masks nobody knows which pixels are clear.</source>
        <translation>Sin máscaras de nubes nadie sabe qué píxeles están despejados.</translation>
    </message>
    <message>
        <source>Workers need the folder that holds the plugin in PYTHONPATH, GDAL, numpy and h5py.</source>
        <translation>Los trabajadores necesitan la carpeta del complemento en PYTHONPATH, GDAL, numpy y h5py.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it empty.</source>
        <translation>Escríbalo como #rrggbb, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write it as month-day/month-day, for instance 10-01/09-30; it ends in the label's year.</source>
        <translation>Escríbala como mes-día/mes-día, por ejemplo 10-01/09-30; acaba en el año de la etiqueta.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>a STAC API</source>
        <translation>una API STAC</translation>
    </message>
    <message>
        <source>a band is one layer of {dtype}, here {count} of {dtype_2}.</source>
        <translation>una banda es una capa de {dtype}, aquí {count} de {dtype_2}.</translation>
    </message>
    <message>
        <source>a block without a size holds nothing.</source>
        <translation>un bloque sin tamaño no contiene nada.</translation>
    </message>
    <message>
        <source>a box of the file has an impossible length.</source>
        <translation>una caja del archivo tiene una longitud imposible.</translation>
    </message>
    <message>
        <source>a chunk has {size} bytes, too many.</source>
        <translation>un bloque tiene {size} bytes, demasiados.</translation>
    </message>
    <message>
        <source>a claim mask is none of 0, 1 and 2.</source>
        <translation>una máscara de reclamaciones no es 0, 1 ni 2.</translation>
    </message>
    <message>
        <source>a class for each pixel</source>
        <translation>una clase para cada píxel</translation>
    </message>
    <message>
        <source>a cloud mask was asked in EPSG:{asked}, the product is in EPSG:{epsg}.</source>
        <translation>se pidió una máscara de nubes en EPSG:{asked}, el producto está en EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>a cloud mask was asked in EPSG:{epsg}, the product is in EPSG:{epsg_2}.</source>
        <translation>se pidió una máscara de nubes en EPSG:{epsg}, el producto está en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>a collection without polygons</source>
        <translation>una colección sin polígonos</translation>
    </message>
    <message>
        <source>a coverage is no share.</source>
        <translation>una cobertura no es una parte.</translation>
    </message>
    <message>
        <source>a date lies outside its season.</source>
        <translation>una fecha está fuera de su temporada.</translation>
    </message>
    <message>
        <source>a day of the year is not that of its date.</source>
        <translation>un día del año no es el de su fecha.</translation>
    </message>
    <message>
        <source>a file of the product leaves its folder.</source>
        <translation>un archivo del producto sale de su carpeta.</translation>
    </message>
    <message>
        <source>a label is no class of classes.csv.</source>
        <translation>una etiqueta no es ninguna clase de classes.csv.</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>una línea</translation>
    </message>
    <message>
        <source>a parcel's mask is neither 0 nor 1.</source>
        <translation>la máscara de una parcela no es ni 0 ni 1.</translation>
    </message>
    <message>
        <source>a pixel belongs to a parcel that parcels.csv does not list.</source>
        <translation>un píxel pertenece a una parcela que parcels.csv no enumera.</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un punto</translation>
    </message>
    <message>
        <source>a posList holds no numbers.</source>
        <translation>una posList no contiene números.</translation>
    </message>
    <message>
        <source>a posList is no closed ring.</source>
        <translation>una posList no es un anillo cerrado.</translation>
    </message>
    <message>
        <source>a product cannot be read: {error}</source>
        <translation>no se puede leer un producto: {error}</translation>
    </message>
    <message>
        <source>a product record of the queue cannot be read: {error}.</source>
        <translation>no se puede leer una ficha de producto de la cola: {error}.</translation>
    </message>
    <message>
        <source>a regression has values, no classes.</source>
        <translation>una regresión tiene valores, no clases.</translation>
    </message>
    <message>
        <source>a regression has values, no classes: there is no {value}.</source>
        <translation>una regresión tiene valores, no clases: no hay {value}.</translation>
    </message>
    <message>
        <source>a sample has a negative index.</source>
        <translation>una muestra tiene un índice negativo.</translation>
    </message>
    <message>
        <source>a set of lines</source>
        <translation>un conjunto de líneas</translation>
    </message>
    <message>
        <source>a set of points</source>
        <translation>un conjunto de puntos</translation>
    </message>
    <message>
        <source>a step names no product.</source>
        <translation>un paso no nombra ningún producto.</translation>
    </message>
    <message>
        <source>a tile cannot be unpacked: {reason}</source>
        <translation>no se puede descomprimir una tesela: {reason}</translation>
    </message>
    <message>
        <source>a value for each pixel</source>
        <translation>un valor para cada píxel</translation>
    </message>
    <message>
        <source>a value of {name} is no share.</source>
        <translation>un valor de {name} no es una parte.</translation>
    </message>
    <message>
        <source>a version that did not sign</source>
        <translation>una versión que no firmó</translation>
    </message>
    <message>
        <source>a web page came instead of {expected}</source>
        <translation>llegó una página web en lugar de {expected}</translation>
    </message>
    <message>
        <source>a window of {size_m:g} m with {n} dates of {n_2} bands at {resolution:g} m is more than the 4 GiB that one sample can hold.</source>
        <translation>una ventana de {size_m:g} m con {n} fechas de {n_2} bandas a {resolution:g} m supera los 4 GiB que cabe en una muestra.</translation>
    </message>
    <message>
        <source>about 3,800 characters for each of {max_parts} parts</source>
        <translation>unos 3800 caracteres para cada una de las {max_parts} partes</translation>
    </message>
    <message>
        <source>about {needed} are needed, {free} are free.</source>
        <translation>se necesitan unos {needed}, hay {free} libres.</translation>
    </message>
    <message>
        <source>about {seconds:.1f} hours</source>
        <translation>unas {seconds:.1f} horas</translation>
    </message>
    <message>
        <source>about {seconds} minutes</source>
        <translation>unos {seconds} minutos</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>unos {seconds} s</translation>
    </message>
    <message>
        <source>add_offset of the arrays in measurements/reflectance</source>
        <translation>add_offset de las matrices de measurements/reflectance</translation>
    </message>
    <message>
        <source>add_offset of {band} is no whole number of DN.</source>
        <translation>add_offset de {band} no es un número entero de DN.</translation>
    </message>
    <message>
        <source>add_offset of {band} is {offset}.</source>
        <translation>add_offset de {band} es {offset}.</translation>
    </message>
    <message>
        <source>all of each sample</source>
        <translation>todas las de cada muestra</translation>
    </message>
    <message>
        <source>already online</source>
        <translation>ya en línea</translation>
    </message>
    <message>
        <source>an entry has no path.</source>
        <translation>una entrada no tiene ruta.</translation>
    </message>
    <message>
        <source>an entry of the answer is no item.</source>
        <translation>una entrada de la respuesta no es un ítem.</translation>
    </message>
    <message>
        <source>an entry of the answer is no product.</source>
        <translation>una entrada de la respuesta no es un producto.</translation>
    </message>
    <message>
        <source>an entry of the zip leaves its folder.</source>
        <translation>una entrada del zip sale de su carpeta.</translation>
    </message>
    <message>
        <source>an outline has no posList.</source>
        <translation>un contorno no tiene posList.</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>y {number} más.</translation>
    </message>
    <message>
        <source>another area than was asked for</source>
        <translation>otra área distinta de la pedida</translation>
    </message>
    <message>
        <source>another kind of pixels than was announced</source>
        <translation>otro tipo de píxeles distinto del anunciado</translation>
    </message>
    <message>
        <source>another run has changed this folder meanwhile.</source>
        <translation>otra ejecución ha cambiado esta carpeta entretanto.</translation>
    </message>
    <message>
        <source>another run is writing into this folder.</source>
        <translation>otra ejecución está escribiendo en esta carpeta.</translation>
    </message>
    <message>
        <source>applied: reflectance is DN x scale</source>
        <translation>aplicado: la reflectancia es DN x scale</translation>
    </message>
    <message>
        <source>asked from {start} of {total}, got {start_2} of {total_2}</source>
        <translation>pedido desde {start} de {total}, recibido {start_2} de {total_2}</translation>
    </message>
    <message>
        <source>asset {key} lies in EPSG:{epsg}, the item in EPSG:{epsg_2}.</source>
        <translation>el asset {key} está en EPSG:{epsg}, el ítem en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>asset {key} lies on no north-up grid of {resolution} m (proj:transform).</source>
        <translation>el asset {key} no está en una malla de {resolution} m orientada al norte (proj:transform).</translation>
    </message>
    <message>
        <source>at most one parcel claims the pixel</source>
        <translation>como mucho una parcela reclama el píxel</translation>
    </message>
    <message>
        <source>background</source>
        <translation>fondo</translation>
    </message>
    <message>
        <source>band {name} covers {extent}</source>
        <translation>la banda {name} cubre {extent}</translation>
    </message>
    <message>
        <source>band_id of {tag}</source>
        <translation>band_id de {tag}</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>fuera de los límites</translation>
    </message>
    <message>
        <source>bilinear to the finest resolution, missing pixels left out of the means</source>
        <translation>bilineal hasta la resolución más fina, píxeles que faltan excluidos de las medias</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>datos binarios</translation>
    </message>
    <message>
        <source>block ({bx}, {by})</source>
        <translation>el bloque ({bx}, {by})</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>bloques</translation>
    </message>
    <message>
        <source>both are the same folder.</source>
        <translation>ambas son la misma carpeta.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelados</translation>
    </message>
    <message>
        <source>cancelled; goes on later</source>
        <translation>cancelado; continúa más tarde</translation>
    </message>
    <message>
        <source>cannot be read ({error}).</source>
        <translation>no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>cannot be read ({messages}).</source>
        <translation>no se puede leer ({messages}).</translation>
    </message>
    <message>
        <source>cannot be read: {error}.</source>
        <translation>no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}.</source>
        <translation>no se puede leer: {strerror}.</translation>
    </message>
    <message>
        <source>cannot be written ({messages}).</source>
        <translation>no se puede escribir ({messages}).</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>changed: {n} of {common}</source>
        <translation>cambiadas: {n} de {common}</translation>
    </message>
    <message>
        <source>checksums of kind {algorithm!r} cannot be verified.</source>
        <translation>las sumas de control de tipo {algorithm!r} no se pueden verificar.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>claim mask</source>
        <translation>máscara de reclamaciones</translation>
    </message>
    <message>
        <source>class table</source>
        <translation>tabla de clases</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nubes</translation>
    </message>
    <message>
        <source>cloud masks</source>
        <translation>máscaras de nubes</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubes desconocidas</translation>
    </message>
    <message>
        <source>cloud up to {limit:g} %</source>
        <translation>nubes hasta {limit:g} %</translation>
    </message>
    <message>
        <source>cloud {cloud:.1f} %</source>
        <translation>nubes {cloud:.1f} %</translation>
    </message>
    <message>
        <source>code {code!r} stands there twice.</source>
        <translation>el código {code!r} aparece dos veces.</translation>
    </message>
    <message>
        <source>colour '{colour}' of code '{code}' is no colour.</source>
        <translation>el color '{colour}' del código '{code}' no es ningún color.</translation>
    </message>
    <message>
        <source>columns of the index have another length: {names}.</source>
        <translation>hay columnas del índice con otra longitud: {names}.</translation>
    </message>
    <message>
        <source>columns {column}..{width}, rows {row}..{height} leave the raster of {rasterxsize} x {rasterysize} pixels.</source>
        <translation>las columnas {column}..{width}, filas {row}..{height} salen del ráster de {rasterxsize} x {rasterysize} píxeles.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>dataset.json does not know the product {name}.</source>
        <translation>dataset.json no conoce el producto {name}.</translation>
    </message>
    <message>
        <source>dataset.json knows no tile {tile} of {year}.</source>
        <translation>dataset.json no conoce ninguna tesela {tile} de {year}.</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hechos</translation>
    </message>
    <message>
        <source>downloading needs an API key.</source>
        <translation>la descarga necesita una clave de API.</translation>
    </message>
    <message>
        <source>each on its own grid</source>
        <translation>cada una en su propia malla</translation>
    </message>
    <message>
        <source>each pixel repeated to the finest resolution</source>
        <translation>cada píxel repetido hasta la resolución más fina</translation>
    </message>
    <message>
        <source>eo:cloud_cover is {value}.</source>
        <translation>eo:cloud_cover es {value}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallidos</translation>
    </message>
    <message>
        <source>false colour</source>
        <translation>falso color</translation>
    </message>
    <message>
        <source>fetched again</source>
        <translation>descargado de nuevo</translation>
    </message>
    <message>
        <source>field {code} of its head</source>
        <translation>campo {code} de su cabecera</translation>
    </message>
    <message>
        <source>files cannot be locked here ({strerror}).</source>
        <translation>aquí no se pueden bloquear archivos ({strerror}).</translation>
    </message>
    <message>
        <source>files of a catalogue can only be read by the process that began the run.</source>
        <translation>los archivos de un catálogo solo los puede leer el proceso que inició la ejecución.</translation>
    </message>
    <message>
        <source>flags of this collection are known to contradict its pixels</source>
        <translation>se sabe que los indicadores de esta colección contradicen sus píxeles</translation>
    </message>
    <message>
        <source>float32 in its loaders: exact to 16777216</source>
        <translation>float32 en sus cargadores: exacto hasta 16777216</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pliegue</translation>
    </message>
    <message>
        <source>fold of the dataset + 1</source>
        <translation>pliegue del conjunto de datos + 1</translation>
    </message>
    <message>
        <source>fold {names}</source>
        <translation>pliegue {names}</translation>
    </message>
    <message>
        <source>folds {names}</source>
        <translation>pliegues {names}</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>encontrado aquí</translation>
    </message>
    <message>
        <source>found here, verified</source>
        <translation>encontrado aquí, verificado</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>full_ass: two or more parcels, one covers the pixel whole; part_ass: none does</source>
        <translation>full_ass: dos o más parcelas, una cubre el píxel entero; part_ass: ninguna lo hace</translation>
    </message>
    <message>
        <source>gap in days</source>
        <translation>hueco en días</translation>
    </message>
    <message>
        <source>generation time</source>
        <translation>la hora de generación</translation>
    </message>
    <message>
        <source>global intercept</source>
        <translation>ordenada en el origen global</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>verdad terreno</translation>
    </message>
    <message>
        <source>ground twice</source>
        <translation>terreno repetido</translation>
    </message>
    <message>
        <source>has a forbidden name</source>
        <translation>tiene un nombre prohibido</translation>
    </message>
    <message>
        <source>has format version {content}, this program reads version {version}.</source>
        <translation>tiene la versión de formato {content}, este programa lee la versión {version}.</translation>
    </message>
    <message>
        <source>has no coordinate reference system.</source>
        <translation>no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>has no {bands}, so no true colours.</source>
        <translation>no tiene {bands}, así que no hay color natural.</translation>
    </message>
    <message>
        <source>has {file_size} bytes, too many</source>
        <translation>tiene {file_size} bytes, demasiados</translation>
    </message>
    <message>
        <source>has {n_unique} different class codes, more than {largest_index}.</source>
        <translation>tiene {n_unique} códigos de clase distintos, más de {largest_index}.</translation>
    </message>
    <message>
        <source>have no value to split by</source>
        <translation>no tienen valor por el que repartir</translation>
    </message>
    <message>
        <source>hold a parcel of another fold</source>
        <translation>contienen una parcela de otro pliegue</translation>
    </message>
    <message>
        <source>holds no image that can be shown.</source>
        <translation>no contiene ninguna imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorar</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>images.csv; share: how many of the pixels have the class or lie in its parcel</source>
        <translation>images.csv; share: cuántos de los píxeles tienen la clase o están en su parcela</translation>
    </message>
    <message>
        <source>index in classes.csv; -1 = unknown, or to be ignored</source>
        <translation>índice en classes.csv; -1 = desconocido, o para ignorar</translation>
    </message>
    <message>
        <source>index {index!r} of code {code!r} is no whole number from {ignore} to {largest_index}.</source>
        <translation>el índice {index!r} del código {code!r} no es un número entero de {ignore} a {largest_index}.</translation>
    </message>
    <message>
        <source>is compressed by a method that is not supported</source>
        <translation>está comprimido con un método no admitido</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>está cifrado</translation>
    </message>
    <message>
        <source>is no folder.</source>
        <translation>no es una carpeta.</translation>
    </message>
    <message>
        <source>is not the description of a ground truth.</source>
        <translation>no es la descripción de una verdad terreno.</translation>
    </message>
    <message>
        <source>it announced {total:,} products and listed {came:,}, without a way to the others</source>
        <translation>anunció {total:,} productos y enumeró {came:,}, sin un camino a los demás</translation>
    </message>
    <message>
        <source>it cannot be opened as a layer ({reason}).</source>
        <translation>no se puede abrir como capa ({reason}).</translation>
    </message>
    <message>
        <source>it cannot be reached: {text}.</source>
        <translation>no se puede acceder: {text}.</translation>
    </message>
    <message>
        <source>it cannot be read ({error}).</source>
        <translation>no se puede leer ({error}).</translation>
    </message>
    <message>
        <source>it cannot be read now: {reason}.</source>
        <translation>no se puede leer ahora: {reason}.</translation>
    </message>
    <message>
        <source>it cannot be read: {error}.</source>
        <translation>no se puede leer: {error}.</translation>
    </message>
    <message>
        <source>it counts {said} {name}; there are {found}.</source>
        <translation>cuenta {said} {name}; hay {found}.</translation>
    </message>
    <message>
        <source>it does not list samples.csv.</source>
        <translation>no enumera samples.csv.</translation>
    </message>
    <message>
        <source>it does not list {count} samples of {shard}.</source>
        <translation>no enumera {count} muestras de {shard}.</translation>
    </message>
    <message>
        <source>it does not say how many products there are, and lists not all of them</source>
        <translation>no dice cuántos productos hay, y no los enumera todos</translation>
    </message>
    <message>
        <source>it does not say which products are at hand</source>
        <translation>no dice qué productos están a mano</translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>termina en su cabecera</translation>
    </message>
    <message>
        <source>it gave no token to read {place} with.</source>
        <translation>no dio ningún token para leer {place}.</translation>
    </message>
    <message>
        <source>it has no SCL at {scl_m} m{only}</source>
        <translation>no tiene SCL a {scl_m} m{only}</translation>
    </message>
    <message>
        <source>it has no Sentinel-2 collection (found: {listed}).</source>
        <translation>no tiene ninguna colección Sentinel-2 (encontrado: {listed}).</translation>
    </message>
    <message>
        <source>it has no Sentinel-2 collection of level {levels}.</source>
        <translation>no tiene ninguna colección Sentinel-2 de nivel {levels}.</translation>
    </message>
    <message>
        <source>it has no cloud mask</source>
        <translation>no tiene máscara de nubes</translation>
    </message>
    <message>
        <source>it has no file of a band.</source>
        <translation>no tiene ningún archivo de una banda.</translation>
    </message>
    <message>
        <source>it has no file {node}.</source>
        <translation>no tiene el archivo {node}.</translation>
    </message>
    <message>
        <source>it has no header X-API-Key.</source>
        <translation>no tiene la cabecera X-API-Key.</translation>
    </message>
    <message>
        <source>it has no product of {collection}</source>
        <translation>no tiene ningún producto de {collection}</translation>
    </message>
    <message>
        <source>it has no single files.</source>
        <translation>no tiene archivos sueltos.</translation>
    </message>
    <message>
        <source>it has no {name} at {scl_m} m{only}. Switch PROBABILITIES off to do without.</source>
        <translation>no tiene {name} a {scl_m} m{only}. Desactive PROBABILITIES para prescindir de ello.</translation>
    </message>
    <message>
        <source>it has room for {found} steps; dataset.json plans {planned}.</source>
        <translation>tiene sitio para {found} pasos; dataset.json prevé {planned}.</translation>
    </message>
    <message>
        <source>it has to be more than 0.</source>
        <translation>tiene que ser mayor que 0.</translation>
    </message>
    <message>
        <source>it has {st_size} bytes, {least} were written</source>
        <translation>tiene {st_size} bytes, se escribieron {least}</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>it holds no series of parcels.</source>
        <translation>no contiene series de parcelas.</translation>
    </message>
    <message>
        <source>it holds {found} samples; dataset.json lists {listed}.</source>
        <translation>contiene {found} muestras; dataset.json enumera {listed}.</translation>
    </message>
    <message>
        <source>it is damaged ({error}).</source>
        <translation>está dañado ({error}).</translation>
    </message>
    <message>
        <source>it is damaged: '{key}' is missing or of another kind.</source>
        <translation>está dañado: «{key}» falta o es de otro tipo.</translation>
    </message>
    <message>
        <source>it is damaged: '{sample}' is no id of a sample.</source>
        <translation>está dañado: '{sample}' no es un identificador de muestra.</translation>
    </message>
    <message>
        <source>it is damaged: it lists a file that is none of the dataset ({place}).</source>
        <translation>está dañado: enumera un archivo que no es del conjunto de datos ({place}).</translation>
    </message>
    <message>
        <source>it is damaged: {error}.</source>
        <translation>está dañado: {error}.</translation>
    </message>
    <message>
        <source>it is no TIFF.</source>
        <translation>no es un TIFF.</translation>
    </message>
    <message>
        <source>it is no plan of a dataset.</source>
        <translation>no es un plan de un conjunto de datos.</translation>
    </message>
    <message>
        <source>it is no shard of this version (format '{kind}', version {version}).</source>
        <translation>no es un fragmento de esta versión (formato «{kind}», versión {version}).</translation>
    </message>
    <message>
        <source>it is no table of samples ({error}).</source>
        <translation>no es una tabla de muestras ({error}).</translation>
    </message>
    <message>
        <source>it is no table of this kind ({error}).</source>
        <translation>no es una tabla de este tipo ({error}).</translation>
    </message>
    <message>
        <source>it is not in {root}.</source>
        <translation>no está en {root}.</translation>
    </message>
    <message>
        <source>it is not stored in tiles, so that windows cannot be read from it.</source>
        <translation>no está guardado en teselas, de modo que no se pueden leer ventanas de él.</translation>
    </message>
    <message>
        <source>it is not there.</source>
        <translation>no está.</translation>
    </message>
    <message>
        <source>it is not what it was when the dataset was made.</source>
        <translation>no es lo que era cuando se hizo el conjunto de datos.</translation>
    </message>
    <message>
        <source>it is part of a path</source>
        <translation>es parte de una ruta</translation>
    </message>
    <message>
        <source>it is the shard {other} under another name.</source>
        <translation>es el fragmento {other} con otro nombre.</translation>
    </message>
    <message>
        <source>it is too large to be looked at ({size}).</source>
        <translation>demasiado grande para examinarlo ({size}).</translation>
    </message>
    <message>
        <source>it lists no sample.</source>
        <translation>no enumera ninguna muestra.</translation>
    </message>
    <message>
        <source>it lists {key!r} below {prefix!r}</source>
        <translation>enumera {key!r} bajo {prefix!r}</translation>
    </message>
    <message>
        <source>it lists {name} twice.</source>
        <translation>enumera {name} dos veces.</translation>
    </message>
    <message>
        <source>it sends the same page again</source>
        <translation>envía la misma página otra vez</translation>
    </message>
    <message>
        <source>it was refused as the next one was: not for its own sake</source>
        <translation>fue rechazado igual que el siguiente: no por sí mismo</translation>
    </message>
    <message>
        <source>it was there before and is gone</source>
        <translation>estaba allí antes y ya no está</translation>
    </message>
    <message>
        <source>items of a catalogue have no path.</source>
        <translation>los ítems de un catálogo no tienen ruta.</translation>
    </message>
    <message>
        <source>its BigTIFF header</source>
        <translation>su cabecera BigTIFF</translation>
    </message>
    <message>
        <source>its answer holds no list of items</source>
        <translation>su respuesta no contiene una lista de ítems</translation>
    </message>
    <message>
        <source>its answer holds no list of products</source>
        <translation>su respuesta no contiene una lista de productos</translation>
    </message>
    <message>
        <source>its answer is no object</source>
        <translation>su respuesta no es un objeto</translation>
    </message>
    <message>
        <source>its answer is no product</source>
        <translation>su respuesta no es un producto</translation>
    </message>
    <message>
        <source>its bands are JPEG 2000, which cannot be read in parts over the web.</source>
        <translation>sus bandas son JPEG 2000, que no se puede leer por partes en la web.</translation>
    </message>
    <message>
        <source>its bands are of several sizes.</source>
        <translation>sus bandas tienen varios tamaños.</translation>
    </message>
    <message>
        <source>its bands are {kind}, expected GeoTIFF.</source>
        <translation>sus bandas son {kind}, se esperaba GeoTIFF.</translation>
    </message>
    <message>
        <source>its bands lie in the store {store}, which wants a login.</source>
        <translation>sus bandas están en el almacén {store}, que pide credenciales.</translation>
    </message>
    <message>
        <source>its bytes are not those that were written ({octets} bytes).</source>
        <translation>sus bytes no son los que se escribieron ({octets} bytes).</translation>
    </message>
    <message>
        <source>its dates do not follow each other.</source>
        <translation>sus fechas no van una tras otra.</translation>
    </message>
    <message>
        <source>its extent of {extent:g} x {extent_2:g} m is no whole number of pixels of {resolution:g} m.</source>
        <translation>su extensión de {extent:g} x {extent_2:g} m no es un número entero de píxeles de {resolution:g} m.</translation>
    </message>
    <message>
        <source>its format version is {version}; this program knows versions up to {known}.</source>
        <translation>su versión de formato es {version}; este programa conoce versiones hasta la {known}.</translation>
    </message>
    <message>
        <source>its georeference {corner} is not {expected}</source>
        <translation>su georreferencia {corner} no es {expected}</translation>
    </message>
    <message>
        <source>its head names {count} tiles, the image has {expected}.</source>
        <translation>su cabecera nombra {count} teselas, la imagen tiene {expected}.</translation>
    </message>
    <message>
        <source>its image of {width} x {height} pixels is none.</source>
        <translation>su imagen de {width} x {height} píxeles no lo es.</translation>
    </message>
    <message>
        <source>its images ({width} x {height} px at {ulx:.0f}, {uly:.0f}) do not lie on the grid of most products of T{tile}.</source>
        <translation>sus imágenes ({width} x {height} px en {ulx:.0f}, {uly:.0f}) no están en la malla de la mayoría de los productos de T{tile}.</translation>
    </message>
    <message>
        <source>its item is that of {name}.</source>
        <translation>su ítem es el de {name}.</translation>
    </message>
    <message>
        <source>its list of files breaks off without a way to the others</source>
        <translation>su lista de archivos se interrumpe, sin un camino a los demás</translation>
    </message>
    <message>
        <source>its list of files cannot be read ({message})</source>
        <translation>no se puede leer su lista de archivos ({message})</translation>
    </message>
    <message>
        <source>its list of files leads in circles</source>
        <translation>su lista de archivos da vueltas en círculo</translation>
    </message>
    <message>
        <source>its list of images</source>
        <translation>su lista de imágenes</translation>
    </message>
    <message>
        <source>its manifest cannot be read: {message}</source>
        <translation>no se puede leer su manifiesto: {message}</translation>
    </message>
    <message>
        <source>its manifest lists no files.</source>
        <translation>su manifiesto no enumera archivos.</translation>
    </message>
    <message>
        <source>its middle has no longitude and latitude.</source>
        <translation>su centro no tiene longitud ni latitud.</translation>
    </message>
    <message>
        <source>its next page is on another host ({origin})</source>
        <translation>su página siguiente está en otro equipo ({origin})</translation>
    </message>
    <message>
        <source>its number of steps cannot be.</source>
        <translation>su número de pasos no puede ser.</translation>
    </message>
    <message>
        <source>its only row cannot be downloaded: {detail}</source>
        <translation>su única fila no se puede descargar: {detail}</translation>
    </message>
    <message>
        <source>its pages lead in circles</source>
        <translation>sus páginas dan vueltas en círculo</translation>
    </message>
    <message>
        <source>its parcel is none that parcels.csv lists.</source>
        <translation>su parcela no es de las que enumera parcels.csv.</translation>
    </message>
    <message>
        <source>its root attributes are no JSON object.</source>
        <translation>sus atributos raíz no son un objeto JSON.</translation>
    </message>
    <message>
        <source>its samples say that they belong to {other}.</source>
        <translation>sus muestras dicen que pertenecen a {other}.</translation>
    </message>
    <message>
        <source>its tile, year or zone is not that of the shard.</source>
        <translation>su tesela, año o zona no es la del fragmento.</translation>
    </message>
    <message>
        <source>its tiles are compressed by {codec}, which this GDAL cannot unpack.</source>
        <translation>sus teselas están comprimidas con {codec}, que este GDAL no puede descomprimir.</translation>
    </message>
    <message>
        <source>its worker died; goes on where it was</source>
        <translation>su proceso murió; continúa donde estaba</translation>
    </message>
    <message>
        <source>its zarr.json is none of a group of Zarr 3.</source>
        <translation>su zarr.json no es el de un grupo de Zarr 3.</translation>
    </message>
    <message>
        <source>its {pixels} do not fit the {pixels_2}.</source>
        <translation>sus {pixels} no encajan con los {pixels_2}.</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>conservado a mano</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>labels of {year}: their season lies outside the period.</source>
        <translation>etiquetas de {year}: su temporada está fuera del período.</translation>
    </message>
    <message>
        <source>labels, ids: of each pixel, -1 nothing known, 0 background</source>
        <translation>labels, ids: de cada píxel, -1 no se sabe nada, 0 fondo</translation>
    </message>
    <message>
        <source>largest gap</source>
        <translation>mayor hueco</translation>
    </message>
    <message>
        <source>largest gap {n} day</source>
        <translation>mayor hueco {n} día</translation>
    </message>
    <message>
        <source>largest gap {n} days</source>
        <translation>mayor hueco {n} días</translation>
    </message>
    <message>
        <source>layers cannot be written as .{ending} here.</source>
        <translation>aquí no se pueden escribir capas como .{ending}.</translation>
    </message>
    <message>
        <source>leaves the folder or has a forbidden name</source>
        <translation>sale de la carpeta o tiene un nombre prohibido</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>level {level} is not supported.</source>
        <translation>el nivel {level} no se admite.</translation>
    </message>
    <message>
        <source>local intercept</source>
        <translation>ordenada en el origen local</translation>
    </message>
    <message>
        <source>long gap</source>
        <translation>hueco largo</translation>
    </message>
    <message>
        <source>manifest.safe is missing.</source>
        <translation>falta manifest.safe.</translation>
    </message>
    <message>
        <source>manifest.safe lists no file.</source>
        <translation>manifest.safe no enumera ningún archivo.</translation>
    </message>
    <message>
        <source>mean and deviation of valid clear pixels of each fold; of all where it has none</source>
        <translation>media y desviación de los píxeles válidos y despejados de cada pliegue; de todos donde no tiene ninguno</translation>
    </message>
    <message>
        <source>mean cloud {cloud:.1f} %</source>
        <translation>nubes de media {cloud:.1f} %</translation>
    </message>
    <message>
        <source>median {median:.0f} days, at most {most:.0f}</source>
        <translation>mediana {median:.0f} días, como mucho {most:.0f}</translation>
    </message>
    <message>
        <source>median {middle:.0f}{unit}; 90 % are {low:.0f} to {high:.0f}{unit}</source>
        <translation>mediana {middle:.0f}{unit}; el 90 % van de {low:.0f} a {high:.0f}{unit}</translation>
    </message>
    <message>
        <source>median {middle:.2f}{unit}; 90 % are {low:.2f} to {high:.2f}{unit}</source>
        <translation>mediana {middle:.2f}{unit}; el 90 % van de {low:.2f} a {high:.2f}{unit}</translation>
    </message>
    <message>
        <source>metres east and north by which lattice and tile moved the window</source>
        <translation>metros al este y al norte que la retícula y la tesela movieron la ventana</translation>
    </message>
    <message>
        <source>more bands are asked for</source>
        <translation>se piden más bandas</translation>
    </message>
    <message>
        <source>more than {came:,} products at one instant ({start:%Y-%m-%d %H:%M:%S}); the hub lists no further.</source>
        <translation>más de {came:,} productos en un instante ({start:%Y-%m-%d %H:%M:%S}); el hub no enumera más.</translation>
    </message>
    <message>
        <source>nasaharvest/galileo, commit 0f0b5b9</source>
        <translation>nasaharvest/galileo, commit 0f0b5b9</translation>
    </message>
    <message>
        <source>nasaharvest/presto 0.0.1, commit 13173d0</source>
        <translation>nasaharvest/presto 0.0.1, commit 13173d0</translation>
    </message>
    <message>
        <source>neither an area nor a tile is given.</source>
        <translation>no se da ni área ni tesela.</translation>
    </message>
    <message>
        <source>neither products nor an existing queue are given.</source>
        <translation>no se dan ni productos ni una cola existente.</translation>
    </message>
    <message>
        <source>neither products nor items of a catalogue are given.</source>
        <translation>no se dan ni productos ni ítems de un catálogo.</translation>
    </message>
    <message>
        <source>neither zarr.json nor .zgroup in it.</source>
        <translation>ni zarr.json ni .zgroup en él.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>sin SRC</translation>
    </message>
    <message>
        <source>no MTD_MSIL1C.xml or MTD_MSIL2A.xml in it.</source>
        <translation>no contiene MTD_MSIL1C.xml ni MTD_MSIL2A.xml.</translation>
    </message>
    <message>
        <source>no Sentinel-2 product (SAFE or EOPF Zarr, folder or zip) was found.</source>
        <translation>no se encontró ningún producto Sentinel-2 (SAFE o EOPF Zarr, carpeta o zip).</translation>
    </message>
    <message>
        <source>no account is given for {hub}</source>
        <translation>no se ha dado ninguna cuenta para {hub}</translation>
    </message>
    <message>
        <source>no band is chosen.</source>
        <translation>no se ha elegido ninguna banda.</translation>
    </message>
    <message>
        <source>no class has {least} parcels.</source>
        <translation>ninguna clase tiene {least} parcelas.</translation>
    </message>
    <message>
        <source>no connection to the hub</source>
        <translation>sin conexión con el hub</translation>
    </message>
    <message>
        <source>no dask scheduler answers at {address}: {error}</source>
        <translation>ningún planificador dask responde en {address}: {error}</translation>
    </message>
    <message>
        <source>no datum shift is known ({name}): places may be off by 100 m and more. Give the layer a CRS with its datum, if possible by its EPSG code.</source>
        <translation>no se conoce ningún cambio de datum ({name}): los lugares pueden desviarse 100 m o más. Dé a la capa un SRC con su datum, si es posible por su código EPSG.</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>sin indicios</translation>
    </message>
    <message>
        <source>no feature is selected.</source>
        <translation>no hay ningún objeto seleccionado.</translation>
    </message>
    <message>
        <source>no feature passes the layer's filter ({value}).</source>
        <translation>ningún objeto pasa el filtro de la capa ({value}).</translation>
    </message>
    <message>
        <source>no field is given.</source>
        <translation>no se da ningún campo.</translation>
    </message>
    <message>
        <source>no grid of the ground truth holds it.</source>
        <translation>ninguna malla de la verdad terreno la contiene.</translation>
    </message>
    <message>
        <source>no grid of the ground truth holds the window of {size_m:g} m at {ulx:g}, {uly:g} (EPSG:{epsg}).</source>
        <translation>ninguna malla de la verdad terreno contiene la ventana de {size_m:g} m en {ulx:g}, {uly:g} (EPSG:{epsg}).</translation>
    </message>
    <message>
        <source>no image of the {n} products can be opened; the first: {detail}</source>
        <translation>no se puede abrir ninguna imagen de los {n} productos; la primera: {detail}</translation>
    </message>
    <message>
        <source>no index is left for the rare classes: {index} is taken.</source>
        <translation>no queda índice para las clases raras: {index} está ocupado.</translation>
    </message>
    <message>
        <source>no item can be used</source>
        <translation>no se puede usar ningún ítem</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>no queda memoria</translation>
    </message>
    <message>
        <source>no memory is left.</source>
        <translation>no queda memoria.</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>ninguno más</translation>
    </message>
    <message>
        <source>no offset is known for {unknown} ({offset_evidence}).</source>
        <translation>no se conoce ningún desplazamiento para {unknown} ({offset_evidence}).</translation>
    </message>
    <message>
        <source>no offset is known for {unknown}.</source>
        <translation>no se conoce ningún desplazamiento para {unknown}.</translation>
    </message>
    <message>
        <source>no parcel can be judged ({reasons}).</source>
        <translation>no se puede juzgar ninguna parcela ({reasons}).</translation>
    </message>
    <message>
        <source>no parcel has a class.</source>
        <translation>ninguna parcela tiene clase.</translation>
    </message>
    <message>
        <source>no parcel has a number in the value field.</source>
        <translation>ninguna parcela tiene un número en el campo de valor.</translation>
    </message>
    <message>
        <source>no parcel is left ({listed}).</source>
        <translation>no queda ninguna parcela ({listed}).</translation>
    </message>
    <message>
        <source>no parcel is left.</source>
        <translation>no queda ninguna parcela.</translation>
    </message>
    <message>
        <source>no parcel lies on the images.</source>
        <translation>ninguna parcela está en las imágenes.</translation>
    </message>
    <message>
        <source>no parcel lies on the windows of the dataset.</source>
        <translation>ninguna parcela está en las ventanas del conjunto de datos.</translation>
    </message>
    <message>
        <source>no parcel of the layer can be measured.</source>
        <translation>no se puede medir ninguna parcela de la capa.</translation>
    </message>
    <message>
        <source>no parcel of the layer can be used ({reasons}).</source>
        <translation>no se puede usar ninguna parcela de la capa ({reasons}).</translation>
    </message>
    <message>
        <source>no pixel is labelled.</source>
        <translation>ningún píxel está etiquetado.</translation>
    </message>
    <message>
        <source>no product has all bands</source>
        <translation>ningún producto tiene todas las bandas</translation>
    </message>
    <message>
        <source>no product has an image.</source>
        <translation>ningún producto tiene imagen.</translation>
    </message>
    <message>
        <source>no product has {nowhere}.</source>
        <translation>ningún producto tiene {nowhere}.</translation>
    </message>
    <message>
        <source>no product is clear enough</source>
        <translation>ningún producto está suficientemente despejado</translation>
    </message>
    <message>
        <source>no product is whole</source>
        <translation>ningún producto está entero</translation>
    </message>
    <message>
        <source>no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.</source>
        <translation>ningún producto se adquirió de {start:%Y-%m-%d} a {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>no region has a value and a place.</source>
        <translation>ninguna región tiene un valor y un lugar.</translation>
    </message>
    <message>
        <source>no resolution is chosen.</source>
        <translation>no se ha elegido ninguna resolución.</translation>
    </message>
    <message>
        <source>no sample has a value in the column {column}.</source>
        <translation>ninguna muestra tiene un valor en la columna {column}.</translation>
    </message>
    <message>
        <source>no sample is in the folds {folds}.</source>
        <translation>ninguna muestra está en los pliegues {folds}.</translation>
    </message>
    <message>
        <source>no sample is left: no window has a step with enough valid pixels.</source>
        <translation>no queda ninguna muestra: ninguna ventana tiene un paso con suficientes píxeles válidos.</translation>
    </message>
    <message>
        <source>no sample is named.</source>
        <translation>no se nombra ninguna muestra.</translation>
    </message>
    <message>
        <source>no sample lies in a region with a value.</source>
        <translation>ninguna muestra está en una región con valor.</translation>
    </message>
    <message>
        <source>no shard</source>
        <translation>no es un fragmento</translation>
    </message>
    <message>
        <source>no step has a valid pixel.</source>
        <translation>ningún paso tiene un píxel válido.</translation>
    </message>
    <message>
        <source>no step has {clear:g} % clear pixels.</source>
        <translation>ningún paso tiene un {clear:g} % de píxeles despejados.</translation>
    </message>
    <message>
        <source>no step has {limit:g} % valid pixels.</source>
        <translation>ningún paso tiene un {limit:g} % de píxeles válidos.</translation>
    </message>
    <message>
        <source>no step has {valid:g} % valid and {clear:g} % clear pixels.</source>
        <translation>ningún paso tiene un {valid:g} % de píxeles válidos y un {clear:g} % de despejados.</translation>
    </message>
    <message>
        <source>no tile starts at byte {position}</source>
        <translation>ninguna tesela empieza en el byte {position}</translation>
    </message>
    <message>
        <source>no transformation from {source} to {target} ({messages}).</source>
        <translation>ninguna transformación de {source} a {target} ({messages}).</translation>
    </message>
    <message>
        <source>no window is left. {listed}</source>
        <translation>no queda ninguna ventana. {listed}</translation>
    </message>
    <message>
        <source>no window of {size_m:g} m fits into any tile: the images of the largest are {largest:g} m wide.</source>
        <translation>ninguna ventana de {size_m:g} m cabe en tesela alguna: las imágenes de la mayor tienen {largest:g} m de ancho.</translation>
    </message>
    <message>
        <source>no window touches the area of interest.</source>
        <translation>ninguna ventana toca el área de interés.</translation>
    </message>
    <message>
        <source>no {description} in this folder: it is no ground truth, or its run did not finish.</source>
        <translation>no hay {description} en esta carpeta: no es una verdad terreno, o su ejecución no terminó.</translation>
    </message>
    <message>
        <source>no {layer} raster of {grid_name}, {year}, {resolution} m.</source>
        <translation>no hay ráster {layer} de {grid_name}, {year}, {resolution} m.</translation>
    </message>
    <message>
        <source>no {tag} in {file}</source>
        <translation>no hay {tag} en {file}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none at the resolution of the images</source>
        <translation>ninguna a la resolución de las imágenes</translation>
    </message>
    <message>
        <source>none of the parcels' class codes ({names}) is in the class table.</source>
        <translation>ninguno de los códigos de clase de las parcelas ({names}) está en la tabla de clases.</translation>
    </message>
    <message>
        <source>none of the {n} parcels lies inside the grids ({names}{value}).</source>
        <translation>ninguna de las {n} parcelas está dentro de las mallas ({names}{value}).</translation>
    </message>
    <message>
        <source>none of the {n} rows can be downloaded; the first: {detail}</source>
        <translation>no se puede descargar ninguna de las {n} filas; la primera: {detail}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>no se dio ninguna</translation>
    </message>
    <message>
        <source>not applied: reflectance is (DN + offset of the step's product in dataset.json) x scale</source>
        <translation>no aplicado: la reflectancia es (DN + desplazamiento del producto del paso en dataset.json) x scale</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>not enough free space in {folder} for {name}</source>
        <translation>no hay suficiente espacio libre en {folder} para {name}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not there: the dataset has no labels at 2.5 m</source>
        <translation>no está: el conjunto de datos no tiene etiquetas a 2.5 m</translation>
    </message>
    <message>
        <source>nothing can be written beside the queue file: {strerror}.</source>
        <translation>no se puede escribir nada junto al archivo de la cola: {strerror}.</translation>
    </message>
    <message>
        <source>nothing can be written there ({strerror}).</source>
        <translation>allí no se puede escribir nada ({strerror}).</translation>
    </message>
    <message>
        <source>nothing is left of fold {fold}: what shares parcels or is too near is left out.</source>
        <translation>no queda nada del pliegue {fold}: lo que comparte parcelas o está demasiado cerca se excluye.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>of no product the images lie over each other</source>
        <translation>en ningún producto se superponen las imágenes</translation>
    </message>
    <message>
        <source>of their area</source>
        <translation>de su área</translation>
    </message>
    <message>
        <source>off the grid</source>
        <translation>fuera de la malla</translation>
    </message>
    <message>
        <source>offline again</source>
        <translation>fuera de línea otra vez</translation>
    </message>
    <message>
        <source>offline products of this hub are ordered by hand.</source>
        <translation>los productos fuera de línea de este hub se piden a mano.</translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation>JPEG antiguo</translation>
    </message>
    <message>
        <source>olmoearth-pretrain 0.1.1, commit 0a8852e</source>
        <translation>olmoearth-pretrain 0.1.1, commit 0a8852e</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>one band</source>
        <translation>una banda</translation>
    </message>
    <message>
        <source>one image a day: of several, the one with most data</source>
        <translation>una imagen por día: de varias, la que tiene más datos</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>una que no firma</translation>
    </message>
    <message>
        <source>online; too many streams at the moment</source>
        <translation>en línea; demasiados flujos en este momento</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>solo después</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>solo antes</translation>
    </message>
    <message>
        <source>only one of the two environment variables is set.</source>
        <translation>solo está definida una de las dos variables de entorno.</translation>
    </message>
    <message>
        <source>only some of its bands are here</source>
        <translation>solo están aquí algunas de sus bandas</translation>
    </message>
    <message>
        <source>only {came} of {wanted} bytes of the file came.</source>
        <translation>solo llegaron {came} de {wanted} bytes del archivo.</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>pedido antes</translation>
    </message>
    <message>
        <source>ordered from the archive</source>
        <translation>pedidos al archivo</translation>
    </message>
    <message>
        <source>other layers of the labels</source>
        <translation>otras capas de las etiquetas</translation>
    </message>
    <message>
        <source>other pixels</source>
        <translation>otros píxeles</translation>
    </message>
    <message>
        <source>outlines of its parcels are not whole.</source>
        <translation>los contornos de sus parcelas no están completos.</translation>
    </message>
    <message>
        <source>overlap a window of another fold, or are nearer than the buffer</source>
        <translation>se superponen a una ventana de otro pliegue, o están más cerca que la separación</translation>
    </message>
    <message>
        <source>overlap from {limit:g} %</source>
        <translation>superposición desde {limit:g} %</translation>
    </message>
    <message>
        <source>overlap {overlap:.0f} %</source>
        <translation>superposición {overlap:.0f} %</translation>
    </message>
    <message>
        <source>patches of 16 pixels (600M: 14): crop or pad other sides</source>
        <translation>parches de 16 píxeles (600M: 14): recorte o rellene otros lados</translation>
    </message>
    <message>
        <source>patches of 16 pixels: crop or pad other sides</source>
        <translation>parches de 16 píxeles: recorte o rellene otros lados</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pixels from the window's upper-left corner, x (columns) before y (rows, downwards)</source>
        <translation>píxeles desde la esquina superior izquierda de la ventana, x (columnas) antes de y (filas, hacia abajo)</translation>
    </message>
    <message>
        <source>pixels masked</source>
        <translation>píxeles enmascarados</translation>
    </message>
    <message>
        <source>pixels of {resolution:g} m from {ulx:.10g}, {uly:.10g} (EPSG:{epsg})</source>
        <translation>píxeles de {resolution:g} m desde {ulx:.10g}, {uly:.10g} (EPSG:{epsg})</translation>
    </message>
    <message>
        <source>places may be off by {accuracy_m:g} m, which is more than a pixel of {finest_m:g} m ({name}).</source>
        <translation>los lugares pueden desviarse {accuracy_m:g} m, más que un píxel de {finest_m:g} m ({name}).</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>día previsto</translation>
    </message>
    <message>
        <source>platform is {value}.</source>
        <translation>platform es {value}.</translation>
    </message>
    <message>
        <source>platform says {platform}, the datatake {take}.</source>
        <translation>platform dice {platform}, la toma de datos {take}.</translation>
    </message>
    <message>
        <source>points at equal distances along the ring that encloses most, from its first vertex</source>
        <translation>puntos a distancias iguales a lo largo del anillo que más encierra, desde su primer vértice</translation>
    </message>
    <message>
        <source>preferred over the tiles</source>
        <translation>preferidas entre las teselas</translation>
    </message>
    <message>
        <source>probabilities come with the scene classification of L2A products, and MASKS is off.</source>
        <translation>las probabilidades vienen con la clasificación de escena de los productos L2A, y MASKS está desactivado.</translation>
    </message>
    <message>
        <source>probabilities come with the scene classification of L2A products; these are {level}.</source>
        <translation>las probabilidades vienen con la clasificación de escena de los productos L2A; estos son {level}.</translation>
    </message>
    <message>
        <source>processing baseline</source>
        <translation>la baseline de procesamiento</translation>
    </message>
    <message>
        <source>processing baseline {baseline} has no radiometric offsets, but the metadata gives some ({offset_evidence}).</source>
        <translation>la baseline {baseline} no tiene desplazamientos radiométricos, pero los metadatos dan algunos ({offset_evidence}).</translation>
    </message>
    <message>
        <source>processing baseline {baseline} has radiometric offsets, but the metadata gives none ({offset_evidence}).</source>
        <translation>la baseline {baseline} tiene desplazamientos radiométricos, pero los metadatos no dan ninguno ({offset_evidence}).</translation>
    </message>
    <message>
        <source>product changed</source>
        <translation>producto cambiado</translation>
    </message>
    <message>
        <source>product:type says {level}, processing:level L{stated}.</source>
        <translation>product:type dice {level}, processing:level L{stated}.</translation>
    </message>
    <message>
        <source>products change places between its pages, {rounds} times in a row{did_not}</source>
        <translation>los productos cambian de lugar entre sus páginas, {rounds} veces seguidas{did_not}</translation>
    </message>
    <message>
        <source>products in memory have no path.</source>
        <translation>los productos en memoria no tienen ruta.</translation>
    </message>
    <message>
        <source>products of level L2A have no band B10.</source>
        <translation>los productos de nivel L2A no tienen banda B10.</translation>
    </message>
    <message>
        <source>products with the long name (before December 2016) hold many tiles and are not supported.</source>
        <translation>los productos de nombre largo (antes de diciembre de 2016) contienen muchas teselas y no se admiten.</translation>
    </message>
    <message>
        <source>proj:bbox is {box}, the images lie elsewhere.</source>
        <translation>proj:bbox es {box}, las imágenes están en otro lugar.</translation>
    </message>
    <message>
        <source>proj:bbox is {value}.</source>
        <translation>proj:bbox es {value}.</translation>
    </message>
    <message>
        <source>reading failed: {messages}</source>
        <translation>la lectura ha fallado: {messages}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listos</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recomendado</translation>
    </message>
    <message>
        <source>relative orbit</source>
        <translation>la órbita relativa</translation>
    </message>
    <message>
        <source>removed: {n}</source>
        <translation>quitadas: {n}</translation>
    </message>
    <message>
        <source>row differs</source>
        <translation>fila distinta</translation>
    </message>
    <message>
        <source>row missing</source>
        <translation>falta la fila</translation>
    </message>
    <message>
        <source>row of parcels.csv, and pixels of ids; 0 = unknown to the ground truth</source>
        <translation>fila de parcels.csv, y píxeles de ids; 0 = desconocido para la verdad terreno</translation>
    </message>
    <message>
        <source>row {row} lists a sample again.</source>
        <translation>la fila {row} enumera otra vez una muestra.</translation>
    </message>
    <message>
        <source>row {row} names a sample that {shard} does not hold.</source>
        <translation>la fila {row} nombra una muestra que {shard} no contiene.</translation>
    </message>
    <message>
        <source>row {row} names a shard that dataset.json does not list: {name}.</source>
        <translation>la fila {row} nombra un fragmento que dataset.json no enumera: {name}.</translation>
    </message>
    <message>
        <source>row {row}: its centre lies in a window of EPSG:{epsg}.</source>
        <translation>fila {row}: su centro está en una ventana de EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>row {row}: its corner lies on no window of the grid.</source>
        <translation>fila {row}: su esquina no está en ninguna ventana de la malla.</translation>
    </message>
    <message>
        <source>row {row}: its window is not {size:g} m wide.</source>
        <translation>fila {row}: su ventana no tiene {size:g} m de ancho.</translation>
    </message>
    <message>
        <source>row {row}: its window is there twice.</source>
        <translation>fila {row}: su ventana está dos veces.</translation>
    </message>
    <message>
        <source>row {row}: {column} is {cell}, its shard says {stored}.</source>
        <translation>fila {row}: {column} es {cell}, su fragmento dice {stored}.</translation>
    </message>
    <message>
        <source>rows of the file</source>
        <translation>filas del archivo</translation>
    </message>
    <message>
        <source>sample {sample} is there twice.</source>
        <translation>la muestra {sample} está dos veces.</translation>
    </message>
    <message>
        <source>samples added: {n}</source>
        <translation>muestras añadidas: {n}</translation>
    </message>
    <message>
        <source>samples left out</source>
        <translation>muestras excluidas</translation>
    </message>
    <message>
        <source>samples.csv has no column '{column}' to split by.</source>
        <translation>samples.csv no tiene la columna «{column}» por la que repartir.</translation>
    </message>
    <message>
        <source>sat:relative_orbit is {value}, expected 1 to 143.</source>
        <translation>sat:relative_orbit es {value}, se espera de 1 a 143.</translation>
    </message>
    <message>
        <source>scale_factor differs or is odd: {scales}.</source>
        <translation>scale_factor difiere o es extraño: {scales}.</translation>
    </message>
    <message>
        <source>scale_factor of {band} is {scale}.</source>
        <translation>scale_factor de {band} es {scale}.</translation>
    </message>
    <message>
        <source>several files of this zip have polygons: {files}.</source>
        <translation>varios archivos de este zip tienen polígonos: {files}.</translation>
    </message>
    <message>
        <source>share of the pixel that its parcel covers</source>
        <translation>parte del píxel que cubre su parcela</translation>
    </message>
    <message>
        <source>share of the pixel's area inside the parcel, 0..1, exact</source>
        <translation>parte del área del píxel dentro de la parcela, 0..1, exacta</translation>
    </message>
    <message>
        <source>size from {limit:g} x 10^6 bytes</source>
        <translation>tamaño desde {limit:g} x 10^6 bytes</translation>
    </message>
    <message>
        <source>size {size:.0f} %</source>
        <translation>tamaño {size:.0f} %</translation>
    </message>
    <message>
        <source>so many folds cannot be: {folds}. The samples lie in so few {kind}: {units}.</source>
        <translation>no puede haber tantos pliegues: {folds}. Las muestras están en tan pocos {kind}: {units}.</translation>
    </message>
    <message>
        <source>somebody else took the product.</source>
        <translation>otro ha tomado el producto.</translation>
    </message>
    <message>
        <source>somebody moved it to {value}.</source>
        <translation>alguien lo pasó a {value}.</translation>
    </message>
    <message>
        <source>space_x, space_mask</source>
        <translation>space_x, space_mask</translation>
    </message>
    <message>
        <source>special value {text}</source>
        <translation>el valor especial {text}</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>aparece dos veces</translation>
    </message>
    <message>
        <source>static_x, static_mask</source>
        <translation>static_x, static_mask</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>paso {number}</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>intercambiado</translation>
    </message>
    <message>
        <source>terratorch 1.1.1, commit 85467a9</source>
        <translation>terratorch 1.1.1, commit 85467a9</translation>
    </message>
    <message>
        <source>the API key is refused ({cause}).</source>
        <translation>la clave de API es rechazada ({cause}).</translation>
    </message>
    <message>
        <source>the JPEG 2000 header has an impossible size.</source>
        <translation>la cabecera JPEG 2000 da un tamaño imposible.</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is damaged.</source>
        <translation>la cabecera JPEG 2000 está dañada.</translation>
    </message>
    <message>
        <source>the JSON is broken: {error}.</source>
        <translation>el JSON está roto: {error}.</translation>
    </message>
    <message>
        <source>the Python package {package} is needed and cannot be loaded: it is installed, but it or one of its parts does not fit this Python, numpy or HDF5 ({reason}). Install a build that fits.</source>
        <translation>el paquete de Python {package} es necesario y no se puede cargar: está instalado, pero él o una de sus partes no encaja con este Python, numpy o HDF5 ({reason}). Instale una versión que encaje.</translation>
    </message>
    <message>
        <source>the Python package {package} is needed and not installed ({error}).</source>
        <translation>el paquete de Python {package} es necesario y no está instalado ({error}).</translation>
    </message>
    <message>
        <source>the XML declares a document type or entities, which no product does; it is not read.</source>
        <translation>el XML declara un tipo de documento o entidades, lo que no hace ningún producto; no se lee.</translation>
    </message>
    <message>
        <source>the XML has the encoding {encoding}, expected UTF-8.</source>
        <translation>el XML tiene la codificación {encoding}, se espera UTF-8.</translation>
    </message>
    <message>
        <source>the XML has {n} bytes, more than any product's.</source>
        <translation>el XML tiene {n} bytes, más que el de cualquier producto.</translation>
    </message>
    <message>
        <source>the XML holds zero bytes.</source>
        <translation>el XML contiene bytes nulos.</translation>
    </message>
    <message>
        <source>the XML is broken: it must have one root element.</source>
        <translation>el XML está roto: debe tener un elemento raíz.</translation>
    </message>
    <message>
        <source>the XML is broken: markup that never ends.</source>
        <translation>el XML está roto: un marcado que nunca acaba.</translation>
    </message>
    <message>
        <source>the XML is broken: {messages}</source>
        <translation>el XML está roto: {messages}</translation>
    </message>
    <message>
        <source>the XML is nested deeper than {max_depth} levels; it is not read.</source>
        <translation>el XML está anidado a más de {max_depth} niveles; no se lee.</translation>
    </message>
    <message>
        <source>the XML is not {encoding} text.</source>
        <translation>el XML no es texto {encoding}.</translation>
    </message>
    <message>
        <source>the XML uses an unknown entity.</source>
        <translation>el XML usa una entidad desconocida.</translation>
    </message>
    <message>
        <source>the account has not agreed to the hub's terms</source>
        <translation>la cuenta no ha aceptado las condiciones del hub</translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation>la cuenta está cerrada</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>la cuenta no está lista</translation>
    </message>
    <message>
        <source>the account of these keys is suspended</source>
        <translation>la cuenta de estas claves está suspendida</translation>
    </message>
    <message>
        <source>the account's address is not confirmed</source>
        <translation>la dirección de la cuenta no está confirmada</translation>
    </message>
    <message>
        <source>the address of the hub</source>
        <translation>la dirección del hub</translation>
    </message>
    <message>
        <source>the addresses of its files are not encrypted (https).</source>
        <translation>las direcciones de sus archivos no están cifradas (https).</translation>
    </message>
    <message>
        <source>the addresses of its files are relative, and where the item lies is not known.</source>
        <translation>las direcciones de sus archivos son relativas, y no se sabe dónde está el ítem.</translation>
    </message>
    <message>
        <source>the answer is no complete JSON ({size} bytes, {redact}).</source>
        <translation>la respuesta no es un JSON completo ({size} bytes, {redact}).</translation>
    </message>
    <message>
        <source>the answer is too large or too slow ({size} bytes).</source>
        <translation>la respuesta es demasiado grande o demasiado lenta ({size} bytes).</translation>
    </message>
    <message>
        <source>the answer was cut after {tell} of {length} bytes.</source>
        <translation>la respuesta se cortó después de {tell} de {length} bytes.</translation>
    </message>
    <message>
        <source>the area has {count_vertices:,} vertices in {getgeometrycount:,} parts; the hub takes {limit}, and simplifying by up to {km:.2g} km is not enough.</source>
        <translation>el área tiene {count_vertices:,} vértices en {getgeometrycount:,} partes; el hub acepta {limit}, y simplificar hasta {km:.2g} km no basta.</translation>
    </message>
    <message>
        <source>the area {width} x {height} at ({x}, {y})</source>
        <translation>el área {width} x {height} en ({x}, {y})</translation>
    </message>
    <message>
        <source>the array has the shape {shape}.</source>
        <translation>la matriz tiene la forma {shape}.</translation>
    </message>
    <message>
        <source>the array is missing or cannot be opened.</source>
        <translation>la matriz falta o no se puede abrir.</translation>
    </message>
    <message>
        <source>the assets of the item have different corners.</source>
        <translation>los assets del ítem tienen esquinas distintas.</translation>
    </message>
    <message>
        <source>the authentication configuration cannot be read: the master password is missing or wrong.</source>
        <translation>no se puede leer la configuración de autenticación: la contraseña maestra falta o es incorrecta.</translation>
    </message>
    <message>
        <source>the authentication configuration is of the kind {method}.</source>
        <translation>la configuración de autenticación es de tipo {method}.</translation>
    </message>
    <message>
        <source>the catalogue does not behave: {what}.</source>
        <translation>el catálogo no se comporta bien: {what}.</translation>
    </message>
    <message>
        <source>the catalogue does not tell where its files lie in the store.</source>
        <translation>el catálogo no dice dónde están sus archivos en el almacén.</translation>
    </message>
    <message>
        <source>the catalogue keeps the products' DN (its documentation)</source>
        <translation>el catálogo conserva los DN de los productos (su documentación)</translation>
    </message>
    <message>
        <source>the checksum of {path} is no pair of texts.</source>
        <translation>la suma de control de {path} no es un par de textos.</translation>
    </message>
    <message>
        <source>the chunk cannot be unpacked: {reason}</source>
        <translation>no se puede descomprimir el bloque: {reason}</translation>
    </message>
    <message>
        <source>the chunk has {size} bytes, expected {expected}.</source>
        <translation>el bloque tiene {size} bytes, se esperan {expected}.</translation>
    </message>
    <message>
        <source>the chunk is cut short, or is of another size than its array says.</source>
        <translation>el bloque está cortado, o es de otro tamaño que el que dice su matriz.</translation>
    </message>
    <message>
        <source>the class of every parcel is null.</source>
        <translation>la clase de todas las parcelas es nula.</translation>
    </message>
    <message>
        <source>the class table cannot be read as UTF-8 text ({error}).</source>
        <translation>la tabla de clases no se puede leer como texto UTF-8 ({error}).</translation>
    </message>
    <message>
        <source>the class table has no code '{code}'.</source>
        <translation>la tabla de clases no tiene el código '{code}'.</translation>
    </message>
    <message>
        <source>the class table has no rows.</source>
        <translation>la tabla de clases no tiene filas.</translation>
    </message>
    <message>
        <source>the class table has none of the codes of the layer ({codes}).</source>
        <translation>la tabla de clases no tiene ninguno de los códigos de la capa ({codes}).</translation>
    </message>
    <message>
        <source>the class table has the columns {fields}.</source>
        <translation>la tabla de clases tiene las columnas {fields}.</translation>
    </message>
    <message>
        <source>the clearest of each sample; without cloud masks the one with most data</source>
        <translation>la más despejada de cada muestra; sin máscaras de nubes la que tiene más datos</translation>
    </message>
    <message>
        <source>the clock of this computer and that of the store are too far apart</source>
        <translation>el reloj de este ordenador y el del almacén difieren demasiado</translation>
    </message>
    <message>
        <source>the cloud outlines are in EPSG:{code}, the product in EPSG:{epsg}.</source>
        <translation>los contornos de nubes están en EPSG:{code}, el producto en EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the code is empty.</source>
        <translation>el código está vacío.</translation>
    </message>
    <message>
        <source>the codestream cannot be decoded</source>
        <translation>no se puede decodificar el flujo de código</translation>
    </message>
    <message>
        <source>the computer {host} works on this queue since {since}.</source>
        <translation>el ordenador {host} trabaja en esta cola desde {since}.</translation>
    </message>
    <message>
        <source>the connection failed ({name}: {words})</source>
        <translation>la conexión ha fallado ({name}: {words})</translation>
    </message>
    <message>
        <source>the connection was cut after {received} of {expected} bytes.</source>
        <translation>la conexión se cortó después de {received} de {expected} bytes.</translation>
    </message>
    <message>
        <source>the coordinate reference system {crs!r} is not understood{messages}.</source>
        <translation>el sistema de coordenadas {crs!r} no se entiende{messages}.</translation>
    </message>
    <message>
        <source>the coordinates of the pixels are missing.</source>
        <translation>faltan las coordenadas de los píxeles.</translation>
    </message>
    <message>
        <source>the corner ({x:.10g}, {y:.10g}) in EPSG:{epsg} is that of no tile.</source>
        <translation>la esquina ({x:.10g}, {y:.10g}) en EPSG:{epsg} no es la de ninguna tesela.</translation>
    </message>
    <message>
        <source>the corner is ({ulx:.10g}, {uly:.10g}), MTD_TL.xml says ({value:.10g}, {value_2:.10g}).</source>
        <translation>la esquina es ({ulx:.10g}, {uly:.10g}), MTD_TL.xml dice ({value:.10g}, {value_2:.10g}).</translation>
    </message>
    <message>
        <source>the corner {float:.10g}, {float_2:.10g} lies between the {pixels}.</source>
        <translation>la esquina {float:.10g}, {float_2:.10g} cae entre los {pixels}.</translation>
    </message>
    <message>
        <source>the dask scheduler at {address} has no workers.</source>
        <translation>el planificador dask en {address} no tiene trabajadores.</translation>
    </message>
    <message>
        <source>the dask workers lack a module: {error}.</source>
        <translation>a los trabajadores dask les falta un módulo: {error}.</translation>
    </message>
    <message>
        <source>the dataset cannot be written: {error}.</source>
        <translation>no se puede escribir el conjunto de datos: {error}.</translation>
    </message>
    <message>
        <source>the dataset has no sample '{sample}'.</source>
        <translation>el conjunto de datos no tiene la muestra «{sample}».</translation>
    </message>
    <message>
        <source>the dataset has no {bands}.</source>
        <translation>el conjunto de datos no tiene {bands}.</translation>
    </message>
    <message>
        <source>the dataset has no {band}.</source>
        <translation>el conjunto de datos no tiene {band}.</translation>
    </message>
    <message>
        <source>the dataset is not finished: shards that are complete: {count}.</source>
        <translation>el conjunto de datos no está terminado: fragmentos completos: {count}.</translation>
    </message>
    <message>
        <source>the dataset is not whole; faults: {count}. The first: {file}: {detail}</source>
        <translation>el conjunto de datos no está entero; defectos: {count}. El primero: {file}: {detail}</translation>
    </message>
    <message>
        <source>the dataset was begun with the compressor {compressor}, which this machine does not have.</source>
        <translation>el conjunto de datos se empezó con el compresor {compressor}, que esta máquina no tiene.</translation>
    </message>
    <message>
        <source>the dataset was begun with the compressor {compressor}; this machine has {here}, which makes other bytes.</source>
        <translation>el conjunto de datos se empezó con el compresor {compressor}; esta máquina tiene {here}, que hace otros bytes.</translation>
    </message>
    <message>
        <source>the description is damaged ({name}: {error}).</source>
        <translation>la descripción está dañada ({name}: {error}).</translation>
    </message>
    <message>
        <source>the directory of its first image</source>
        <translation>el directorio de su primera imagen</translation>
    </message>
    <message>
        <source>the disk was away for a moment</source>
        <translation>el disco estuvo ausente un momento</translation>
    </message>
    <message>
        <source>the download was closed.</source>
        <translation>la descarga se cerró.</translation>
    </message>
    <message>
        <source>the download was damaged: {last}</source>
        <translation>la descarga estaba dañada: {last}</translation>
    </message>
    <message>
        <source>the element {names} is missing or empty.</source>
        <translation>el elemento {names} falta o está vacío.</translation>
    </message>
    <message>
        <source>the end marker is missing</source>
        <translation>falta la marca de fin</translation>
    </message>
    <message>
        <source>the engine '{engine}' is unknown.</source>
        <translation>el motor '{engine}' es desconocido.</translation>
    </message>
    <message>
        <source>the entry has no id.</source>
        <translation>la entrada no tiene identificador.</translation>
    </message>
    <message>
        <source>the entry {href!r} leaves the product's folder.</source>
        <translation>la entrada {href!r} sale de la carpeta del producto.</translation>
    </message>
    <message>
        <source>the extent cannot be brought to EPSG:{epsg}.</source>
        <translation>la extensión no se puede pasar a EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the extent is empty.</source>
        <translation>la extensión está vacía.</translation>
    </message>
    <message>
        <source>the field '{field}' holds {value!r}, which is no number.</source>
        <translation>el campo '{field}' contiene {value!r}, que no es un número.</translation>
    </message>
    <message>
        <source>the field '{field}' holds {value:g}; 0 to {most:g} is possible.</source>
        <translation>el campo '{field}' contiene {value:g}; es posible de 0 a {most:g}.</translation>
    </message>
    <message>
        <source>the field of the {role} holds {kind} ({value}), not one value a parcel.</source>
        <translation>el campo para {role} contiene {kind} ({value}), no un valor por parcela.</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>no se puede abrir el archivo: {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read now: {reason}. Nothing is known against the product.</source>
        <translation>el archivo no se puede leer ahora: {reason}. No se sabe nada en contra del producto.</translation>
    </message>
    <message>
        <source>the file cannot be written ({reason}).</source>
        <translation>no se puede escribir el archivo ({reason}).</translation>
    </message>
    <message>
        <source>the file ends {left} bytes early.</source>
        <translation>el archivo termina {left} bytes antes.</translation>
    </message>
    <message>
        <source>the file ends {missing} bytes early.</source>
        <translation>el archivo termina {missing} bytes antes.</translation>
    </message>
    <message>
        <source>the file has no georeference.</source>
        <translation>el archivo no tiene georreferencia.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the catalogue says {size_2}.</source>
        <translation>el archivo tiene {size} bytes, el catálogo dice {size_2}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the hub promised {total}.</source>
        <translation>el archivo tiene {size} bytes, el hub prometió {total}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the manifest says {size_2}.</source>
        <translation>el archivo tiene {size} bytes, el manifiesto dice {size_2}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, too many.</source>
        <translation>el archivo tiene {size} bytes, demasiados.</translation>
    </message>
    <message>
        <source>the file is cut short: it has {size} bytes, its tiles end at {end}.</source>
        <translation>el archivo está truncado: tiene {size} bytes, sus teselas terminan en {end}.</translation>
    </message>
    <message>
        <source>the file is cut short: its head ends at byte {end}.</source>
        <translation>el archivo está truncado: su cabecera termina en el byte {end}.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>el archivo está vacío.</translation>
    </message>
    <message>
        <source>the file is in EPSG:{epsg}, the product in EPSG:{epsg_2}.</source>
        <translation>el archivo está en EPSG:{epsg}, el producto en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>the file is missing or cannot be opened{reason}.</source>
        <translation>el archivo falta o no se puede abrir{reason}.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>el archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>the file lies on no north-up grid of square pixels in a UTM zone.</source>
        <translation>el archivo no está en una malla de píxeles cuadrados orientada al norte en una zona UTM.</translation>
    </message>
    <message>
        <source>the file of {name} is missing.</source>
        <translation>falta el archivo de {name}.</translation>
    </message>
    <message>
        <source>the file was replaced since it was first read.</source>
        <translation>el archivo se ha sustituido desde que se leyó por primera vez.</translation>
    </message>
    <message>
        <source>the file's coordinate reference system is no UTM zone.</source>
        <translation>el sistema de coordenadas del archivo no es una zona UTM.</translation>
    </message>
    <message>
        <source>the folder cannot be listed now: {strerror}.</source>
        <translation>la carpeta no se puede listar ahora: {strerror}.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({strerror}).</source>
        <translation>no se puede crear la carpeta ({strerror}).</translation>
    </message>
    <message>
        <source>the folder cannot be made or written: {strerror}.</source>
        <translation>no se puede crear o escribir la carpeta: {strerror}.</translation>
    </message>
    <message>
        <source>the folder holds another dataset (different {changed}).</source>
        <translation>la carpeta contiene otro conjunto de datos (difieren: {changed}).</translation>
    </message>
    <message>
        <source>the folder holds another export.</source>
        <translation>la carpeta contiene otra exportación.</translation>
    </message>
    <message>
        <source>the folder holds another ground truth (it differs in {names}).</source>
        <translation>la carpeta contiene otra verdad terreno (difiere en {names}).</translation>
    </message>
    <message>
        <source>the folder is empty and on another disk than before: connect its disk</source>
        <translation>la carpeta está vacía y en otro disco que antes: conecte su disco</translation>
    </message>
    <message>
        <source>the folder is not empty and holds no export.</source>
        <translation>la carpeta no está vacía y no contiene ninguna exportación.</translation>
    </message>
    <message>
        <source>the folder is not empty and holds no unfinished dataset.</source>
        <translation>la carpeta no está vacía y no contiene un conjunto de datos inacabado.</translation>
    </message>
    <message>
        <source>the folder is not there: connect its disk, or make it anew</source>
        <translation>la carpeta no está: conecte su disco, o créela de nuevo</translation>
    </message>
    <message>
        <source>the folder was begun by {writer}; this is {this}, whose bytes may differ.</source>
        <translation>la carpeta la empezó {writer}; esta es {this}, cuyos bytes pueden diferir.</translation>
    </message>
    <message>
        <source>the geometry of stac_discovery is no polygon of longitudes and latitudes.</source>
        <translation>la geometría de stac_discovery no es un polígono de longitudes y latitudes.</translation>
    </message>
    <message>
        <source>the granule is of tile {tiles}, PRODUCT_URI says {tile}.</source>
        <translation>el gránulo es de la tesela {tiles}, PRODUCT_URI dice {tile}.</translation>
    </message>
    <message>
        <source>the grid is not north-up with square pixels.</source>
        <translation>la malla no está orientada al norte con píxeles cuadrados.</translation>
    </message>
    <message>
        <source>the ground truth cannot be finished ({error}).</source>
        <translation>no se puede terminar la verdad terreno ({error}).</translation>
    </message>
    <message>
        <source>the hub asks to slow down</source>
        <translation>el hub pide ir más despacio</translation>
    </message>
    <message>
        <source>the hub cannot send this part of the file</source>
        <translation>el hub no puede enviar esta parte del archivo</translation>
    </message>
    <message>
        <source>the hub did not answer within {patience:.0f} s</source>
        <translation>el hub no respondió en {patience:.0f} s</translation>
    </message>
    <message>
        <source>the hub does not accept the login, though it was renewed</source>
        <translation>el hub no acepta la sesión, aunque se renovó</translation>
    </message>
    <message>
        <source>the hub does not allow this to your account</source>
        <translation>el hub no permite esto a su cuenta</translation>
    </message>
    <message>
        <source>the hub does not know this</source>
        <translation>el hub no conoce esto</translation>
    </message>
    <message>
        <source>the hub does not know this program</source>
        <translation>el hub no conoce este programa</translation>
    </message>
    <message>
        <source>the hub does not understand which product is meant</source>
        <translation>el hub no entiende qué producto se quiere</translation>
    </message>
    <message>
        <source>the hub failed internally</source>
        <translation>el hub falló internamente</translation>
    </message>
    <message>
        <source>the hub gave an answer that makes no sense here</source>
        <translation>el hub dio una respuesta que aquí no tiene sentido</translation>
    </message>
    <message>
        <source>the hub is not available at present (maintenance or overload)</source>
        <translation>el hub no está disponible ahora (mantenimiento o sobrecarga)</translation>
    </message>
    <message>
        <source>the hub is under maintenance</source>
        <translation>el hub está en mantenimiento</translation>
    </message>
    <message>
        <source>the hub leads in circles</source>
        <translation>el hub redirige en círculo</translation>
    </message>
    <message>
        <source>the hub leads on more than {max_redirects} times</source>
        <translation>el hub redirige más de {max_redirects} veces</translation>
    </message>
    <message>
        <source>the hub leads to an address that is not encrypted or on this machine</source>
        <translation>el hub redirige a una dirección sin cifrar o de esta máquina</translation>
    </message>
    <message>
        <source>the hub lists no metadata file of the product.</source>
        <translation>el hub no enumera ningún archivo de metadatos del producto.</translation>
    </message>
    <message>
        <source>the hub no longer has it.</source>
        <translation>el hub ya no lo tiene.</translation>
    </message>
    <message>
        <source>the hub refuses the question</source>
        <translation>el hub rechaza la consulta</translation>
    </message>
    <message>
        <source>the hub refuses the question: {msg}.</source>
        <translation>el hub rechaza la consulta: {msg}.</translation>
    </message>
    <message>
        <source>the hub refuses these credentials</source>
        <translation>el hub rechaza estas credenciales</translation>
    </message>
    <message>
        <source>the hub sends a form on to another host</source>
        <translation>el hub envía un formulario a otro equipo</translation>
    </message>
    <message>
        <source>the hub sent a part of the file without saying which.</source>
        <translation>el hub envió una parte del archivo sin decir cuál.</translation>
    </message>
    <message>
        <source>the hub sent another product, {name}.</source>
        <translation>el hub envió otro producto, {name}.</translation>
    </message>
    <message>
        <source>the hub sent more than the {total} bytes it promised.</source>
        <translation>el hub envió más de los {total} bytes que prometió.</translation>
    </message>
    <message>
        <source>the hub sent the middle of the file when asked for its start.</source>
        <translation>el hub envió la mitad del archivo cuando se le pidió el principio.</translation>
    </message>
    <message>
        <source>the hub sent {kind} instead of the product.</source>
        <translation>el hub envió {kind} en lugar del producto.</translation>
    </message>
    <message>
        <source>the hub's answer cannot be read ({name}: {error}).</source>
        <translation>no se puede leer la respuesta del hub ({name}: {error}).</translation>
    </message>
    <message>
        <source>the hub's answer does not continue the file that is here; it is fetched anew.</source>
        <translation>la respuesta del hub no continúa el archivo que está aquí; se descarga de nuevo.</translation>
    </message>
    <message>
        <source>the hub's answer makes no sense: {msg}.</source>
        <translation>la respuesta del hub no tiene sentido: {msg}.</translation>
    </message>
    <message>
        <source>the hub's certificate is not accepted ({words})</source>
        <translation>no se acepta el certificado del hub ({words})</translation>
    </message>
    <message>
        <source>the identity server gave no token.</source>
        <translation>el servidor de identidad no dio ningún token.</translation>
    </message>
    <message>
        <source>the image covers {value}, {differing}.</source>
        <translation>la imagen cubre {value}, {differing}.</translation>
    </message>
    <message>
        <source>the image has no JPEG 2000 header.</source>
        <translation>la imagen no tiene cabecera JPEG 2000.</translation>
    </message>
    <message>
        <source>the image has {width} x {height} pixels, MTD_TL.xml says {columns} x {rows}.</source>
        <translation>la imagen tiene {width} x {height} píxeles, MTD_TL.xml dice {columns} x {rows}.</translation>
    </message>
    <message>
        <source>the image header and GDAL disagree on the size.</source>
        <translation>la cabecera de la imagen y GDAL no coinciden en el tamaño.</translation>
    </message>
    <message>
        <source>the image is truncated or damaged: {text}.</source>
        <translation>la imagen está truncada o dañada: {text}.</translation>
    </message>
    <message>
        <source>the index gives another number of steps.</source>
        <translation>el índice da otro número de pasos.</translation>
    </message>
    <message>
        <source>the item has no band as a cloud-optimised GeoTIFF.</source>
        <translation>el ítem no tiene ninguna banda como GeoTIFF optimizado para la nube.</translation>
    </message>
    <message>
        <source>the item names no product{where}: {reason}</source>
        <translation>el ítem no nombra ningún producto{where}: {reason}</translation>
    </message>
    <message>
        <source>the item names {said}, expected that of a UTM zone (proj:code).</source>
        <translation>el ítem nombra {said}, se esperaba el de una zona UTM (proj:code).</translation>
    </message>
    <message>
        <source>the keys have expired</source>
        <translation>las claves han caducado</translation>
    </message>
    <message>
        <source>the labels are of {labels}: {sensed}</source>
        <translation>las etiquetas son de {labels}: {sensed}</translation>
    </message>
    <message>
        <source>the labels are of {value}, and {start:%Y-%m-%d} to {end:%Y-%m-%d} is one period: which images belong to which year?</source>
        <translation>las etiquetas son de {value}, y {start:%Y-%m-%d} a {end:%Y-%m-%d} es un solo período: ¿qué imágenes corresponden a qué año?</translation>
    </message>
    <message>
        <source>the layer cannot be read.</source>
        <translation>no se puede leer la capa.</translation>
    </message>
    <message>
        <source>the layer has no coordinate system.</source>
        <translation>la capa no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>the layer has no features.</source>
        <translation>la capa no tiene objetos.</translation>
    </message>
    <message>
        <source>the layer has no field of the class that the profile {profile} knows.</source>
        <translation>la capa no tiene ningún campo de la clase que conozca el perfil {profile}.</translation>
    </message>
    <message>
        <source>the layer has no field with codes of HCAT.</source>
        <translation>la capa no tiene ningún campo con códigos HCAT.</translation>
    </message>
    <message>
        <source>the layer has no polygon that can be used.</source>
        <translation>la capa no tiene ningún polígono utilizable.</translation>
    </message>
    <message>
        <source>the layer of regions has no field '{field}'.</source>
        <translation>la capa de regiones no tiene el campo «{field}».</translation>
    </message>
    <message>
        <source>the layer or file cannot be opened: {name}.</source>
        <translation>no se puede abrir la capa o el archivo: {name}.</translation>
    </message>
    <message>
        <source>the layout has bands of its own: {bands}.</source>
        <translation>la forma tiene sus propias bandas: {bands}.</translation>
    </message>
    <message>
        <source>the layout holds 254 classes, and the dataset has {count}.</source>
        <translation>la forma admite 254 clases, y el conjunto de datos tiene {count}.</translation>
    </message>
    <message>
        <source>the layout needs labels at 10 m.</source>
        <translation>la forma necesita etiquetas a 10 m.</translation>
    </message>
    <message>
        <source>the layout needs labels at {metres} m.</source>
        <translation>la forma necesita etiquetas a {metres} m.</translation>
    </message>
    <message>
        <source>the layout takes products of level {level}, and these are {other}.</source>
        <translation>la forma toma productos de nivel {level}, y estos son {other}.</translation>
    </message>
    <message>
        <source>the layout takes samples of {sides} pixels, and these have {side}.</source>
        <translation>la forma toma muestras de {sides} píxeles, y estas tienen {side}.</translation>
    </message>
    <message>
        <source>the layout {layout} needs labels of classes, and the dataset has none.</source>
        <translation>la forma {layout} necesita etiquetas de clases, y el conjunto de datos no tiene.</translation>
    </message>
    <message>
        <source>the list has another version than 1, or no files.</source>
        <translation>la lista tiene otra versión que la 1, o no tiene archivos.</translation>
    </message>
    <message>
        <source>the login has ended and needs a new one-time code.</source>
        <translation>la sesión ha terminado y necesita un nuevo código de un solo uso.</translation>
    </message>
    <message>
        <source>the login is refused although it had been accepted; perhaps too many sessions are open</source>
        <translation>la sesión es rechazada aunque se había aceptado; quizá haya demasiadas sesiones abiertas</translation>
    </message>
    <message>
        <source>the login is refused although it was accepted last time; {message}</source>
        <translation>la sesión es rechazada aunque la última vez se aceptó; {message}</translation>
    </message>
    <message>
        <source>the manifest lists a file that is missing.</source>
        <translation>el manifiesto enumera un archivo que falta.</translation>
    </message>
    <message>
        <source>the mask cannot be decoded: {messages}</source>
        <translation>no se puede decodificar la máscara: {messages}</translation>
    </message>
    <message>
        <source>the mask has {rastercount} layers, expected 3.</source>
        <translation>la máscara tiene {rastercount} capas, se esperan 3.</translation>
    </message>
    <message>
        <source>the mask is in EPSG:{epsg}, the product in EPSG:{epsg_2}.</source>
        <translation>la máscara está en EPSG:{epsg}, el producto en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>the metadata are no JSON object.</source>
        <translation>los metadatos no son un objeto JSON.</translation>
    </message>
    <message>
        <source>the metadata cannot be read: {error}.</source>
        <translation>no se pueden leer los metadatos: {error}.</translation>
    </message>
    <message>
        <source>the metadata has neither a footprint nor the tile's corner.</source>
        <translation>los metadatos no tienen ni huella ni esquina de la tesela.</translation>
    </message>
    <message>
        <source>the metadata name no coordinate reference system.</source>
        <translation>los metadatos no nombran ningún sistema de coordenadas.</translation>
    </message>
    <message>
        <source>the metadata name no processing baseline.</source>
        <translation>los metadatos no nombran ninguna baseline de procesamiento.</translation>
    </message>
    <message>
        <source>the metadata name the processing baselines {all}.</source>
        <translation>los metadatos nombran las baselines de procesamiento {all}.</translation>
    </message>
    <message>
        <source>the metadata name the tile {tile}, the product lies elsewhere.</source>
        <translation>los metadatos nombran la tesela {tile}, el producto está en otro lugar.</translation>
    </message>
    <message>
        <source>the metadata name the tiles {tiles}.</source>
        <translation>los metadatos nombran las teselas {tiles}.</translation>
    </message>
    <message>
        <source>the metadata name the zones {codes}.</source>
        <translation>los metadatos nombran las zonas {codes}.</translation>
    </message>
    <message>
        <source>the metadata of {name} are not those it was made with.</source>
        <translation>los metadatos de {name} no son aquellos con los que se hizo.</translation>
    </message>
    <message>
        <source>the middle of the parcel's bounds where it lies inside, else a point on the parcel; it falls into pixel SIZE // 2 of both axes before the window is moved to the lattice and the tile</source>
        <translation>el centro de la extensión de la parcela si cae dentro, si no un punto de la parcela; cae en el píxel SIZE // 2 de ambos ejes antes de que la ventana se mueva a la retícula y a la tesela</translation>
    </message>
    <message>
        <source>the model takes at most {most} steps, and the season has {steps}.</source>
        <translation>el modelo toma como máximo {most} pasos, y la temporada tiene {steps}.</translation>
    </message>
    <message>
        <source>the name lacks its {lacking}.</source>
        <translation>al nombre le falta: {lacking}.</translation>
    </message>
    <message>
        <source>the name stands in several rows.</source>
        <translation>el nombre figura en varias filas.</translation>
    </message>
    <message>
        <source>the names of the fields ({fields}) do not tell one year each.</source>
        <translation>los nombres de los campos ({fields}) no dicen un año cada uno.</translation>
    </message>
    <message>
        <source>the netrc file cannot be read (line {line}).</source>
        <translation>no se puede leer el archivo netrc (línea {line}).</translation>
    </message>
    <message>
        <source>the netrc file cannot be read.</source>
        <translation>no se puede leer el archivo netrc.</translation>
    </message>
    <message>
        <source>the numbers of its samples do not run from 0.</source>
        <translation>los números de sus muestras no van desde 0.</translation>
    </message>
    <message>
        <source>the offsets are said to be in the pixels already and to be added, too ({offset_evidence}).</source>
        <translation>según se dice, los desplazamientos ya están en los píxeles y además hay que sumarlos ({offset_evidence}).</translation>
    </message>
    <message>
        <source>the one-time code has ended, or user name or password is wrong ({cause}).</source>
        <translation>el código de un solo uso ha caducado, o el usuario o la contraseña son incorrectos ({cause}).</translation>
    </message>
    <message>
        <source>the only attempt failed: {last}</source>
        <translation>el único intento ha fallado: {last}</translation>
    </message>
    <message>
        <source>the only product was</source>
        <translation>el único producto fue</translation>
    </message>
    <message>
        <source>the outlines cannot be drawn: {messages}</source>
        <translation>no se pueden dibujar los contornos: {messages}</translation>
    </message>
    <message>
        <source>the parcel lies outside the grids ({names}{value}).</source>
        <translation>la parcela está fuera de las mallas ({names}{value}).</translation>
    </message>
    <message>
        <source>the parcels are of {year}, the products of {years}.</source>
        <translation>las parcelas son de {year}, los productos de {years}.</translation>
    </message>
    <message>
        <source>the period is missing.</source>
        <translation>falta el período.</translation>
    </message>
    <message>
        <source>the picture does not lie with the hub.</source>
        <translation>la imagen no está en el hub.</translation>
    </message>
    <message>
        <source>the picture is too large.</source>
        <translation>la imagen es demasiado grande.</translation>
    </message>
    <message>
        <source>the pixels have {resolution:g} m, expected {resolution_2} m.</source>
        <translation>los píxeles tienen {resolution:g} m, se esperaban {resolution_2} m.</translation>
    </message>
    <message>
        <source>the point has no coordinate system.</source>
        <translation>el punto no tiene sistema de coordenadas.</translation>
    </message>
    <message>
        <source>the point inside the parcel that the window stands around</source>
        <translation>el punto dentro de la parcela alrededor del cual está la ventana</translation>
    </message>
    <message>
        <source>the point {x:g}, {y:g} cannot be brought into EPSG:{epsg}.</source>
        <translation>el punto {x:g}, {y:g} no se puede llevar a EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the product has no cloud mask (MSK_CLASSI_B00.jp2 or MSK_CLOUDS_B00.gml in QI_DATA).</source>
        <translation>el producto no tiene máscara de nubes (MSK_CLASSI_B00.jp2 o MSK_CLOUDS_B00.gml en QI_DATA).</translation>
    </message>
    <message>
        <source>the product has no cloud mask ({path}).</source>
        <translation>el producto no tiene máscara de nubes ({path}).</translation>
    </message>
    <message>
        <source>the product has no cloud mask.</source>
        <translation>el producto no tiene máscara de nubes.</translation>
    </message>
    <message>
        <source>the product has no file of {lost}.</source>
        <translation>el producto no tiene ningún archivo de {lost}.</translation>
    </message>
    <message>
        <source>the product holds more than one granule; this is not supported.</source>
        <translation>el producto contiene más de un gránulo; no se admite.</translation>
    </message>
    <message>
        <source>the product holds {n} tiles; products of before December 2016 are not supported.</source>
        <translation>el producto contiene {n} teselas; los productos anteriores a diciembre de 2016 no se admiten.</translation>
    </message>
    <message>
        <source>the product is kept as a folder, it has no zip.</source>
        <translation>el producto se guarda como carpeta, no tiene zip.</translation>
    </message>
    <message>
        <source>the product is offline, in the long-term archive</source>
        <translation>el producto está fuera de línea, en el archivo a largo plazo</translation>
    </message>
    <message>
        <source>the product is offline, in the long-term archive.</source>
        <translation>el producto está fuera de línea, en el archivo a largo plazo.</translation>
    </message>
    <message>
        <source>the product was removed.</source>
        <translation>el producto se ha quitado.</translation>
    </message>
    <message>
        <source>the product's record cannot be read ({name}: {error}).</source>
        <translation>no se puede leer la ficha del producto ({name}: {error}).</translation>
    </message>
    <message>
        <source>the products to compare with are not given.</source>
        <translation>no se dan los productos con que comparar.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection ({words})</source>
        <translation>el proxy rechaza la conexión ({words})</translation>
    </message>
    <message>
        <source>the query is too long for this hub</source>
        <translation>la consulta es demasiado larga para este hub</translation>
    </message>
    <message>
        <source>the queue file cannot be used at the moment: {error}.</source>
        <translation>el archivo de la cola no se puede usar en este momento: {error}.</translation>
    </message>
    <message>
        <source>the queue file cannot be used: {error}.</source>
        <translation>no se puede usar el archivo de la cola: {error}.</translation>
    </message>
    <message>
        <source>the queue file has version {version}, this program knows {version_2}.</source>
        <translation>el archivo de la cola tiene la versión {version}, este programa conoce la {version_2}.</translation>
    </message>
    <message>
        <source>the queue file is damaged: {error}.</source>
        <translation>el archivo de la cola está dañado: {error}.</translation>
    </message>
    <message>
        <source>the queue has it already.</source>
        <translation>la cola ya lo tiene.</translation>
    </message>
    <message>
        <source>the raster is not in memory.</source>
        <translation>el ráster no está en memoria.</translation>
    </message>
    <message>
        <source>the resolutions have different corners.</source>
        <translation>las resoluciones tienen esquinas distintas.</translation>
    </message>
    <message>
        <source>the row has no address of an item (field {field}).</source>
        <translation>la fila no tiene la dirección de un ítem (campo {field}).</translation>
    </message>
    <message>
        <source>the row has no name.</source>
        <translation>la fila no tiene nombre.</translation>
    </message>
    <message>
        <source>the rule all_touched labels every touched pixel; a least coverage contradicts it.</source>
        <translation>la regla all_touched etiqueta todo píxel tocado; una cobertura mínima la contradice.</translation>
    </message>
    <message>
        <source>the same at 2.5 m</source>
        <translation>lo mismo a 2.5 m</translation>
    </message>
    <message>
        <source>the sample {sample} cannot be read: {error}.</source>
        <translation>no se puede leer la muestra {sample}: {error}.</translation>
    </message>
    <message>
        <source>the seasons of the labels ({labels}) lie outside the period; {sensed}</source>
        <translation>las temporadas de las etiquetas ({labels}) están fuera del período; {sensed}</translation>
    </message>
    <message>
        <source>the secret key is not that of the access key</source>
        <translation>la clave secreta no es la de la clave de acceso</translation>
    </message>
    <message>
        <source>the series cannot be kept: {error}.</source>
        <translation>las series no se pueden guardar: {error}.</translation>
    </message>
    <message>
        <source>the server sends whole files only: parts of them cannot be read.</source>
        <translation>el servidor solo envía archivos enteros: no se pueden leer partes de ellos.</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for.</source>
        <translation>el servidor envió una parte del archivo distinta de la pedida.</translation>
    </message>
    <message>
        <source>the shard cannot be read: {error}.</source>
        <translation>no se puede leer el fragmento: {error}.</translation>
    </message>
    <message>
        <source>the shard is damaged ({error}).</source>
        <translation>el fragmento está dañado ({error}).</translation>
    </message>
    <message>
        <source>the size of {path} is no number of bytes.</source>
        <translation>el tamaño de {path} no es un número de bytes.</translation>
    </message>
    <message>
        <source>the special value {text} is {found}; this program knows only {values}.</source>
        <translation>el valor especial {text} es {found}; este programa solo conoce {values}.</translation>
    </message>
    <message>
        <source>the store does not allow this with these keys</source>
        <translation>el almacén no permite esto con estas claves</translation>
    </message>
    <message>
        <source>the store does not behave: {what}.</source>
        <translation>el almacén no se comporta bien: {what}.</translation>
    </message>
    <message>
        <source>the store does not hold the product whole: {what}.</source>
        <translation>el almacén no tiene el producto entero: {what}.</translation>
    </message>
    <message>
        <source>the store does not know this access key: it is mistyped, was deleted, or its end date has passed</source>
        <translation>el almacén no conoce esta clave de acceso: está mal escrita, se borró o ha caducado</translation>
    </message>
    <message>
        <source>the store does not take these keys</source>
        <translation>el almacén no acepta estas claves</translation>
    </message>
    <message>
        <source>the store has no file of it, though the catalogue lists it.</source>
        <translation>el almacén no tiene ningún archivo de él, aunque el catálogo lo enumera.</translation>
    </message>
    <message>
        <source>the store has no such archive</source>
        <translation>el almacén no tiene ese archivo de productos</translation>
    </message>
    <message>
        <source>the store has no such file</source>
        <translation>el almacén no tiene ese archivo</translation>
    </message>
    <message>
        <source>the store has the files of products one by one and no zip.</source>
        <translation>el almacén tiene los archivos de los productos uno a uno y ningún zip.</translation>
    </message>
    <message>
        <source>the store is a prototype of 2024, which is not supported.</source>
        <translation>el almacén es un prototipo de 2024, que no se admite.</translation>
    </message>
    <message>
        <source>the stream ended at {offset} of {total} bytes.</source>
        <translation>el flujo terminó en {offset} de {total} bytes.</translation>
    </message>
    <message>
        <source>the stream said nothing.</source>
        <translation>el flujo no dijo nada.</translation>
    </message>
    <message>
        <source>the stream stalled: {got} bytes in {elapsed:.0f} s.</source>
        <translation>el flujo se atascó: {got} bytes en {elapsed:.0f} s.</translation>
    </message>
    <message>
        <source>the table cannot be read: {error}.</source>
        <translation>no se puede leer la tabla: {error}.</translation>
    </message>
    <message>
        <source>the table has no column name, and its first line no name of a product.</source>
        <translation>la tabla no tiene columna name, ni su primera línea un nombre de producto.</translation>
    </message>
    <message>
        <source>the tile has a header of its own</source>
        <translation>la tesela tiene una cabecera propia</translation>
    </message>
    <message>
        <source>the year {year} lies outside the period.</source>
        <translation>el año {year} está fuera del período.</translation>
    </message>
    <message>
        <source>the zip cannot be read ({reason}).</source>
        <translation>no se puede leer el zip ({reason}).</translation>
    </message>
    <message>
        <source>the zip has {n} entries, too many.</source>
        <translation>el zip tiene {n} entradas, demasiadas.</translation>
    </message>
    <message>
        <source>the zip is damaged: {error}.</source>
        <translation>el zip está dañado: {error}.</translation>
    </message>
    <message>
        <source>the zip is truncated or damaged: {error}.</source>
        <translation>el zip está truncado o dañado: {error}.</translation>
    </message>
    <message>
        <source>the zip's entry is damaged: {error}.</source>
        <translation>la entrada del zip está dañada: {error}.</translation>
    </message>
    <message>
        <source>the zip's entry {name!r} {problem}.</source>
        <translation>la entrada {name!r} del zip {problem}.</translation>
    </message>
    <message>
        <source>the {algorithm} checksum differs from the manifest's.</source>
        <translation>la suma de control {algorithm} difiere de la del manifiesto.</translation>
    </message>
    <message>
        <source>the {algorithm} checksum differs from the manifest's: the file is damaged.</source>
        <translation>la suma de control {algorithm} difiere de la del manifiesto: el archivo está dañado.</translation>
    </message>
    <message>
        <source>the {differs} checksum differs from the catalogue's, and the product's own list tells none.</source>
        <translation>la suma de control {differs} difiere de la del catálogo, y la lista del propio producto no da ninguna.</translation>
    </message>
    <message>
        <source>the {n} products were all</source>
        <translation>los {n} productos fueron todos</translation>
    </message>
    <message>
        <source>there is no band in its native resolution below measurements/reflectance.</source>
        <translation>bajo measurements/reflectance no hay ninguna banda en su resolución nativa.</translation>
    </message>
    <message>
        <source>there is no field '{field}': this is no series of parcels.</source>
        <translation>no hay ningún campo '{field}': no son series de parcelas.</translation>
    </message>
    <message>
        <source>there is no grid to rasterize on.</source>
        <translation>no hay ninguna malla sobre la que rasterizar.</translation>
    </message>
    <message>
        <source>there is no layer of polygons in this zip.</source>
        <translation>en este zip no hay ninguna capa de polígonos.</translation>
    </message>
    <message>
        <source>there is no queue file.</source>
        <translation>no hay archivo de cola.</translation>
    </message>
    <message>
        <source>there is no statistic '{name}'.</source>
        <translation>no existe la estadística «{name}».</translation>
    </message>
    <message>
        <source>there is no such authentication configuration.</source>
        <translation>no existe esa configuración de autenticación.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>no existe ese archivo.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>no existe esa carpeta.</translation>
    </message>
    <message>
        <source>there is no such hub.</source>
        <translation>no existe ese hub.</translation>
    </message>
    <message>
        <source>there is no such product in the queue.</source>
        <translation>no existe ese producto en la cola.</translation>
    </message>
    <message>
        <source>there is nothing from that byte on.</source>
        <translation>no hay nada a partir de ese byte.</translation>
    </message>
    <message>
        <source>there is something behind its last step.</source>
        <translation>hay algo después de su último paso.</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>these bands have pixels of {sizes} m.</source>
        <translation>estas bandas tienen píxeles de {sizes} m.</translation>
    </message>
    <message>
        <source>these credentials are access keys of an object store (S3), and none is known of this hub.</source>
        <translation>son claves de acceso de un almacén de objetos (S3), y de este hub no se conoce ninguno.</translation>
    </message>
    <message>
        <source>these series have neither mean nor median.</source>
        <translation>estas series no tienen ni media ni mediana.</translation>
    </message>
    <message>
        <source>third of a month (10, 10, the rest)</source>
        <translation>tercio de mes (10, 10, el resto)</translation>
    </message>
    <message>
        <source>this GDAL cannot read GeoParquet: its driver Parquet is missing.</source>
        <translation>este GDAL no puede leer GeoParquet: le falta su controlador Parquet.</translation>
    </message>
    <message>
        <source>this GDAL cannot read JPEG 2000.</source>
        <translation>este GDAL no puede leer JPEG 2000.</translation>
    </message>
    <message>
        <source>this GDAL cannot unpack {codec}.</source>
        <translation>este GDAL no puede descomprimir {codec}.</translation>
    </message>
    <message>
        <source>this Zarr store is no EOPF product of Sentinel-2: it has no product:type.</source>
        <translation>este almacén Zarr no es un producto EOPF de Sentinel-2: no tiene product:type.</translation>
    </message>
    <message>
        <source>this Zarr store is no EOPF product of Sentinel-2: product:type is {kind}.</source>
        <translation>este almacén Zarr no es un producto EOPF de Sentinel-2: product:type es {kind}.</translation>
    </message>
    <message>
        <source>this account asks for a one-time code ({cause}).</source>
        <translation>esta cuenta pide un código de un solo uso ({cause}).</translation>
    </message>
    <message>
        <source>this account or client may search but not download</source>
        <translation>esta cuenta o este cliente puede buscar pero no descargar</translation>
    </message>
    <message>
        <source>this describes no dataset of DeepSatData.</source>
        <translation>esto no describe ningún conjunto de datos de DeepSatData.</translation>
    </message>
    <message>
        <source>this hub is for searching only.</source>
        <translation>este hub es solo para buscar.</translation>
    </message>
    <message>
        <source>this hub is given twice.</source>
        <translation>este hub se da dos veces.</translation>
    </message>
    <message>
        <source>this hub needs an address.</source>
        <translation>este hub necesita una dirección.</translation>
    </message>
    <message>
        <source>this is a part of a split archive, which cannot be opened as it is.</source>
        <translation>es una parte de un archivo dividido, que no se puede abrir tal cual.</translation>
    </message>
    <message>
        <source>this is a table without geometries.</source>
        <translation>es una tabla sin geometrías.</translation>
    </message>
    <message>
        <source>this is a temporary place, which QGIS deletes when it ends.</source>
        <translation>es un lugar temporal, que QGIS borra al terminar.</translation>
    </message>
    <message>
        <source>this is a {kind} archive.</source>
        <translation>es un archivo {kind}.</translation>
    </message>
    <message>
        <source>this is no JPEG 2000 file.</source>
        <translation>no es un archivo JPEG 2000.</translation>
    </message>
    <message>
        <source>this is no STAC item.</source>
        <translation>esto no es un ítem STAC.</translation>
    </message>
    <message>
        <source>this is no Sentinel-2 L1C or L2A product name.</source>
        <translation>no es un nombre de producto Sentinel-2 L1C o L2A.</translation>
    </message>
    <message>
        <source>this is no array of Zarr 3.</source>
        <translation>no es una matriz de Zarr 3.</translation>
    </message>
    <message>
        <source>this is no dataset: dataset.json is missing.</source>
        <translation>no es un conjunto de datos: falta dataset.json.</translation>
    </message>
    <message>
        <source>this is no ground truth: ground_truth.json is missing.</source>
        <translation>no es una verdad terreno: falta ground_truth.json.</translation>
    </message>
    <message>
        <source>this is no polygon.</source>
        <translation>no es un polígono.</translation>
    </message>
    <message>
        <source>this is no raster.</source>
        <translation>no es un ráster.</translation>
    </message>
    <message>
        <source>this is no {partial_format} list.</source>
        <translation>no es una lista {partial_format}.</translation>
    </message>
    <message>
        <source>this is not a queue file.</source>
        <translation>no es un archivo de cola.</translation>
    </message>
    <message>
        <source>this is not the name of a product.</source>
        <translation>no es el nombre de un producto.</translation>
    </message>
    <message>
        <source>this login is not for {strange}, which HUB_URL names.</source>
        <translation>estas credenciales no son para {strange}, que nombra HUB_URL.</translation>
    </message>
    <message>
        <source>this needs a login.</source>
        <translation>esto necesita credenciales.</translation>
    </message>
    <message>
        <source>this needs a pair of access keys.</source>
        <translation>esto necesita un par de claves de acceso.</translation>
    </message>
    <message>
        <source>this queue fills the folder {folder}.</source>
        <translation>esta cola llena la carpeta {folder}.</translation>
    </message>
    <message>
        <source>this raster of the ground truth cannot be read now ({strerror}).</source>
        <translation>este ráster de la verdad terreno no se puede leer ahora ({strerror}).</translation>
    </message>
    <message>
        <source>this raster of the ground truth is damaged ({reason}).</source>
        <translation>este ráster de la verdad terreno está dañado ({reason}).</translation>
    </message>
    <message>
        <source>this raster of the ground truth is missing.</source>
        <translation>falta este ráster de la verdad terreno.</translation>
    </message>
    <message>
        <source>this table of the ground truth cannot be read ({strerror}).</source>
        <translation>no se puede leer esta tabla de la verdad terreno ({strerror}).</translation>
    </message>
    <message>
        <source>tile {tile} does not belong to the image.</source>
        <translation>la tesela {tile} no pertenece a la imagen.</translation>
    </message>
    <message>
        <source>tile {tile} reaches beyond the end of the file</source>
        <translation>la tesela {tile} sobrepasa el final del archivo</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>teselas</translation>
    </message>
    <message>
        <source>time_x, time_mask</source>
        <translation>time_x, time_mask</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>por comprobar</translation>
    </message>
    <message>
        <source>to be ignored</source>
        <translation>para ignorar</translation>
    </message>
    <message>
        <source>to be ordered by hand</source>
        <translation>por pedir a mano</translation>
    </message>
    <message>
        <source>to {largest}</source>
        <translation>a {largest}</translation>
    </message>
    <message>
        <source>too many downloads run at once on this account</source>
        <translation>demasiadas descargas a la vez en esta cuenta</translation>
    </message>
    <message>
        <source>too many orders are open at the archive</source>
        <translation>hay demasiados pedidos abiertos en el archivo</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>intentado de nuevo</translation>
    </message>
    <message>
        <source>true colour</source>
        <translation>color verdadero</translation>
    </message>
    <message>
        <source>two grids have this name.</source>
        <translation>dos mallas tienen este nombre.</translation>
    </message>
    <message>
        <source>two or more, none covers it whole</source>
        <translation>dos o más, ninguna lo cubre entero</translation>
    </message>
    <message>
        <source>two or more, one or more cover it whole</source>
        <translation>dos o más, una o varias lo cubren entero</translation>
    </message>
    <message>
        <source>two polygons cannot be intersected ({messages}).</source>
        <translation>no se puede calcular la intersección de dos polígonos ({messages}).</translation>
    </message>
    <message>
        <source>two samples stand around one parcel.</source>
        <translation>dos muestras están alrededor de una misma parcela.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>unknown band {value}.</source>
        <translation>banda desconocida {value}.</translation>
    </message>
    <message>
        <source>unknown bands {unknown}.</source>
        <translation>bandas desconocidas {unknown}.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>clase desconocida</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>formato desconocido</translation>
    </message>
    <message>
        <source>unknown parcel</source>
        <translation>parcela desconocida</translation>
    </message>
    <message>
        <source>unknown product</source>
        <translation>producto desconocido</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>razón desconocida</translation>
    </message>
    <message>
        <source>unknown share</source>
        <translation>parte desconocida</translation>
    </message>
    <message>
        <source>unknown tile</source>
        <translation>tesela desconocida</translation>
    </message>
    <message>
        <source>unknown type of cloud {kind!r}.</source>
        <translation>tipo de nube desconocido {kind!r}.</translation>
    </message>
    <message>
        <source>user name or password is empty.</source>
        <translation>el usuario o la contraseña están vacíos.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>vertices of all rings, each closed, of all samples; sample i has those from outline_start[i] to outline_start[i + 1]</source>
        <translation>vértices de todos los anillos, cada uno cerrado, de todas las muestras; la muestra i tiene los de outline_start[i] a outline_start[i + 1]</translation>
    </message>
    <message>
        <source>waiting for an order slot</source>
        <translation>a la espera de un turno de pedido</translation>
    </message>
    <message>
        <source>what is known of accounts cannot be kept here: {error}.</source>
        <translation>lo que se sabe de las cuentas no se puede guardar aquí: {error}.</translation>
    </message>
    <message>
        <source>what is known of accounts cannot be used: {error}.</source>
        <translation>lo que se sabe de las cuentas no se puede usar: {error}.</translation>
    </message>
    <message>
        <source>what it holds cannot be made out: {error}.</source>
        <translation>no se puede reconocer lo que contiene: {error}.</translation>
    </message>
    <message>
        <source>what it sent is no list of files</source>
        <translation>lo que envió no es una lista de archivos</translation>
    </message>
    <message>
        <source>what kind of hub this is does not show in its address.</source>
        <translation>por su dirección no se ve qué clase de hub es.</translation>
    </message>
    <message>
        <source>what the hub sent is no zip file.</source>
        <translation>lo que envió el hub no es un archivo zip.</translation>
    </message>
    <message>
        <source>what took its place is taken instead</source>
        <translation>se toma en su lugar lo que lo reemplazó</translation>
    </message>
    <message>
        <source>which ring of its parcel a vertex belongs to; inside is what an odd number encloses</source>
        <translation>a qué anillo de su parcela pertenece un vértice; dentro está lo que encierra un número impar</translation>
    </message>
    <message>
        <source>windows in which no pixel has a class</source>
        <translation>ventanas en las que ningún píxel tiene clase</translation>
    </message>
    <message>
        <source>windows of {size_m:g} m lie {stride_m:g} m apart, and none wholly inside a tile: the images of the largest are {largest:g} m wide.</source>
        <translation>las ventanas de {size_m:g} m distan {stride_m:g} m, y ninguna está entera en una tesela: las imágenes de la mayor tienen {largest:g} m de ancho.</translation>
    </message>
    <message>
        <source>within the limits, not chosen</source>
        <translation>dentro de los límites, no elegido</translation>
    </message>
    <message>
        <source>without bands of 60 m</source>
        <translation>sin bandas de 60 m</translation>
    </message>
    <message>
        <source>without cloud masks no pixel is known to be clear, and MASKS is off.</source>
        <translation>sin máscaras de nubes no se sabe de ningún píxel que esté despejado, y MASKS está desactivado.</translation>
    </message>
    <message>
        <source>workers died several times in the same task: {error}</source>
        <translation>los trabajadores murieron varias veces en la misma tarea: {error}</translation>
    </message>
    <message>
        <source>wrong count</source>
        <translation>cantidad incorrecta</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>fecha incorrecta</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>orden incorrecto</translation>
    </message>
    <message>
        <source>wrong tile</source>
        <translation>tesela incorrecta</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>wrong user name or password, or this account asks for a one-time code, too ({cause}).</source>
        <translation>usuario o contraseña incorrectos, o esta cuenta pide también un código de un solo uso ({cause}).</translation>
    </message>
    <message>
        <source>wrong value</source>
        <translation>valor incorrecto</translation>
    </message>
    <message>
        <source>x and y are no even grid of {resolution} m, north up.</source>
        <translation>x e y no son una malla regular de {resolution} m, norte arriba.</translation>
    </message>
    <message>
        <source>y = slope x + intercept of the longest passage of the boundary, NaN where none; upright: slope inf, intercepts are x; local: origin in the pixel's corner, global: in the window's</source>
        <translation>y = slope x + intercept del paso más largo del límite, NaN donde no hay; vertical: slope inf, las ordenadas en el origen son x; local: origen en la esquina del píxel, global: en la de la ventana</translation>
    </message>
    <message>
        <source>year {year}: no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.</source>
        <translation>año {year}: ningún producto adquirido del {start:%Y-%m-%d} al {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>años</translation>
    </message>
    <message>
        <source>years lie on the same ground: no distance is between them.</source>
        <translation>los años están en el mismo terreno: no hay distancia entre ellos.</translation>
    </message>
    <message>
        <source>zarr_format is {value}.</source>
        <translation>zarr_format es {value}.</translation>
    </message>
    <message>
        <source>zip found here, verified</source>
        <translation>zip encontrado aquí, verificado</translation>
    </message>
    <message>
        <source>{all} in all; of a sample {least} to {most}, median {median:g}</source>
        <translation>{all} en total; de una muestra {least} a {most}, mediana {median:g}</translation>
    </message>
    <message>
        <source>{archived} of {waiting} wait for the archive</source>
        <translation>{archived} de {waiting} esperan al archivo</translation>
    </message>
    <message>
        <source>{area:.0f} m2 are claimed by both, {share:.1f} % of the smaller parcel.</source>
        <translation>ambas reclaman {area:.0f} m2, el {share:.1f} % de la parcela menor.</translation>
    </message>
    <message>
        <source>{attempts} attempts failed on this computer; the last: {text}</source>
        <translation>{attempts} intentos han fallado en este ordenador; el último: {text}</translation>
    </message>
    <message>
        <source>{band} is not there any more.</source>
        <translation>{band} ya no está.</translation>
    </message>
    <message>
        <source>{band} is stored as {dtype}, not as 16 bit DN.</source>
        <translation>{band} está guardado como {dtype}, no como DN de 16 bits.</translation>
    </message>
    <message>
        <source>{band} of step {step} differs from {product} in {pixels} pixels.</source>
        <translation>{band} del paso {step} difiere de {product} en {pixels} píxeles.</translation>
    </message>
    <message>
        <source>{before:.1f} to {after:.1f} m2</source>
        <translation>de {before:.1f} a {after:.1f} m2</translation>
    </message>
    <message>
        <source>{before} and {after} compared</source>
        <translation>Comparación de {before} y {after}</translation>
    </message>
    <message>
        <source>{both} stands in both.</source>
        <translation>{both} está en ambos.</translation>
    </message>
    <message>
        <source>{codes} of {taking_part} parcels get the label ignore: their class codes are not in the class table. Codes with their parcels: {named}.</source>
        <translation>{codes} de {taking_part} parcelas reciben la etiqueta ignore: sus códigos de clase no están en la tabla de clases. Códigos con sus parcelas: {named}.</translation>
    </message>
    <message>
        <source>{compared} compared with them, pixel by pixel</source>
        <translation>{compared} comparados con ellos, píxel a píxel</translation>
    </message>
    <message>
        <source>{count} Zarr stores in it, expected one.</source>
        <translation>{count} almacenes Zarr dentro, se espera uno.</translation>
    </message>
    <message>
        <source>{count} in {files}.</source>
        <translation>{count} en {files}.</translation>
    </message>
    <message>
        <source>{count} left out: {detail}</source>
        <translation>{count} excluidas: {detail}</translation>
    </message>
    <message>
        <source>{count} sensed {when}, none in the period {wanted}.</source>
        <translation>{count} adquirido en {when}, ninguno en el período {wanted}.</translation>
    </message>
    <message>
        <source>{count} sensed {when}.</source>
        <translation>{count} adquirido en {when}.</translation>
    </message>
    <message>
        <source>{days:g} d</source>
        <translation>{days:g} d</translation>
    </message>
    <message>
        <source>{day}: {samples} of {all} samples, {clear} clear</source>
        <translation>{day}: {samples} de {all} muestras, {clear} despejado</translation>
    </message>
    <message>
        <source>{error} The dataset is finished without it; samples.csv tells the same.</source>
        <translation>{error} El conjunto de datos se termina sin ello; samples.csv dice lo mismo.</translation>
    </message>
    <message>
        <source>{error} The folds stand in samples.csv; samples.gpkg is taken away.</source>
        <translation>{error} Los pliegues están en samples.csv; samples.gpkg se retira.</translation>
    </message>
    <message>
        <source>{error} The ground truth is finished without it.</source>
        <translation>{error} La verdad terreno se termina sin ello.</translation>
    </message>
    <message>
        <source>{folder}: files cannot be locked here ({strerror}); run nothing beside.</source>
        <translation>{folder}: aquí no se pueden bloquear archivos ({strerror}); no ejecute nada al lado.</translation>
    </message>
    <message>
        <source>{found} products in it, expected one.</source>
        <translation>{found} productos dentro, se espera uno.</translation>
    </message>
    <message>
        <source>{here} of {there} {level}</source>
        <translation>{here} de {there} {level}</translation>
    </message>
    <message>
        <source>{href}: {evidence}; {href_2}: {evidence_2}</source>
        <translation>{href}: {evidence}; {href_2}: {evidence_2}</translation>
    </message>
    <message>
        <source>{hub} asks for a one-time code{said}: enter the one that your app shows now and start again; it holds for half a minute</source>
        <translation>{hub} pide un código de un solo uso{said}: introduzca el que su aplicación muestra ahora y empiece de nuevo; vale medio minuto</translation>
    </message>
    <message>
        <source>{hub} does not let this account download{said}: log in to its web site once, see what it asks for (terms to accept, an address to confirm), and use the login of that site</source>
        <translation>{hub} no deja descargar a esta cuenta{said}: inicie sesión una vez en su web, vea qué pide (aceptar condiciones, confirmar una dirección), y use las credenciales de esa web</translation>
    </message>
    <message>
        <source>{hub} has refused the login several times although it had accepted it{said}: perhaps too many sessions are open; end other programs that use the account, and start again later</source>
        <translation>{hub} ha rechazado la sesión varias veces aunque la había aceptado{said}: quizá haya demasiadas sesiones abiertas; cierre otros programas que usen la cuenta, y empiece de nuevo más tarde</translation>
    </message>
    <message>
        <source>{hub} has {name} no longer</source>
        <translation>{hub} ya no tiene {name}</translation>
    </message>
    <message>
        <source>{hub} refuses one product after the other{said}: the account lacks a right there, or a firewall or proxy is in the way</source>
        <translation>{hub} rechaza un producto tras otro{said}: a la cuenta le falta allí un derecho, o un cortafuegos o proxy lo impide</translation>
    </message>
    <message>
        <source>{hub} refuses the credentials{said}: correct user name or password, with two factors give a one-time code, too; the same ones are not sent again on this day</source>
        <translation>{hub} rechaza las credenciales{said}: corrija el usuario o la contraseña, con dos factores dé también un código de un solo uso; las mismas no se envían otra vez en este día</translation>
    </message>
    <message>
        <source>{hub}: the last page of {came:,} products is full and names no next one, and the hub does not tell how many there are; some may be missing. Search smaller areas or periods to be sure.</source>
        <translation>{hub}: la última página de {came:,} productos está llena y no nombra ninguna siguiente, y el hub no dice cuántos hay; quizá falten algunos. Busque áreas o períodos menores para estar seguro.</translation>
    </message>
    <message>
        <source>{hub}: {reason} Going on at {hub_2}.</source>
        <translation>{hub}: {reason} Se continúa en {hub_2}.</translation>
    </message>
    <message>
        <source>{kept} of {n} product chosen</source>
        <translation>{kept} de {n} producto elegido</translation>
    </message>
    <message>
        <source>{kept} of {n} products chosen</source>
        <translation>{kept} de {n} productos elegidos</translation>
    </message>
    <message>
        <source>{kept} of {n} sample ({share:.1f} %) in {folds}</source>
        <translation>{kept} de {n} muestra ({share:.1f} %) en {folds}</translation>
    </message>
    <message>
        <source>{kept} of {n} samples ({share:.1f} %) in {folds}</source>
        <translation>{kept} de {n} muestras ({share:.1f} %) en {folds}</translation>
    </message>
    <message>
        <source>{kept} to keep, {out} to leave out</source>
        <translation>{kept} por conservar, {out} por excluir</translation>
    </message>
    <message>
        <source>{label} {pixels} ({value:g} m) is not a whole number of pixels at {names}.</source>
        <translation>{label} {pixels} ({value:g} m) no es un número entero de píxeles a {names}.</translation>
    </message>
    <message>
        <source>{lost} is missing.</source>
        <translation>falta {lost}.</translation>
    </message>
    <message>
        <source>{low} and more {unit}: {count}</source>
        <translation>{low} y más {unit}: {count}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}: {count}</source>
        <translation>{low} a {high} {unit}: {count}</translation>
    </message>
    <message>
        <source>{manifest} is missing</source>
        <translation>falta {manifest}</translation>
    </message>
    <message>
        <source>{message} It was deleted: {cause}.</source>
        <translation>{message} Se borró: {cause}.</translation>
    </message>
    <message>
        <source>{message} {remedy}</source>
        <translation>{message} {remedy}</translation>
    </message>
    <message>
        <source>{message}; next attempt in {wait:.0f} s.</source>
        <translation>{message}; próximo intento en {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{method} ({n} of them)</source>
        <translation>{method} (número: {n})</translation>
    </message>
    <message>
        <source>{metres:g} m</source>
        <translation>{metres:g} m</translation>
    </message>
    <message>
        <source>{metres:g} m is no whole number of pixels of {resolution} m.</source>
        <translation>{metres:g} m no es un número entero de píxeles de {resolution} m.</translation>
    </message>
    <message>
        <source>{metres:g} m with 95 %</source>
        <translation>{metres:g} m con un 95 %</translation>
    </message>
    <message>
        <source>{millions:.0f} million pixels</source>
        <translation>{millions:.0f} millones de píxeles</translation>
    </message>
    <message>
        <source>{millions:.1f} million pixels</source>
        <translation>{millions:.1f} millones de píxeles</translation>
    </message>
    <message>
        <source>{min_coverage:g} is not between 0 and 1.</source>
        <translation>{min_coverage:g} no está entre 0 y 1.</translation>
    </message>
    <message>
        <source>{missing} of the {all} products of the dataset are not there, for example {name}.</source>
        <translation>{missing} de los {all} productos del conjunto de datos no están, por ejemplo {name}.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} y {more} más</translation>
    </message>
    <message>
        <source>{names} stands in KEEP and in DROP.</source>
        <translation>{names} está en KEEP y en DROP.</translation>
    </message>
    <message>
        <source>{name} (level {level}, {probe})</source>
        <translation>{name} (nivel {level}, {probe})</translation>
    </message>
    <message>
        <source>{name} (processing {baseline})</source>
        <translation>{name} (procesamiento {baseline})</translation>
    </message>
    <message>
        <source>{name} ({width} x {height} px of {resolution:g} m at {ulx:.10g}, {uly:.10g}) does not hold the windows of {name_2}, which begins at {ulx_2:.10g}, {uly_2:.10g}.</source>
        <translation>{name} ({width} x {height} px de {resolution:g} m en {ulx:.10g}, {uly:.10g}) no contiene las ventanas de {name_2}, que empieza en {ulx_2:.10g}, {uly_2:.10g}.</translation>
    </message>
    <message>
        <source>{name} announced {total:,} products and listed {came:,}; asked for shorter periods it names no other, so the number was an estimate.</source>
        <translation>{name} anunció {total:,} productos y enumeró {came:,}; preguntado por períodos más cortos no nombra otros, así que el número era una estimación.</translation>
    </message>
    <message>
        <source>{name} does not have it.</source>
        <translation>{name} no lo tiene.</translation>
    </message>
    <message>
        <source>{name} does not hold a value for each sample and step.</source>
        <translation>{name} no contiene un valor para cada muestra y paso.</translation>
    </message>
    <message>
        <source>{name} has another length.</source>
        <translation>{name} tiene otra longitud.</translation>
    </message>
    <message>
        <source>{name} has no band files.</source>
        <translation>{name} no tiene archivos de bandas.</translation>
    </message>
    <message>
        <source>{name} is a catalogue only: it has no SAFE products to download.</source>
        <translation>{name} es solo un catálogo: no tiene productos SAFE para descargar.</translation>
    </message>
    <message>
        <source>{name} is for searching only.</source>
        <translation>{name} es solo para buscar.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {incomplete} image files are missing (inventoryproducts names them).</source>
        <translation>{name} está incompleto: faltan {incomplete} archivos de imagen (inventoryproducts los nombra).</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>falta {name}.</translation>
    </message>
    <message>
        <source>{name} is no part of the dataset; nothing reads it.</source>
        <translation>{name} no es parte del conjunto de datos; nada lo lee.</translation>
    </message>
    <message>
        <source>{name} is no projected CRS in metres with an EPSG code.</source>
        <translation>{name} no es un SRC proyectado en metros con un código EPSG.</translation>
    </message>
    <message>
        <source>{name} is one layer of uint8, here {count} of {dtype}.</source>
        <translation>{name} es una capa de uint8, aquí {count} de {dtype}.</translation>
    </message>
    <message>
        <source>{name} is skipped. {detail}</source>
        <translation>{name} se omite. {detail}</translation>
    </message>
    <message>
        <source>{name} is skipped: {message} Its shards are made again without it.</source>
        <translation>{name} se omite: {message} Sus fragmentos se hacen de nuevo sin él.</translation>
    </message>
    <message>
        <source>{name} is stored as {dtype}, expected 8 bit.</source>
        <translation>{name} está guardado como {dtype}, se esperan 8 bits.</translation>
    </message>
    <message>
        <source>{name} is {value}, expected a UTC time.</source>
        <translation>{name} es {value}, se espera una hora UTC.</translation>
    </message>
    <message>
        <source>{name} lies on another grid than its item says: {found}, the item says {stated}.</source>
        <translation>{name} está en una malla distinta de la que dice su ítem: {found}, el ítem dice {stated}.</translation>
    </message>
    <message>
        <source>{name} was here but is not sound ({message}); it is fetched anew.</source>
        <translation>{name} estaba aquí pero no está en orden ({message}); se descarga de nuevo.</translation>
    </message>
    <message>
        <source>{name} was not processed by ESA (baseline {baselines}); it is used because no other processing of its acquisition is there.</source>
        <translation>{name} no fue procesado por la ESA (baseline {baselines}); se usa porque no hay otro procesamiento de su adquisición.</translation>
    </message>
    <message>
        <source>{name}: T{tile} lies outside the area of interest.</source>
        <translation>{name}: T{tile} está fuera del área de interés.</translation>
    </message>
    <message>
        <source>{name}: asking the archive</source>
        <translation>{name}: consultando el archivo</translation>
    </message>
    <message>
        <source>{name}: cloud cover {cloud:g} %{together} is above {limit:g} %.</source>
        <translation>{name}: nubosidad de {cloud:g} %{together}, por encima de {limit:g} %.</translation>
    </message>
    <message>
        <source>{name}: connected and logged in; {count:,} Sentinel-2 products.</source>
        <translation>{name}: conectado y con sesión iniciada; {count:,} productos Sentinel-2.</translation>
    </message>
    <message>
        <source>{name}: its internal blocks differ from those of {name_2}, its other half.</source>
        <translation>{name}: sus bloques internos difieren de los de {name_2}, su otra mitad.</translation>
    </message>
    <message>
        <source>{name}: lies in the hub's archive.</source>
        <translation>{name}: está en el archivo del hub.</translation>
    </message>
    <message>
        <source>{name}: sensed {sensing_start:%Y-%m-%d}, outside the period.</source>
        <translation>{name}: adquirido el {sensing_start:%Y-%m-%d}, fuera del período.</translation>
    </message>
    <message>
        <source>{name}: shards are complete.</source>
        <translation>{name}: los fragmentos están completos.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers and the login is accepted.</source>
        <translation>{name}: el catálogo responde y se aceptan las credenciales.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers and the store accepts the keys.</source>
        <translation>{name}: el catálogo responde y el almacén acepta las claves.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers. Downloading needs a login.</source>
        <translation>{name}: el catálogo responde. Para descargar hacen falta credenciales.</translation>
    </message>
    <message>
        <source>{name}: the files of {lacking} are missing.</source>
        <translation>{name}: faltan los archivos de {lacking}.</translation>
    </message>
    <message>
        <source>{name}: the folder {root} is there.</source>
        <translation>{name}: la carpeta {root} está ahí.</translation>
    </message>
    <message>
        <source>{name}: the hub announced {total} products and listed {before}; its catalogue changed meanwhile, or a page was repeated. Search again to be sure.</source>
        <translation>{name}: el hub anunció {total} productos y enumeró {before}; su catálogo cambió entretanto, o se repitió una página. Busque de nuevo para estar seguro.</translation>
    </message>
    <message>
        <source>{name}: the same product as {path}.</source>
        <translation>{name}: el mismo producto que {path}.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name}: {detail}</translation>
    </message>
    <message>
        <source>{name}: {next_group} groups never completed.</source>
        <translation>{name}: {next_group} grupos nunca se completaron.</translation>
    </message>
    <message>
        <source>{name}: {title} answers; collections {found}.</source>
        <translation>{name}: {title} responde; colecciones {found}.</translation>
    </message>
    <message>
        <source>{name}: {what}. Switch MASKS off to do without, or get the product with its masks.</source>
        <translation>{name}: {what}. Desactive MASKS para prescindir de ello, u obtenga el producto con sus máscaras.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{number:g} day</source>
        <translation>{number:g} día</translation>
    </message>
    <message>
        <source>{number:g} days</source>
        <translation>{number:g} días</translation>
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
        <translation>{n} adquisición</translation>
    </message>
    <message>
        <source>{n} acquisitions</source>
        <translation>{n} adquisiciones</translation>
    </message>
    <message>
        <source>{n} attempts failed; the last: {last}</source>
        <translation>han fallado {n} intentos; el último: {last}</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} byte</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} bytes</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} clases</translation>
    </message>
    <message>
        <source>{n} could not be read; the first: {detail}</source>
        <translation>{n} no se pudieron leer; el primero: {detail}</translation>
    </message>
    <message>
        <source>{n} date as a table</source>
        <translation>{n} fecha como tabla</translation>
    </message>
    <message>
        <source>{n} dates as a table</source>
        <translation>{n} fechas como tabla</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} día</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} días</translation>
    </message>
    <message>
        <source>{n} downloads were damaged; the last: {last}</source>
        <translation>{n} descargas estaban dañadas; la última: {last}</translation>
    </message>
    <message>
        <source>{n} fault</source>
        <translation>{n} defecto</translation>
    </message>
    <message>
        <source>{n} faults</source>
        <translation>{n} defectos</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} archivo</translation>
    </message>
    <message>
        <source>{n} file is missing ({parts}).</source>
        <translation>falta {n} archivo ({parts}).</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} archivos</translation>
    </message>
    <message>
        <source>{n} files are missing ({parts}).</source>
        <translation>faltan {n} archivos ({parts}).</translation>
    </message>
    <message>
        <source>{n} files of the earlier ground truth are open in another program and stay in the folder; the new ones have names beside theirs ({held}{value}).</source>
        <translation>{n} archivos de la verdad terreno anterior están abiertos en otro programa y se quedan en la carpeta; los nuevos tienen nombres junto a los suyos ({held}{value}).</translation>
    </message>
    <message>
        <source>{n} fold</source>
        <translation>{n} pliegue</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} pliegues</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message>
        <source>{n} more tile</source>
        <translation>{n} tesela más</translation>
    </message>
    <message>
        <source>{n} more tiles</source>
        <translation>{n} teselas más</translation>
    </message>
    <message>
        <source>{n} of {tiles} tiles are missing</source>
        <translation>faltan {n} de {tiles} teselas</translation>
    </message>
    <message>
        <source>{n} parcel ({reasons})</source>
        <translation>{n} parcela ({reasons})</translation>
    </message>
    <message>
        <source>{n} parcel in more than one fold.</source>
        <translation>{n} parcela en más de un pliegue.</translation>
    </message>
    <message>
        <source>{n} parcel smaller than a pixel of 10 m (100 m²).</source>
        <translation>{n} parcela menor que un píxel de 10 m (100 m²).</translation>
    </message>
    <message>
        <source>{n} parcel still in more than one fold.</source>
        <translation>{n} parcela todavía en más de un pliegue.</translation>
    </message>
    <message>
        <source>{n} parcel, {hectares:,.1f} ha, measured in the UTM zone of each</source>
        <translation>{n} parcela, {hectares:,.1f} ha, medida en su zona UTM</translation>
    </message>
    <message>
        <source>{n} parcels ({reasons})</source>
        <translation>{n} parcelas ({reasons})</translation>
    </message>
    <message>
        <source>{n} parcels in more than one fold.</source>
        <translation>{n} parcelas en más de un pliegue.</translation>
    </message>
    <message>
        <source>{n} parcels smaller than a pixel of 10 m (100 m²).</source>
        <translation>{n} parcelas menores que un píxel de 10 m (100 m²).</translation>
    </message>
    <message>
        <source>{n} parcels still in more than one fold.</source>
        <translation>{n} parcelas todavía en más de un pliegue.</translation>
    </message>
    <message>
        <source>{n} parcels, {hectares:,.1f} ha, measured in the UTM zone of each</source>
        <translation>{n} parcelas, {hectares:,.1f} ha, medida cada una en su zona UTM</translation>
    </message>
    <message>
        <source>{n} product</source>
        <translation>{n} producto</translation>
    </message>
    <message>
        <source>{n} product is paused</source>
        <translation>{n} producto está en pausa</translation>
    </message>
    <message>
        <source>{n} products</source>
        <translation>{n} productos</translation>
    </message>
    <message>
        <source>{n} products are paused</source>
        <translation>{n} productos están en pausa</translation>
    </message>
    <message>
        <source>{n} products were not processed by ESA (baseline {baselines}); they are used because no other processing of their acquisitions is there. For example {name}.</source>
        <translation>{n} productos no fueron procesados por la ESA (baseline {baselines}); se usan porque no hay otro procesamiento de sus adquisiciones. Por ejemplo, {name}.</translation>
    </message>
    <message>
        <source>{n} request</source>
        <translation>{n} petición</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} peticiones</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} fila</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
    <message>
        <source>{n} sample</source>
        <translation>{n} muestra</translation>
    </message>
    <message>
        <source>{n} sample is in no fold.</source>
        <translation>{n} muestra no está en ningún pliegue.</translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation>{n} muestras</translation>
    </message>
    <message>
        <source>{n} samples are in no fold.</source>
        <translation>{n} muestras no están en ningún pliegue.</translation>
    </message>
    <message>
        <source>{n} shard</source>
        <translation>{n} fragmento</translation>
    </message>
    <message>
        <source>{n} shards</source>
        <translation>{n} fragmentos</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} paso</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} pasos</translation>
    </message>
    <message>
        <source>{n} thread</source>
        <translation>{n} hilo</translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation>{n} hilos</translation>
    </message>
    <message>
        <source>{n} tile</source>
        <translation>{n} tesela</translation>
    </message>
    <message>
        <source>{n} tile-season</source>
        <translation>{n} tesela-temporada</translation>
    </message>
    <message>
        <source>{n} tile-seasons</source>
        <translation>{n} teselas-temporada</translation>
    </message>
    <message>
        <source>{n} tiles</source>
        <translation>{n} teselas</translation>
    </message>
    <message>
        <source>{n} window</source>
        <translation>{n} ventana</translation>
    </message>
    <message>
        <source>{n} window in more than one fold, in other years: a model may know the place again. Results tell how well it does in another year, not elsewhere.</source>
        <translation>{n} ventana en más de un pliegue, en otros años: un modelo puede reconocer el lugar. Los resultados dicen lo bien que va en otro año, no en otro lugar.</translation>
    </message>
    <message>
        <source>{n} window is left out: {detail}</source>
        <translation>se excluye {n} ventana: {detail}</translation>
    </message>
    <message>
        <source>{n} windows</source>
        <translation>{n} ventanas</translation>
    </message>
    <message>
        <source>{n} windows are left out: {detail}</source>
        <translation>se excluyen {n} ventanas: {detail}</translation>
    </message>
    <message>
        <source>{n} windows in more than one fold, in other years: a model may know the place again. Results tell how well it does in another year, not elsewhere.</source>
        <translation>{n} ventanas en más de un pliegue, en otros años: un modelo puede reconocer el lugar. Los resultados dicen lo bien que va en otro año, no en otro lugar.</translation>
    </message>
    <message>
        <source>{parts}; {here} of {total}</source>
        <translation>{parts}; {here} de {total}</translation>
    </message>
    <message>
        <source>{path} has {size} bytes instead of {size_2}</source>
        <translation>{path} tiene {size} bytes en lugar de {size_2}</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <translation>falta {path}</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>falta {path}.</translation>
    </message>
    <message>
        <source>{path} is no model that this QGIS can read</source>
        <translation>{path} no es un modelo que este QGIS pueda leer</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <translation>{path}, línea {number}</translation>
    </message>
    <message>
        <source>{path}: the folder cannot be listed: {strerror}.</source>
        <translation>{path}: no se puede enumerar la carpeta: {strerror}.</translation>
    </message>
    <message>
        <source>{path}: the same product as {path_2}.</source>
        <translation>{path}: el mismo producto que {path_2}.</translation>
    </message>
    <message>
        <source>{place} cannot be reached ({text}); trying again every {wait:.0f} s, nothing is lost.</source>
        <translation>no se puede acceder a {place} ({text}); se intenta cada {wait:.0f} s, no se pierde nada.</translation>
    </message>
    <message>
        <source>{prefix}: {n} shard is complete.</source>
        <translation>{prefix}: {n} fragmento está completo.</translation>
    </message>
    <message>
        <source>{prefix}: {n} shards are complete.</source>
        <translation>{prefix}: {n} fragmentos están completos.</translation>
    </message>
    <message>
        <source>{prefix}: {n} window is left out: {detail}</source>
        <translation>{prefix}: se excluye {n} ventana: {detail}</translation>
    </message>
    <message>
        <source>{prefix}: {n} windows are left out: {detail}</source>
        <translation>{prefix}: se excluyen {n} ventanas: {detail}</translation>
    </message>
    <message>
        <source>{product}: EOPF Zarr keeps no checksums. What unpacks is taken as it is.</source>
        <translation>{product}: EOPF Zarr no guarda sumas de control. Lo que se descomprime se toma tal cual.</translation>
    </message>
    <message>
        <source>{product}: files of a catalogue are not read whole, so no checksum was compared.</source>
        <translation>{product}: los archivos de un catálogo no se leen enteros, así que no se comparó ninguna suma de control.</translation>
    </message>
    <message>
        <source>{px} x {px} pixels of 10 m, every {stride} pixels</source>
        <translation>{px} x {px} píxeles de 10 m, cada {stride} píxeles</translation>
    </message>
    <message>
        <source>{px} x {px} pixels of 10 m, one around each parcel</source>
        <translation>{px} x {px} píxeles de 10 m, una alrededor de cada parcela</translation>
    </message>
    <message>
        <source>{rasterxsize} x {rasterysize} pixels do not fit the grid</source>
        <translation>{rasterxsize} x {rasterysize} píxeles no encajan en la malla</translation>
    </message>
    <message>
        <source>{raster} begins at {ulx:.10g}, {uly:.10g}, the bands of {resolution:g} m at {ulx_2:.10g}, {uly_2:.10g}: their pixels do not lie over each other.</source>
        <translation>{raster} empieza en {ulx:.10g}, {uly:.10g}, las bandas de {resolution:g} m en {ulx_2:.10g}, {uly_2:.10g}: sus píxeles no se superponen.</translation>
    </message>
    <message>
        <source>{raster} begins at {ulx:.10g}, {uly:.10g}: no multiple of its {resolution:g} m from the zone's origin at 0, {uly_2:.10g}, so that windows would cut its pixels.</source>
        <translation>{raster} empieza en {ulx:.10g}, {uly:.10g}: no es un múltiplo de sus {resolution:g} m desde el origen de la zona en 0, {uly_2:.10g}, de modo que las ventanas cortarían sus píxeles.</translation>
    </message>
    <message>
        <source>{raster} covers {width_m:g} x {height_m:g} m, the bands of {resolution:g} m cover {width_m_2:g} x {height_m_2:g} m.</source>
        <translation>{raster} cubre {width_m:g} x {height_m:g} m, las bandas de {resolution:g} m cubren {width_m_2:g} x {height_m_2:g} m.</translation>
    </message>
    <message>
        <source>{raster} of {product} has changed in its catalogue since this run began (it was {known}, and is {version}).</source>
        <translation>{raster} de {product} ha cambiado en su catálogo desde que empezó esta ejecución (era {known}, y es {version}).</translation>
    </message>
    <message>
        <source>{reason}; no area is left after the repair (MakeValid).</source>
        <translation>{reason}; no queda superficie después de la reparación (MakeValid).</translation>
    </message>
    <message>
        <source>{reason}; repaired ({method}), {areas}.</source>
        <translation>{reason}; reparado ({method}), {areas}.</translation>
    </message>
    <message>
        <source>{resolution:g} m neither divides 10 m nor is a multiple of it.</source>
        <translation>{resolution:g} m ni divide 10 m ni es un múltiplo suyo.</translation>
    </message>
    <message>
        <source>{resting} for {wait:.0f} s: {message}</source>
        <translation>{resting} durante {wait:.0f} s: {message}</translation>
    </message>
    <message>
        <source>{right} right, {missing} missing, {wrong} wrong</source>
        <translation>{right} correctos, {missing} que faltan, {wrong} incorrectos</translation>
    </message>
    <message>
        <source>{rule!r} is none of {rules}.</source>
        <translation>{rule!r} no es ninguna de {rules}.</translation>
    </message>
    <message>
        <source>{rule}: {n}</source>
        <translation>{rule}: {n}</translation>
    </message>
    <message>
        <source>{samples} cannot be read ({error}): it is now {name}, its folds are lost.</source>
        <translation>no se puede leer {samples} ({error}): ahora se llama {name}, sus pliegues se han perdido.</translation>
    </message>
    <message>
        <source>{samples} of {size:g} m, Sentinel-2 {level}, {tiles}, {years}</source>
        <translation>{samples} de {size:g} m, Sentinel-2 {level}, {tiles}, {years}</translation>
    </message>
    <message>
        <source>{samples}: {reason}</source>
        <translation>{samples}: {reason}</translation>
    </message>
    <message>
        <source>{sensing_start:%Y-%m-%d} is outside {start} to {end}.</source>
        <translation>{sensing_start:%Y-%m-%d} está fuera de {start} a {end}.</translation>
    </message>
    <message>
        <source>{share:.0f} % clear</source>
        <translation>{share:.0f} % despejado</translation>
    </message>
    <message>
        <source>{share:.0f} % of the samples are left out. Larger blocks have shorter borders: fewer would be.</source>
        <translation>Se excluye el {share:.0f} % de las muestras. Los bloques mayores tienen límites más cortos: serían menos.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the samples have no image for more than 60 days.</source>
        <translation>El {share:.0f} % de las muestras no tienen imagen durante más de 60 días.</translation>
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
        <translation>faltan {size} bytes al final</translation>
    </message>
    <message>
        <source>{size} in {shards}</source>
        <translation>{size} en {shards}</translation>
    </message>
    <message>
        <source>{size} pixels of 10 m ({metres} m): holds {fits:.1f} % of the parcels and {area:.1f} % of their area whole, with all bands (wanted: {share:g} %)</source>
        <translation>{size} píxeles de 10 m ({metres} m): contiene enteras el {fits:.1f} % de las parcelas y el {area:.1f} % de su área, con todas las bandas (deseado: {share:g} %)</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} y {one}</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <translation>{some} o {one}</translation>
    </message>
    <message>
        <source>{start:%Y-%m-%d} to {end:%Y-%m-%d}</source>
        <translation>{start:%Y-%m-%d} a {end:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} a {end}</translation>
    </message>
    <message>
        <source>{start} to {end} ({n} day)</source>
        <translation>{start} a {end} ({n} día)</translation>
    </message>
    <message>
        <source>{start} to {end} ({n} days)</source>
        <translation>{start} a {end} ({n} días)</translation>
    </message>
    <message>
        <source>{subject} cannot be read: {error}.</source>
        <translation>no se puede leer {subject}: {error}.</translation>
    </message>
    <message>
        <source>{subject} stays left out: an earlier attempt of this run found it damaged.</source>
        <translation>{subject} queda excluido: un intento anterior de esta ejecución lo encontró dañado.</translation>
    </message>
    <message>
        <source>{subject}, list of files</source>
        <translation>{subject}, lista de archivos</translation>
    </message>
    <message>
        <source>{subject}: a polygon with edges longer than 180 degrees is read as crossing the antimeridian ({value:.4g} degrees wide). To mean the long way round, give it as an extent.</source>
        <translation>{subject}: un polígono con lados de más de 180 grados se lee como cruzando el antimeridiano ({value:.4g} grados de ancho). Para ir por el camino largo, indíquelo como extensión.</translation>
    </message>
    <message>
        <source>{subject}: from {crs_name} to EPSG:{epsg}, {doubt}</source>
        <translation>{subject}: de {crs_name} a EPSG:{epsg}, {doubt}</translation>
    </message>
    <message>
        <source>{subject}: one invalid polygon repaired.</source>
        <translation>{subject}: un polígono no válido reparado.</translation>
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
        <translation>{subject}: {n} polígonos no válidos reparados.</translation>
    </message>
    <message>
        <source>{subject}: {sentence}</source>
        <translation>{subject}: {sentence}</translation>
    </message>
    <message>
        <source>{subject}: {vertices:,} vertices, simplified to {left:,} within {tolerance:g} m; overlaps are those of the simplified outline.</source>
        <translation>{subject}: {vertices:,} vértices, simplificados a {left:,} dentro de {tolerance:g} m; los solapes son los del contorno simplificado.</translation>
    </message>
    <message>
        <source>{tags} is {value:g}, expected more than 0.</source>
        <translation>{tags} es {value:g}, se espera más de 0.</translation>
    </message>
    <message>
        <source>{tag} in {file}</source>
        <translation>{tag} en {file}</translation>
    </message>
    <message>
        <source>{tag} is missing for {missing} but given for others.</source>
        <translation>{tag} falta para {missing} pero se da para otras.</translation>
    </message>
    <message>
        <source>{tag} names the unknown band_id {identifier}.</source>
        <translation>{tag} nombra el band_id desconocido {identifier}.</translation>
    </message>
    <message>
        <source>{tag} of {band} is no whole number or stands twice.</source>
        <translation>{tag} de {band} no es un número entero o aparece dos veces.</translation>
    </message>
    <message>
        <source>{task!r} is none of {tasks}.</source>
        <translation>{task!r} no es ninguna de {tasks}.</translation>
    </message>
    <message>
        <source>{text} It has another processing of the same acquisition, {of_processing}, which can be taken instead.</source>
        <translation>{text} Tiene otro procesamiento de la misma adquisición, {of_processing}, que se puede tomar en su lugar.</translation>
    </message>
    <message>
        <source>{text} is no date and time.</source>
        <translation>{text} no es una fecha y hora.</translation>
    </message>
    <message>
        <source>{text}, {unchecked} not checked</source>
        <translation>{text}, {unchecked} sin comprobar</translation>
    </message>
    <message>
        <source>{text}; {of_processing} took its place and is fetched instead.</source>
        <translation>{text}; {of_processing} lo reemplazó y se descarga en su lugar.</translation>
    </message>
    <message>
        <source>{text}; {of_processing} took its place and is in the queue already.</source>
        <translation>{text}; {of_processing} lo reemplazó y ya está en la cola.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} costs {rival_cost:.1f}.</source>
        <translation>{text}; {sensing_start:%Y-%m-%d} cuesta {rival_cost:.1f}.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} is kept by hand.</source>
        <translation>{text}; {sensing_start:%Y-%m-%d} se conserva a mano.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} is shared by the tiles.</source>
        <translation>{text}; {sensing_start:%Y-%m-%d} es común a las teselas.</translation>
    </message>
    <message>
        <source>{tile}, {datetime}: {products} hold different data in {disagreeing_pixels} pixels of samples and bands; the first one's are stored.</source>
        <translation>{tile}, {datetime}: {products} contienen datos distintos en {disagreeing_pixels} píxeles de muestras y bandas; se guardan los del primero.</translation>
    </message>
    <message>
        <source>{tile}: no product is within the limits.</source>
        <translation>{tile}: ningún producto está dentro de los límites.</translation>
    </message>
    <message>
        <source>{tile}: only {n} steps are within the limits, COUNT is {count}; all are taken.</source>
        <translation>{tile}: solo {n} pasos están dentro de los límites, COUNT es {count}; se toman todos.</translation>
    </message>
    <message>
        <source>{tile}: {days} instead of {now} days</source>
        <translation>{tile}: {days} en lugar de {now} días</translation>
    </message>
    <message>
        <source>{tile}: {n_forced} steps are kept by hand; COUNT is {count}.</source>
        <translation>{tile}: {n_forced} pasos se conservan a mano; COUNT es {count}.</translation>
    </message>
    <message>
        <source>{tile}: {n} chosen</source>
        <translation>{tile}: {n} elegidos</translation>
    </message>
    <message>
        <source>{title}; the first {n}</source>
        <translation>{title}; las primeras {n}</translation>
    </message>
    <message>
        <source>{told} can be reached again; the run goes on.</source>
        <translation>{told} vuelve a estar accesible; la ejecución continúa.</translation>
    </message>
    <message>
        <source>{told} of {n} can be told</source>
        <translation>se pueden determinar {told} de {n}</translation>
    </message>
    <message>
        <source>{unknown!r} is none of {extra_layers}.</source>
        <translation>{unknown!r} no es ninguna de {extra_layers}.</translation>
    </message>
    <message>
        <source>{value:g} in {name}</source>
        <translation>{value:g} en {name}</translation>
    </message>
    <message>
        <source>{value:g} is not a percentage.</source>
        <translation>{value:g} no es un porcentaje.</translation>
    </message>
    <message>
        <source>{value} is no UTM zone of WGS 84.</source>
        <translation>{value} no es una zona UTM de WGS 84.</translation>
    </message>
    <message>
        <source>{value} is not allowed: 0 or more.</source>
        <translation>{value} no se permite: 0 o más.</translation>
    </message>
    <message>
        <source>{value} is not allowed: percent, 0 to 100.</source>
        <translation>{value} no se permite: por ciento, 0 a 100.</translation>
    </message>
    <message>
        <source>{vertices} vertices in {parts} parts</source>
        <translation>{vertices} vértices en {parts} partes</translation>
    </message>
    <message>
        <source>{weight:g} days per % of cloud</source>
        <translation>{weight:g} días por % de nubes</translation>
    </message>
    <message>
        <source>{weight:g} per % of overlap missing</source>
        <translation>{weight:g} por % de superposición que falta</translation>
    </message>
    <message>
        <source>{weight:g} per % of size missing</source>
        <translation>{weight:g} por % de tamaño que falta</translation>
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
        <translation>no se puede decodificar {what}: {messages}</translation>
    </message>
    <message>
        <source>{what} holds a user name or password.</source>
        <translation>{what} contiene un usuario o una contraseña.</translation>
    </message>
    <message>
        <source>{what} is damaged.</source>
        <translation>{what} está dañado.</translation>
    </message>
    <message>
        <source>{what} is no web address.</source>
        <translation>{what} no es una dirección web.</translation>
    </message>
    <message>
        <source>{what} is not encrypted.</source>
        <translation>{what} no está cifrada.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a UTC time.</source>
        <translation>{what} es {text!r}, se espera una hora UTC.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a number.</source>
        <translation>{what} es {text!r}, se espera un número.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a whole number.</source>
        <translation>{what} es {text!r}, se espera un número entero.</translation>
    </message>
    <message>
        <source>{what} is {value}.</source>
        <translation>{what} es {value}.</translation>
    </message>
    <message>
        <source>{what} of {samples}</source>
        <translation>{what} de {samples}</translation>
    </message>
    <message>
        <source>{what} {value} of this Zarr array is not supported.</source>
        <translation>{what} {value} de esta matriz Zarr no se admite.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
    <message>
        <source>{when!r} is no year.</source>
        <translation>{when!r} no es un año.</translation>
    </message>
    <message>
        <source>{windows} of {size_m:g} m in {n}, {tasks}, at most {chunk_bytes} before compression.</source>
        <translation>{windows} de {size_m:g} m en {n}, {tasks}, como mucho {chunk_bytes} antes de comprimir.</translation>
    </message>
    <message>
        <source>{word} is not understood.</source>
        <translation>no se entiende {word}.</translation>
    </message>
    <message>
        <source>{year!r} is no year.</source>
        <translation>{year!r} no es un año.</translation>
    </message>
</context><context>
    <name>models</name>
    <message>
        <source>A run without a window cannot ask, and is refused unless this is on.</source>
        <translation>Una ejecución sin ventana no puede preguntar, y se rechaza si esto no está activado.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Dirección del hub</translation>
    </message>
    <message>
        <source>An authentication configuration of QGIS; only its id is kept.</source>
        <translation>Una configuración de autenticación de QGIS; solo se guarda su identificador.</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent)</source>
        <translation>Área de interés (una de estas: área, extensión)</translation>
    </message>
    <message>
        <source>As 2019-03-01.</source>
        <translation>Como 2019-03-01.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands to store at their native resolution.</source>
        <translation>Bandas que se guardan en su resolución nativa.</translation>
    </message>
    <message>
        <source>Brings parcels into one form, rasterizes them at 10 m on the grid of the products, and stacks these around each of them: one sample a parcel.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Lleva las parcelas a una misma forma, las rasteriza a 10 m en la malla de los productos y apila estos alrededor de cada una de ellas: una muestra por parcela.

Los resultados se llaman por paso y título, como «stack:Samples». En una copia que se dibuja de nuevo en un QGIS más nuevo tienen solo el título, como «samples».</translation>
    </message>
    <message>
        <source>Brings parcels into one form, with a class table and what is wrong with them, and extracts what their pixels say on every date.

Results are named by step and title, as 'series:Series'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'series'.</source>
        <translation>Lleva las parcelas a una misma forma, con una tabla de clases y lo que falla en ellas, y extrae lo que dicen sus píxeles en cada fecha.

Los resultados se llaman por paso y título, como «series:Series». En una copia que se dibuja de nuevo en un QGIS más nuevo tienen solo el título, como «series».</translation>
    </message>
    <message>
        <source>Class codes of the parcels.</source>
        <translation>Códigos de clase de las parcelas.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Campo de la clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Each at its native resolution.</source>
        <translation>Cada una en su resolución nativa.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Erosión (m)</translation>
    </message>
    <message>
        <source>Evenly spread over the period, with little cloud.</source>
        <translation>Repartidos por igual en el período, con pocas nubes.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Explicados</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent)</source>
        <translation>Extensión (una de estas: área, extensión)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Primer día (UTC)</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Carpeta con productos</translation>
    </message>
    <message>
        <source>For products that an archive has to bring back. Run the model again to go on waiting.</source>
        <translation>Para productos que un archivo debe recuperar. Vuelva a ejecutar el modelo para seguir esperando.</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out, where pixels are mixed.</source>
        <translation>El terreno más cercano que esto al límite de su parcela se excluye; allí los píxeles están mezclados.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Verdad terreno</translation>
    </message>
    <message>
        <source>Ground truth folder</source>
        <translation>Carpeta de la verdad terreno</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Campo del identificador</translation>
    </message>
    <message>
        <source>Ids of the parcels; without it the feature ids.</source>
        <translation>Identificadores de las parcelas; sin él, los de los objetos.</translation>
    </message>
    <message>
        <source>Instead of the hub's own.</source>
        <translation>En lugar de la propia del hub.</translation>
    </message>
    <message>
        <source>L1C: top of atmosphere. L2A: surface reflectance.</source>
        <translation>L1C: techo de la atmósfera. L2A: reflectancia de superficie.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Último día (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Nubosidad máxima (%)</translation>
    </message>
    <message>
        <source>Maximum run time (minutes)</source>
        <translation>Duración máxima (minutos)</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Polygons with a class and a year.</source>
        <translation>Polígonos con una clase y un año.</translation>
    </message>
    <message>
        <source>Polygons. Give this or an extent; given together they intersect.</source>
        <translation>Polígonos. Indique esto o una extensión; juntos se toma su intersección.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products per tile</source>
        <translation>Productos por tesela</translation>
    </message>
    <message>
        <source>Products with more cloud are not considered.</source>
        <translation>Los productos con más nubes no se consideran.</translation>
    </message>
    <message>
        <source>Rasterizes parcels at 10 m on the products' grid and stacks the products into a labelled dataset.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Rasteriza parcelas a 10 m en la malla de los productos y apila los productos en un conjunto de datos etiquetado.

Los resultados se llaman por paso y título, como 'stack:Samples'. En una copia redibujada en un QGIS más nuevo llevan solo el título, como 'samples'.</translation>
    </message>
    <message>
        <source>Read more than 2 GB without asking</source>
        <translation>Leer más de 2 GB sin preguntar</translation>
    </message>
    <message>
        <source>Rejected parcels</source>
        <translation>Parcelas rechazadas</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, folders and zips, searched recursively.</source>
        <translation>SAFE y EOPF Zarr, carpetas y zips, buscados recursivamente.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Searches a catalogue of cloud-optimised files, selects evenly spread products with little cloud, rasterizes the parcels and stacks windows, of which only the blocks they need are read: no product is downloaded. The extent lies in one UTM zone. A run that reads more than 2 GB asks first; started again with the same folder, it goes on.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Busca en un catálogo de archivos optimizados para la nube, selecciona productos repartidos por igual con pocas nubes, rasteriza las parcelas y apila ventanas, de las que solo se leen los bloques que necesitan: no se descarga ningún producto. La extensión está en una sola zona UTM. Una ejecución que lee más de 2 GB pregunta antes; iniciada de nuevo con la misma carpeta, continúa.

Los resultados se llaman por paso y título, como «stack:Samples». En una copia que se dibuja de nuevo en un QGIS más nuevo tienen solo el título, como «samples».</translation>
    </message>
    <message>
        <source>Searches a hub for an area and period and selects evenly spread products with little cloud.

Results are named by step and title, as 'select:Report'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'report'.</source>
        <translation>Busca en un hub un área y un período y selecciona productos repartidos por igual con pocas nubes.

Los resultados se llaman por paso y título, como 'select:Report'. En una copia redibujada en un QGIS más nuevo llevan solo el título, como 'report'.</translation>
    </message>
    <message>
        <source>Searches a hub, selects evenly spread products with little cloud, and downloads them. What an archive has to bring back is ordered and waited for; run it again with the same folder to go on. Name a folder for the products: a temporary one is refused.

Results are named by step and title, as 'download:Products'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'products'.</source>
        <translation>Busca en un hub, selecciona productos repartidos por igual con pocas nubes y los descarga. Lo que un archivo debe recuperar se pide y se espera; vuelva a ejecutar con la misma carpeta para continuar. Indique una carpeta para los productos: se rechaza una temporal.

Los resultados se llaman por paso y título, como 'download:Products'. En una copia redibujada en un QGIS más nuevo llevan solo el título, como 'products'.</translation>
    </message>
    <message>
        <source>Selected products</source>
        <translation>Productos seleccionados</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>Lado de una ventana.</translation>
    </message>
    <message>
        <source>Side of a window; wider parcels are cropped.</source>
        <translation>Lado de una ventana; las parcelas más anchas se recortan.</translation>
    </message>
    <message>
        <source>The whole day is included.</source>
        <translation>Se incluye el día entero.</translation>
    </message>
    <message>
        <source>The whole way: search, select, download, rasterize the parcels, stack. It stops with a message while products are still waiting in an archive; run it again with the same folders to go on. Name a folder for the products: a temporary one is refused.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Todo el camino: buscar, seleccionar, descargar, rasterizar las parcelas, apilar. Se detiene con un mensaje mientras haya productos esperando en un archivo; vuelva a ejecutar con las mismas carpetas para continuar. Indique una carpeta para los productos: se rechaza una temporal.

Los resultados se llaman por paso y título, como 'stack:Samples'. En una copia redibujada en un QGIS más nuevo llevan solo el título, como 'samples'.</translation>
    </message>
    <message>
        <source>Where to search.</source>
        <translation>Dónde buscar.</translation>
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation>Tamaño de ventana (píxeles de 10 m)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Year of all parcels, as 2022.</source>
        <translation>Año de todas las parcelas, como 2022.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326].</source>
        <translation>xmin,xmax,ymin,ymax con su sistema de coordenadas, como 16.2,16.5,48.1,48.3 [EPSG:4326].</translation>
    </message>
</context></TS>
