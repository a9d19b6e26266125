<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS language="fr" version="2.1">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About DeepSatData</source>
        <translation>À propos de DeepSatData</translation>
    </message>
    <message>
        <source>Live hubs: searching and downloading are tested against simulated hubs only.</source>
        <translation>Hubs réels : la recherche et le téléchargement n'ont été testés qu'avec des hubs simulés.</translation>
    </message>
    <message>
        <source>QGIS 4 and Qt 6: checked by reading the sources, never run.</source>
        <translation>QGIS 4 et Qt 6 : vérifié par lecture des sources, jamais exécuté.</translation>
    </message>
    <message>
        <source>Windows and macOS: never run.</source>
        <translation>Windows et macOS : jamais exécuté.</translation>
    </message>
    <message>
        <source>From an area, a period and parcels to a training-ready Sentinel-2 dataset.</source>
        <translation>D'une zone, d'une période et de parcelles à un jeu de données Sentinel-2 prêt pour l'apprentissage.</translation>
    </message>
    <message>
        <source>Never tried:</source>
        <translation>Jamais essayé :</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later.</source>
        <translation>Licence : GNU General Public License, version 2 ou ultérieure.</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>After the report on DeepSatData by Tarasiou and Zafeiriou, 2021.</source>
        <translation>D'après le rapport sur DeepSatData de Tarasiou et Zafeiriou, 2021.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context><context>
    <name>AccountDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Address, and logins that QGIS keeps already</source>
        <translation>Adresse, et identifiants que QGIS garde déjà</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Forget account</source>
        <translation>&amp;Oublier le compte</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuration d'authentification</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>&amp;Hub:</source>
        <translation>&amp;Hub :</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>&amp;Adresse :</translation>
    </message>
    <message>
        <source>&amp;Login:</source>
        <translation>&amp;Identifiants :</translation>
    </message>
    <message>
        <source>QGIS keeps user name and password; only the number of the configuration is stored here.</source>
        <translation>QGIS garde le nom d'utilisateur et le mot de passe ; seul le numéro de la configuration est enregistré ici.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>Create a free account</source>
        <translation>Créer un compte gratuit</translation>
    </message>
    <message>
        <source>Make access keys</source>
        <translation>Créer des clés d'accès</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Interrogation de {hub}…</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context><context>
    <name>BandChoice</name>
    <message>
        <source>Fetch whole products, or some bands only</source>
        <translation>Télécharger des produits entiers ou seulement certaines bandes</translation>
    </message>
    <message>
        <source>&amp;Whole products</source>
        <translation>Produits &amp;entiers</translation>
    </message>
    <message>
        <source>{n} m</source>
        <translation>{n} m</translation>
    </message>
    <message>
        <source>&amp;Bands: all</source>
        <translation>&amp;Bandes : toutes</translation>
    </message>
    <message>
        <source>Nothing ticked: whole products, as one zip each.</source>
        <translation>Rien de coché : produits entiers, un zip chacun.</translation>
    </message>
    <message>
        <source>&amp;Bands: {names}</source>
        <translation>&amp;Bandes : {names}</translation>
    </message>
    <message>
        <source>About {part} instead of {whole}: saves {percent:.0f} %.</source>
        <translation>Environ {part} au lieu de {whole} : économise {percent:.0f} %.</translation>
    </message>
    <message>
        <source>Saves about {percent:.0f} %.</source>
        <translation>Économise environ {percent:.0f} %.</translation>
    </message>
</context><context>
    <name>CheckAlignment</name>
    <message>
        <source>Check the alignment of parcels</source>
        <translation>Vérifier l'alignement des parcelles</translation>
    </message>
    <message>
        <source>parcels,alignment,shift,offset,registration,georeferencing,coregistration</source>
        <translation>parcelles,alignement,décalage,recalage,géoréférencement,coregistration</translation>
    </message>
    <message>
        <source>Estimates by how much parcels lie beside what the images show: a shift of one pixel, which nobody sees, spoils the labels along all boundaries.

An image of the parcels is painted with the exact shares of pixels and moved until it fits the satellite's image: for each block of ground and each date one shift, finer than a pixel. dx and dy are the metres by which the parcels have to be moved to the east and north. How sure that is follows from how much single parcels disagree. Where boundaries have no contrast, run all the same way, or lie under clouds, the point says that it cannot tell, and why.

The shift can be applied in 'Rasterize parcels'. Where dates disagree, an image is misplaced: no shift of the parcels mends that.</source>
        <translation>Estime de combien les parcelles sont à côté de ce que montrent les images : un décalage d'un pixel, que personne ne voit, gâte les étiquettes le long de toutes les limites.

Une image des parcelles est peinte avec les parts exactes des pixels et déplacée jusqu'à ce qu'elle coïncide avec l'image du satellite : pour chaque bloc de terrain et chaque date un décalage, plus fin qu'un pixel. dx et dy sont les mètres dont il faut déplacer les parcelles vers l'est et le nord. La certitude vient du désaccord entre les parcelles. Là où les limites n'ont pas de contraste, vont toutes dans la même direction ou sont sous les nuages, le point dit qu'il ne peut rien dire, et pourquoi.

Le décalage peut être appliqué dans « Rastériser des parcelles ». Là où les dates se contredisent, une image est mal placée : aucun déplacement des parcelles n'y remédie.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel and the layer of parcels, bands B04 and B08: arrows on the map, and a report that says: 7 m to the east, 4 m to the south.</source>
        <translation>Dossier de produits D:/sentinel et la couche des parcelles, bandes B04 et B08 : des flèches sur la carte, et un rapport qui dit : 7 m vers l'est, 4 m vers le sud.</translation>
    </message>
    <message>
        <source>Folder with products (one of these: products, dataset)</source>
        <translation>Dossier des produits (au choix : produits, jeu de données)</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively.</source>
        <translation>SAFE et EOPF Zarr, L1C ou L2A, dossiers et zips, cherchés récursivement.</translation>
    </message>
    <message>
        <source>Dataset (one of these: products, dataset)</source>
        <translation>Jeu de données (au choix : produits, jeu de données)</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Its images are looked at.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json. Ses images sont examinées.</translation>
    </message>
    <message>
        <source>Compared together; all of one resolution. Those of 10 m show boundaries best.</source>
        <translation>Comparées ensemble ; toutes d'une résolution. Celles de 10 m montrent le mieux les limites.</translation>
    </message>
    <message>
        <source>Size of a block (m)</source>
        <translation>Taille d'un bloc (m)</translation>
    </message>
    <message>
        <source>Side of the ground for which one shift is estimated, about. Some 50 parcels in it are enough, 8 are needed.</source>
        <translation>Côté du terrain pour lequel un décalage est estimé, environ. Une cinquantaine de parcelles suffit, il en faut 8.</translation>
    </message>
    <message>
        <source>Read cloud masks</source>
        <translation>Lire les masques de nuages</translation>
    </message>
    <message>
        <source>Pixels that are not clear are passed over. A product without masks is left out.</source>
        <translation>Les pixels qui ne sont pas clairs sont ignorés. Un produit sans masques est écarté.</translation>
    </message>
    <message>
        <source>Largest shift (m)</source>
        <translation>Plus grand décalage (m)</translation>
    </message>
    <message>
        <source>Larger shifts are not looked for.</source>
        <translation>Les décalages plus grands ne sont pas cherchés.</translation>
    </message>
    <message>
        <source>Right within (m)</source>
        <translation>Exact à (m) près</translation>
    </message>
    <message>
        <source>A shift that is not right within so many metres with 95 % is flagged: it cannot be told.</source>
        <translation>Un décalage qui n'est pas exact à tant de mètres avec 95 % est marqué : on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>Shifts of parcels</source>
        <translation>Décalages des parcelles</translation>
    </message>
    <message>
        <source>A point a block and date: dx, dy (metres to the east and north by which parcels have to be moved), length, error, confidence (that it is right within PRECISION), flag (ok or cannot_tell), reason, why.</source>
        <translation>Un point par bloc et date : dx, dy (mètres vers l'est et le nord dont il faut déplacer les parcelles), length, error, confidence (qu'il soit exact à PRECISION près), flag (ok ou cannot_tell), reason, why.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file: the shift of all, date by date, and where it cannot be told.</source>
        <translation>Un fichier html : le décalage d'ensemble, date par date, et là où on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Éléments laissés de côté</translation>
    </message>
    <message>
        <source>Every product and parcel that was left out, with its reason.</source>
        <translation>Chaque produit et chaque parcelle laissés de côté, avec la raison.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Décalage vers l'est (m)</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Décalage vers le nord (m)</translation>
    </message>
    <message>
        <source>Number of shifts</source>
        <translation>Nombre de décalages</translation>
    </message>
    <message>
        <source>Number of blocks where it cannot be told</source>
        <translation>Nombre de blocs où on ne peut pas le dire</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Nombre d'éléments ignorés</translation>
    </message>
    <message>
        <source>Parcels have to be moved by {east:.1f} m to the east, {north:.1f} m to the north</source>
        <translation>Il faut déplacer les parcelles de {east:.1f} m vers l'est et de {north:.1f} m vers le nord</translation>
    </message>
    <message>
        <source>Blocks and dates: {n}; of these it cannot be told: {untold}</source>
        <translation>Blocs et dates : {n} ; dont on ne peut rien dire : {untold}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>la table des éléments laissés de côté</translation>
    </message>
</context><context>
    <name>CheckLabels</name>
    <message>
        <source>Check labels by series</source>
        <translation>Vérifier les étiquettes par les séries</translation>
    </message>
    <message>
        <source>labels,mistakes,label noise,outliers,parcels,series,quality,classes</source>
        <translation>étiquettes,erreurs,bruit,aberrants,parcelles,séries,qualité,classes</translation>
    </message>
    <message>
        <source>Finds parcels whose series lies far from those of their class, and tells which other class they resemble.

Every class has, for each date and band, a middle and a width that a few wrong labels do not move. A parcel is doubted that lies much farther from its class than is usual there, or nearer to another one. The most doubtful come first.

It is a hint, not a verdict: a drought, a late sowing, a boundary in the wrong place or a cloud that no mask shows look strange, too. Look at the parcel before you change its label. Parcels are compared within their tile; classes of few parcels, and parcels seen on few dates, are not judged and listed as such.</source>
        <translation>Trouve les parcelles dont la série est loin de celles de leur classe, et dit à quelle autre classe elles ressemblent.

Chaque classe a, pour chaque date et bande, un milieu et une largeur que quelques étiquettes fausses ne déplacent pas. Une parcelle est mise en doute quand elle est bien plus loin de sa classe que d'habitude, ou plus près d'une autre. Les plus douteuses viennent d'abord.

C'est un indice, pas un verdict : une sécheresse, un semis tardif, une limite mal placée ou un nuage qu'aucun masque ne montre ont aussi l'air étrange. Regardez la parcelle avant de changer son étiquette. Les parcelles sont comparées dans leur tuile ; les classes de peu de parcelles, et les parcelles vues à peu de dates, ne sont pas jugées et sont listées comme telles.</translation>
    </message>
    <message>
        <source>The series of 'Extract series of parcels' with the class field, the layer of parcels and its id field: a layer of doubted parcels; a click on one with 'Run feature action' zooms to it.</source>
        <translation>La série d'« Extraire les séries des parcelles » avec le champ de classe, la couche des parcelles et son champ d'identifiant : une couche de parcelles douteuses ; un clic sur l'une d'elles avec « Exécuter l'action » zoome dessus.</translation>
    </message>
    <message>
        <source>Series of parcels (one of these: layer, HDF5 file)</source>
        <translation>Séries des parcelles (au choix : couche, fichier HDF5)</translation>
    </message>
    <message>
        <source>As 'Extract series of parcels' gives it, with class and mean (or median): GeoPackage, CSV or any other table.</source>
        <translation>Comme « Extraire les séries des parcelles » les donne, avec class et mean (ou median) : GeoPackage, CSV ou toute autre table.</translation>
    </message>
    <message>
        <source>HDF5 file of series (one of these: layer, HDF5 file)</source>
        <translation>Fichier HDF5 des séries (au choix : couche, fichier HDF5)</translation>
    </message>
    <message>
        <source>The HDF5 file of 'Extract series of parcels'.</source>
        <translation>Le fichier HDF5 d'« Extraire les séries des parcelles ».</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Outlines of the doubted parcels are taken from here, by their id; without it from the series, where its rows have outlines. Else the result is a table.</source>
        <translation>Les contours des parcelles douteuses viennent d'ici, par leur identifiant ; sans elle, de la série, si ses lignes ont des contours. Sinon le résultat est une table.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Champ de l'identifiant</translation>
    </message>
    <message>
        <source>Ids of the parcels, as in the series. Without it the feature ids.</source>
        <translation>Identifiants des parcelles, comme dans la série. Sans lui, ceux des entités.</translation>
    </message>
    <message>
        <source>Least clear share (%)</source>
        <translation>Plus petite part claire (%)</translation>
    </message>
    <message>
        <source>A parcel counts as seen on a date when so much of it is clear; where nothing is known of clouds, when so much has data.</source>
        <translation>Une parcelle compte comme vue à une date quand une telle part en est claire ; là où on ne sait rien des nuages, quand une telle part a des données.</translation>
    </message>
    <message>
        <source>Least number of dates</source>
        <translation>Plus petit nombre de dates</translation>
    </message>
    <message>
        <source>Parcels seen less often are not judged.</source>
        <translation>Les parcelles vues moins souvent ne sont pas jugées.</translation>
    </message>
    <message>
        <source>Least number of parcels of a class</source>
        <translation>Plus petit nombre de parcelles d'une classe</translation>
    </message>
    <message>
        <source>Classes with fewer parcels on a tile are not compared.</source>
        <translation>Les classes qui ont moins de parcelles sur une tuile ne sont pas comparées.</translation>
    </message>
    <message>
        <source>Strangeness from which a label is doubted</source>
        <translation>Étrangeté à partir de laquelle une étiquette est mise en doute</translation>
    </message>
    <message>
        <source>How many widths farther from its class than usual. Where another class is clearly nearer, half of it is enough. Larger: fewer and surer doubts.</source>
        <translation>De combien de largeurs plus loin de sa classe que d'habitude. Là où une autre classe est nettement plus proche, la moitié suffit. Plus grand : des doutes moins nombreux et plus sûrs.</translation>
    </message>
    <message>
        <source>Doubted labels</source>
        <translation>Étiquettes douteuses</translation>
    </message>
    <message>
        <source>rank, id, class, other (the class it resembles), kind (other_class; no_class: far from all), distance and other_distance (in widths), strangeness, n_dates, tile, hint.</source>
        <translation>rank, id, class, other (la classe à laquelle elle ressemble), kind (other_class ; no_class : loin de toutes), distance et other_distance (en largeurs), strangeness, n_dates, tile, hint.</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Éléments laissés de côté</translation>
    </message>
    <message>
        <source>Every parcel that was not judged, with its reason.</source>
        <translation>Chaque parcelle qui n'a pas été jugée, avec sa raison.</translation>
    </message>
    <message>
        <source>Number of doubted labels</source>
        <translation>Nombre d'étiquettes douteuses</translation>
    </message>
    <message>
        <source>Number of parcels judged</source>
        <translation>Nombre de parcelles jugées</translation>
    </message>
    <message>
        <source>Number of skipped parcels</source>
        <translation>Nombre de parcelles laissées de côté</translation>
    </message>
    <message>
        <source>Labels that the series speak against: {n} of {judged}. These are hints, no verdicts.</source>
        <translation>Étiquettes que les séries contredisent : {n} sur {judged}. Ce sont des indices, pas des verdicts.</translation>
    </message>
    <message>
        <source>Doubted parcels without an outline, since no parcel has their id: {n}</source>
        <translation>Parcelles douteuses sans contour, car aucune parcelle n'a leur identifiant : {n}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>la table des éléments laissés de côté</translation>
    </message>
</context><context>
    <name>CurveWidget</name>
    <message>
        <source>Curve of a pixel</source>
        <translation>Courbe d'un pixel</translation>
    </message>
</context><context>
    <name>DatasetDiff</name>
    <message>
        <source>Compare two datasets</source>
        <translation>Comparer deux jeux de données</translation>
    </message>
    <message>
        <source>dataset,compare,difference,changed,version,labels,products,parameters</source>
        <translation>jeu de données,comparer,différence,changé,version,étiquettes,produits,paramètres</translation>
    </message>
    <message>
        <source>Tells what changed between two datasets.

Parameters, bands, products with their baselines and offsets, classes, and every sample that both have: dates, images, cloud masks, labels, folds. Labels are compared by the codes of their classes, so that a class table in another order is no change.

Nothing in the datasets is changed. That a dataset is whole is what 'Verify a dataset' tells.</source>
        <translation>Dit ce qui a changé entre deux jeux de données.

Paramètres, bandes, produits avec leurs baselines et décalages, classes, et chaque échantillon que les deux ont : dates, images, masques de nuages, étiquettes, plis. Les étiquettes sont comparées par les codes de leurs classes : une table des classes dans un autre ordre n'est pas un changement.

Rien n'est changé dans les jeux de données. « Vérifier un jeu de données » dit si l'un d'eux est entier.</translation>
    </message>
    <message>
        <source>Before D:/dataset_2023, after D:/dataset_2023b with corrected parcels: which samples changed their labels, and from which class to which.</source>
        <translation>Avant D:/dataset_2023, après D:/dataset_2023b avec des parcelles corrigées : quels échantillons ont changé d'étiquettes, et de quelle classe à quelle classe.</translation>
    </message>
    <message>
        <source>Dataset before</source>
        <translation>Jeu de données avant</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json.</translation>
    </message>
    <message>
        <source>Dataset after</source>
        <translation>Jeu de données après</translation>
    </message>
    <message>
        <source>The dataset that it is compared with.</source>
        <translation>Le jeu de données avec lequel on compare.</translation>
    </message>
    <message>
        <source>Fail if they differ</source>
        <translation>Échouer s'ils diffèrent</translation>
    </message>
    <message>
        <source>End with an error when anything differs, after the report is written: for scripts.</source>
        <translation>Finir par une erreur si quelque chose diffère, une fois le rapport écrit : pour les scripts.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file with everything that differs.</source>
        <translation>Un fichier html avec tout ce qui diffère.</translation>
    </message>
    <message>
        <source>Number of samples added</source>
        <translation>Nombre d'échantillons ajoutés</translation>
    </message>
    <message>
        <source>Number of samples removed</source>
        <translation>Nombre d'échantillons retirés</translation>
    </message>
    <message>
        <source>Number of samples changed</source>
        <translation>Nombre d'échantillons changés</translation>
    </message>
    <message>
        <source>Number of samples in both</source>
        <translation>Nombre d'échantillons dans les deux</translation>
    </message>
</context><context>
    <name>DatasetReport</name>
    <message>
        <source>Report of a dataset</source>
        <translation>Rapport sur un jeu de données</translation>
    </message>
    <message>
        <source>dataset,report,html,classes,dates,clouds,preview,pictures,provenance</source>
        <translation>jeu de données,rapport,html,classes,dates,nuages,aperçu,images,provenance,dataset,report</translation>
    </message>
    <message>
        <source>Tells on one page what a dataset holds.

Where its windows lie, when its images were taken and how clear they are, which classes there are, how many pixels parcels compete for, samples in true and false colour over time with labels and claim mask, statistics of the bands, folds, what was left out and why, where it comes from, and how to load it.

The page needs nothing but itself: it can be sent, printed, or put beside the dataset.</source>
        <translation>Dit sur une page ce que contient un jeu de données.

Où sont ses fenêtres, quand ses images ont été prises et à quel point elles sont claires, quelles classes il y a, combien de pixels les parcelles se disputent, des échantillons en vraies et fausses couleurs au fil du temps avec étiquettes et masque des revendications, la statistique des bandes, les plis, ce qui a été écarté et pourquoi, d'où il vient, et comment le charger.

La page n'a besoin de rien d'autre : elle peut être envoyée, imprimée, ou placée à côté du jeu de données.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, report D:/dataset.html: opens in any browser.</source>
        <translation>Jeu de données D:/dataset, rapport D:/dataset.html : s'ouvre dans n'importe quel navigateur.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json. Rien n'y est modifié.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file, light or dark as the screen is, made for paper too.</source>
        <translation>Un fichier html, clair ou sombre comme l'écran, fait aussi pour le papier.</translation>
    </message>
    <message>
        <source>Folder for catalogue entries</source>
        <translation>Dossier des entrées de catalogue</translation>
    </message>
    <message>
        <source>Describe the dataset for catalogues, too: a STAC collection with an item for each shard, and OGC TrainingDML-AI where there are labels. They point at the dataset from there.</source>
        <translation>Décrire aussi le jeu de données pour des catalogues : une collection STAC avec un item par fragment, et OGC TrainingDML-AI s'il y a des étiquettes. De là, elles renvoient au jeu de données.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'échantillons</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Nombre de pas enregistrés</translation>
    </message>
</context><context>
    <name>DateSlider</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context><context>
    <name>DeepSatData</name>
    <message>
        <source>Labelled {code}, its series resembles {other}: look at it.</source>
        <translation>Étiquetée {code}, sa série ressemble à {other} : regardez-la.</translation>
    </message>
    <message>
        <source>Labelled {code}, its series resembles no class: look at it.</source>
        <translation>Étiquetée {code}, sa série ne ressemble à aucune classe : regardez-la.</translation>
    </message>
    <message>
        <source>Prepared: {layer}</source>
        <translation>Préparé : {layer}</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est nécessaire.</translation>
    </message>
    <message>
        <source>This cannot be used here.</source>
        <translation>Ceci ne peut pas être utilisé ici.</translation>
    </message>
    <message>
        <source>About {needed} are needed in {folder}, {free} are free. Downloads rest when the disk is full, and go on when there is room.</source>
        <translation>Il faut environ {needed} dans {folder}, {free} sont libres. Les téléchargements se reposent quand le disque est plein, et continuent quand il y a de la place.</translation>
    </message>
    <message>
        <source>no login</source>
        <translation>sans identifiants</translation>
    </message>
    <message>
        <source>Products that are here: {n}.</source>
        <translation>Produits qui sont là : {n}.</translation>
    </message>
    <message>
        <source>Products that would be put into the queue: {n}.</source>
        <translation>Produits qui seraient mis dans la file : {n}.</translation>
    </message>
    <message>
        <source>Products that would be fetched, unless archived: {n}.</source>
        <translation>Produits qui seraient téléchargés, sauf s'ils sont dans une archive : {n}.</translation>
    </message>
    <message>
        <source>Products that wait for the archive: {n}.</source>
        <translation>Produits qui attendent l'archive : {n}.</translation>
    </message>
    <message>
        <source>Products that wait for a person: {n}.</source>
        <translation>Produits qui attendent une personne : {n}.</translation>
    </message>
    <message>
        <source>Products that have failed or are gone: {n}.</source>
        <translation>Produits qui ont échoué ou disparu : {n}.</translation>
    </message>
    <message>
        <source>Of these, would be tried again (RETRY_FAILED): {n}.</source>
        <translation>Parmi eux seraient réessayés (RETRY_FAILED) : {n}.</translation>
    </message>
    <message>
        <source>Products of unknown size: {n}; 0.9 GB each is taken.</source>
        <translation>Produits de taille inconnue : {n} ; on compte 0,9 Go chacun.</translation>
    </message>
    <message>
        <source>{size} would be fetched, in {hours} h at 20 MB/s. {room} of room are needed in {folder}, {free} are free.</source>
        <translation>{size} seraient téléchargés, en {hours} h à 20 Mo/s. {room} de place sont nécessaires dans {folder}, {free} sont libres.</translation>
    </message>
    <message>
        <source>{hub}: that is {percent} % of the {size} that an account may fetch in 30 days.</source>
        <translation>{hub} : c'est {percent} % des {size} qu'un compte peut télécharger en 30 jours.</translation>
    </message>
    <message>
        <source>Products found on {other} that are looked up on {hub}: {n}.</source>
        <translation>Produits trouvés sur {other} qui sont recherchés sur {hub} : {n}.</translation>
    </message>
    <message>
        <source>The layer '{layer}' ({name}) cannot be written: {reason}</source>
        <translation>La couche '{layer}' ({name}) ne peut pas être écrite : {reason}</translation>
    </message>
    <message>
        <source>Another program has the file open, or file locks do not work there, as on some network drives: choose a file on a local disk.</source>
        <translation>Un autre programme a ouvert le fichier, ou les verrous de fichiers n'y fonctionnent pas, comme sur certains lecteurs réseau : choisissez un fichier sur un disque local.</translation>
    </message>
    <message>
        <source>Polygons, in any coordinate system; selected features only when the layer is used so. Given together with the extent, the two intersect.</source>
        <translation>Polygones, dans n'importe quel système de coordonnées ; les entités sélectionnées seules si la couche est utilisée ainsi. Avec l'étendue, c'est l'intersection des deux.</translation>
    </message>
    <message>
        <source>A rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. Given together with the area, the two intersect.</source>
        <translation>Un rectangle xmin,xmax,ymin,ymax avec son système de coordonnées, comme 16.2,16.5,48.1,48.3 [EPSG:4326]. Avec la zone, c'est l'intersection des deux.</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent, tiles)</source>
        <translation>Zone d'intérêt (au choix : zone, étendue, tuiles)</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent, tiles)</source>
        <translation>Étendue (au choix : zone, étendue, tuiles)</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent)</source>
        <translation>Zone d'intérêt (au choix : zone, étendue)</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent)</source>
        <translation>Étendue (au choix : zone, étendue)</translation>
    </message>
    <message>
        <source>Area of interest</source>
        <translation>Zone d'intérêt</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>EXTENT: QGIS reads xmin,xmax,ymin,ymax, here x from {0:.10g} to {1:.10g} and y from {2:.10g} to {3:.10g}. If xmin,ymin,xmax,ymax was meant, write {4}.</source>
        <translation>EXTENT : QGIS lit xmin,xmax,ymin,ymax, ici x de {0:.10g} à {1:.10g} et y de {2:.10g} à {3:.10g}. S'il s'agissait de xmin,ymin,xmax,ymax, écrivez {4}.</translation>
    </message>
    <message>
        <source>Give the area as polygons instead (AOI): one on each side of 180 degrees, or one ring over it.</source>
        <translation>Donnez plutôt la zone en polygones (AOI) : un de chaque côté des 180 degrés, ou un anneau par-dessus.</translation>
    </message>
    <message>
        <source>from {0} to {1} degrees it runs over the antimeridian; QGIS turns such an extent round, to {2:.6g} degrees of longitude.</source>
        <translation>de {0} à {1} degrés, elle traverse l'antiméridien ; QGIS retourne une telle étendue, à {2:.6g} degrés de longitude.</translation>
    </message>
    <message>
        <source>EXTENT: it is {0:.6g} degrees wide, more than half way round the world. An extent over the antimeridian is turned round by QGIS. If a small one was meant: {1}</source>
        <translation>EXTENT : elle a {0:.6g} degrés de large, plus d'un demi-tour du monde. Une étendue par-dessus l'antiméridien est retournée par QGIS. Si une petite était voulue : {1}</translation>
    </message>
    <message>
        <source>{hub}: the account of the window 'Downloads' is used.</source>
        <translation>{hub} : le compte de la fenêtre « Téléchargements » est utilisé.</translation>
    </message>
    <message>
        <source>The login {login} goes to {hosts}, which the address of the hub names.</source>
        <translation>Les identifiants {login} vont à {hosts}, que nomme l'adresse du hub.</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Where to look. What is known of each, without a live test:</source>
        <translation>Où chercher. Ce que l'on sait de chacun, sans essai réel :</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>Instead of the preset's address, for mirrors; needed for odata, dhus, stac (an https address) and folder (a folder). Hubs like the Copernicus Data Space with several servers: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, separated by blanks.</source>
        <translation>Au lieu de l'adresse prédéfinie, pour les miroirs ; nécessaire pour odata, dhus, stac (une adresse https) et folder (un dossier). Hubs à plusieurs serveurs comme le Copernicus Data Space : CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS, séparés par des espaces.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Authentication configuration of the kind Basic: user name and password; for accounts with two factors, the one-time code goes into its field Realm. Without one, the environment variables of this hub are used (for cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET and DEEPSATDATA_CDSE_TOTP), or ~/.netrc, or, without HUB_URL, the account of the window 'Downloads'. They go to the hub's own servers only; with another HUB_URL, DEEPSATDATA_CDSE_URL has to hold the same address. Searching the Copernicus Data Space and STAC catalogues needs no login; DHuS hubs want one for everything.
The Copernicus Data Space also takes a pair of access keys (S3), which need no one-time code: a configuration of the kind AWS S3, or Basic with access key, secret key and S3 as its realm; or  DEEPSATDATA_CDSE_S3_KEY and DEEPSATDATA_CDSE_S3_SECRET. They are made at https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES takes an API key: the kind API Header with X-API-Key, or Basic with the key as password; or DEEPSATDATA_GEODES_SECRET.</source>
        <translation>Configuration d'authentification de type Basic : nom d'utilisateur et mot de passe ; pour les comptes à deux facteurs, le code à usage unique va dans le champ Realm. Sans elle, ce sont les variables d'environnement de ce hub (pour cdse DEEPSATDATA_CDSE_USER, DEEPSATDATA_CDSE_SECRET et DEEPSATDATA_CDSE_TOTP), ou ~/.netrc, ou, sans HUB_URL, le compte de la fenêtre « Téléchargements ». Ils ne vont qu'aux serveurs du hub ; avec une autre HUB_URL, DEEPSATDATA_CDSE_URL doit contenir la même adresse. Chercher dans le Copernicus Data Space et les catalogues STAC ne demande pas d'identifiants ; les hubs DHuS en veulent pour tout.
Le Copernicus Data Space accepte aussi une paire de clés d'accès (S3), sans code à usage unique : une configuration de type AWS S3, ou Basic avec la clé d'accès, la clé secrète et S3 comme Realm ; ou  DEEPSATDATA_CDSE_S3_KEY et DEEPSATDATA_CDSE_S3_SECRET. On les obtient sur https://eodata-s3keysmanager.dataspace.copernicus.eu. GEODES accepte une clé d'API : le type API Header avec X-API-Key, ou Basic avec la clé comme mot de passe ; ou DEEPSATDATA_GEODES_SECRET.</translation>
    </message>
    <message>
        <source>{hub} needs no login.</source>
        <translation>{hub} ne demande pas d'identifiants.</translation>
    </message>
    <message>
        <source>None chosen: that of the environment variables or of ~/.netrc is used.</source>
        <translation>Aucun choisi : ceux des variables d'environnement ou de ~/.netrc sont utilisés.</translation>
    </message>
    <message>
        <source>Searching {hub} needs no login.</source>
        <translation>Chercher chez {hub} ne demande pas d'identifiants.</translation>
    </message>
    <message>
        <source>None chosen: your account on {hub} of the window 'Downloads' is used.</source>
        <translation>Aucun choisi : votre compte chez {hub} de la fenêtre « Téléchargements » est utilisé.</translation>
    </message>
    <message>
        <source>{hub} wants a login: choose one here, or add an account in the window 'Downloads'.</source>
        <translation>{hub} demande des identifiants : choisissez-en ici, ou ajoutez un compte dans la fenêtre « Téléchargements ».</translation>
    </message>
    <message>
        <source>Items of a catalogue (or a folder with products)</source>
        <translation>Items d'un catalogue (ou un dossier de produits)</translation>
    </message>
    <message>
        <source>Products that are not downloaded: rows of 'Search products' found on Earth Search, the Planetary Computer or another STAC catalogue of cloud-optimised files, or a file with STAC items (JSON). Only the blocks that windows need are read, where they lie; a product that lies in the folder, too, is read from there. Where the evidence of an item's offset contradicts itself, the run is refused: so in Earth Search's collection sentinel-2-l2a from baseline 04.00 on; take the items of sentinel-2-c1-l2a.</source>
        <translation>Produits qui ne sont pas téléchargés : lignes de « Chercher des produits » trouvées sur Earth Search, le Planetary Computer ou un autre catalogue STAC de fichiers optimisés pour le nuage, ou un fichier d'items STAC (JSON). Seuls les blocs dont les fenêtres ont besoin sont lus, là où ils sont ; un produit qui est aussi dans le dossier est lu là. Si les preuves du décalage d'un item se contredisent, le traitement est refusé : ainsi dans la collection sentinel-2-l2a d'Earth Search à partir de la baseline 04.00 ; prenez les items de sentinel-2-c1-l2a.</translation>
    </message>
    <message>
        <source>Read more than 2 GB without asking</source>
        <translation>Lire plus de 2 Go sans demander</translation>
    </message>
    <message>
        <source>With items: before work it is told how much will be read. QGIS asks before more than 2 GB; where nobody can be asked (qgis_process, scripts), such a run is refused unless this is on.</source>
        <translation>Avec des items : avant le travail il est dit combien sera lu. QGIS demande avant plus de 2 Go ; là où personne ne peut répondre (qgis_process, scripts), un tel traitement est refusé si ceci n'est pas coché.</translation>
    </message>
    <message>
        <source>Keep read blocks on disk (GB)</source>
        <translation>Garder les blocs lus sur le disque (Go)</translation>
    </message>
    <message>
        <source>With items: what was read is kept for the next run and for one that goes on, up to this size; the longest unused goes first. 0 keeps nothing.</source>
        <translation>Avec des items : ce qui a été lu est gardé pour le prochain traitement et pour celui qui continue, jusqu'à cette taille ; le plus anciennement utilisé part d'abord. 0 ne garde rien.</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Polygons with a coordinate system; selection and filter are honoured.</source>
        <translation>Polygones avec un système de coordonnées ; la sélection et le filtre sont respectés.</translation>
    </message>
    <message>
        <source>Class table</source>
        <translation>Table des classes</translation>
    </message>
    <message>
        <source>Their series are made as well, as by 'Extract series of parcels', from the same products and dates: blocks that the dataset needs are decoded once for both (by the engine threads).</source>
        <translation>Leurs séries sont faites aussi, comme par « Extraire les séries des parcelles », des mêmes produits et dates : les blocs dont le jeu de données a besoin sont décodés une fois pour les deux (par le moteur threads).</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Champ de l'identifiant</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Identifiants des parcelles. Sans indication, les numéros d&apos;entité.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Class codes of the parcels. Without it there are none.</source>
        <translation>Codes de classe des parcelles. Sans lui, il n&apos;y en a pas.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Of the pixels of each parcel, date and band that have data.</source>
        <translation>Des pixels de chaque parcelle, date et bande qui ont des données.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Érosion (m)</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out of the series.</source>
        <translation>Le terrain plus proche que cela de la limite de sa parcelle est laissé hors des séries.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Séries des parcelles</translation>
    </message>
    <message>
        <source>A row a parcel and date with data, with the statistics of each band.</source>
        <translation>Une ligne par parcelle et date avec données, avec les statistiques de chaque bande.</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Premier jour (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Dernier jour (UTC)</translation>
    </message>
    <message>
        <source>First day of the period, UTC, as 2019-03-01.</source>
        <translation>Premier jour de la période, UTC, comme 2019-03-01.</translation>
    </message>
    <message>
        <source>Last day of the period, UTC, as 2019-10-31; the whole day is included.</source>
        <translation>Dernier jour de la période, UTC, comme 2019-10-31 ; le jour entier est inclus.</translation>
    </message>
    <message>
        <source>Any layer of polygons with a coordinate system, a zip with one in it, or a table in the canonical form: geometry (well-known text), crs, ground_truth, year, id. Selection and filter are honoured.</source>
        <translation>N'importe quelle couche de polygones avec un système de coordonnées, un zip qui en contient une, ou une table sous la forme canonique : geometry (well-known text), crs, ground_truth, year, id. La sélection et le filtre sont respectés.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Whose fields are known: the French register (RPG), EuroCrops, fiboa. generic takes the fields named below, and knows those of the canonical form. A field named below has the last word.</source>
        <translation>De qui les champs sont connus : le registre français (RPG), EuroCrops, fiboa. generic prend les champs nommés ci-dessous, et connaît ceux de la forme canonique. Un champ nommé ci-dessous a le dernier mot.</translation>
    </message>
    <message>
        <source>Class field (or one a year)</source>
        <translation>Champ de la classe (ou un par année)</translation>
    </message>
    <message>
        <source>Class codes, numbers or text; leading zeros stay. Several fields, one a year with the year in its name (CDL2021, CDL2022), give one parcel for each year. Without it the profile's.</source>
        <translation>Codes de classe, nombres ou texte ; les zéros de tête restent. Plusieurs champs, un par année avec l'année dans son nom (CDL2021, CDL2022), donnent une parcelle par année. Sans indication, celui du profil.</translation>
    </message>
    <message>
        <source>Class name field</source>
        <translation>Champ du nom de la classe</translation>
    </message>
    <message>
        <source>What the class is called in words, for the class table and legends.</source>
        <translation>Comment la classe s'appelle en toutes lettres, pour la table des classes et les légendes.</translation>
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the profile's, or the feature ids, which hold for this layer only.</source>
        <translation>Identifiants des parcelles, nombres ou texte. Sans indication, ceux du profil, ou les numéros d'entité, qui ne valent que pour cette couche.</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Champ de l'année</translation>
    </message>
    <message>
        <source>Year, date, or text that starts with a year, as 2022-05-01.</source>
        <translation>Année, date, ou texte commençant par une année, comme 2022-05-01.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year of all parcels, instead of a field. Without both the profile's field is taken, or the one year that the name of the class field, the layer or the file has; the log tells which.</source>
        <translation>Année de toutes les parcelles, au lieu d'un champ. Sans les deux, le champ du profil est pris, ou la seule année que porte le nom du champ de la classe, de la couche ou du fichier ; le journal dit laquelle.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name,colour, as an earlier run wrote it and you changed it. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in it are ignored, and told. Without it a table is made: whole numbers from 1 to 32767 are their own index, any other codes are sorted and numbered.</source>
        <translation>Un csv avec les colonnes code,index,name,colour, tel qu'un traitement précédent l'a écrit et que vous l'avez modifié. Des codes peuvent partager un index ; l'index 0 est l'arrière-plan, -1 ignore. Les codes qui n'y sont pas sont ignorés, et signalés. Sans indication, une table est faite : les nombres entiers de 1 à 32767 sont leur propre index, tous les autres codes sont triés et numérotés.</translation>
    </message>
    <message>
        <source>Level of HCAT</source>
        <translation>Niveau de HCAT</translation>
    </message>
    <message>
        <source>Where the layer has codes of EuroCrops' hierarchy (HCAT): the level that is the class. 3: arable crops, grassland ...; 4: cereals, legumes ...; 5: wheat, barley ...; 6: the code itself. own: the class as it is.</source>
        <translation>Là où la couche a des codes de la hiérarchie d'EuroCrops (HCAT) : le niveau qui est la classe. 3 : cultures arables, prairies ... ; 4 : céréales, légumineuses ... ; 5 : blé, orge ... ; 6 : le code lui-même. own : la classe telle quelle.</translation>
    </message>
    <message>
        <source>Rare classes</source>
        <translation>Classes rares</translation>
    </message>
    <message>
        <source>Classes of fewer parcels than the number below, in a table that is made: keep; merge (one index for all of them); ignore (index -1). Their parcels and codes stay.</source>
        <translation>Classes de moins de parcelles que le nombre ci-dessous, dans une table qui est faite : keep (garder) ; merge (un index pour toutes) ; ignore (index -1). Leurs parcelles et codes restent.</translation>
    </message>
    <message>
        <source>Fewest parcels of a class</source>
        <translation>Moins de parcelles d'une classe</translation>
    </message>
    <message>
        <source>Classes of fewer parcels are rare.</source>
        <translation>Les classes de moins de parcelles sont rares.</translation>
    </message>
    <message>
        <source>Slivers are narrower than (m)</source>
        <translation>Les esquilles sont plus étroites que (m)</translation>
    </message>
    <message>
        <source>Mean width, which is twice the area by the perimeter. Narrower parcels are listed as doubtful; they stay. Half a pixel is 5 m.</source>
        <translation>Largeur moyenne : deux fois la surface divisée par le périmètre. Les parcelles plus étroites sont listées comme douteuses ; elles restent. Un demi-pixel fait 5 m.</translation>
    </message>
    <message>
        <source>Look for overlaps</source>
        <translation>Chercher les recouvrements</translation>
    </message>
    <message>
        <source>List pairs of parcels of one year that cover the same ground, more than 1 m². Takes the most time of a large register.</source>
        <translation>Lister les paires de parcelles d'une même année qui couvrent le même terrain, plus de 1 m². Prend le plus de temps pour un grand registre.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Parcels with crs, ground_truth (the class code as text), year, id, class_index, class_name, area_m2 and, where known, hcat_code and hcat_name; in the CRS of the layer, or EPSG:4326 where the parcels have several.</source>
        <translation>Parcelles avec crs, ground_truth (le code de la classe en texte), year, id, class_index, class_name, area_m2 et, quand ils sont connus, hcat_code et hcat_name ; dans le SCR de la couche, ou EPSG:4326 si les parcelles en ont plusieurs.</translation>
    </message>
    <message>
        <source>Rejected parcels</source>
        <translation>Parcelles rejetées</translation>
    </message>
    <message>
        <source>Parcels that are left out, with the reason; in EPSG:4326.</source>
        <translation>Parcelles laissées de côté, avec la raison ; en EPSG:4326.</translation>
    </message>
    <message>
        <source>Doubtful parcels</source>
        <translation>Parcelles douteuses</translation>
    </message>
    <message>
        <source>What is doubtful about parcels that stay, a row each: repairs, ids and outlines that stand twice, slivers, overlaps with the ground that both claim; in EPSG:4326.</source>
        <translation>Ce qui est douteux dans les parcelles qui restent, une ligne chacun : réparations, identifiants et contours en double, esquilles, recouvrements avec le terrain que les deux revendiquent ; en EPSG:4326.</translation>
    </message>
    <message>
        <source>Class table of the result</source>
        <translation>Table des classes du résultat</translation>
    </message>
    <message>
        <source>code, index, name, colour, and the number and area of the parcels: what 'Rasterize parcels' takes as its class table, and what can be changed by hand and given here again.</source>
        <translation>code, index, name, colour, et le nombre et la surface des parcelles : ce que « Rastériser des parcelles » prend comme table des classes, et ce qui peut être modifié à la main et redonné ici.</translation>
    </message>
    <message>
        <source>Canonical csv</source>
        <translation>Csv canonique</translation>
    </message>
    <message>
        <source>The same parcels as text, each in its own coordinate system: geometry (well-known text), crs, ground_truth, year, id.</source>
        <translation>Les mêmes parcelles en texte, chacune dans son propre système de coordonnées : geometry (well-known text), crs, ground_truth, year, id.</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Nombre de parcelles</translation>
    </message>
    <message>
        <source>Number of rejected parcels</source>
        <translation>Nombre de parcelles rejetées</translation>
    </message>
    <message>
        <source>Number of doubts</source>
        <translation>Nombre de doutes</translation>
    </message>
    <message>
        <source>Number of classes</source>
        <translation>Nombre de classes</translation>
    </message>
    <message>
        <source>Folder with products (or items of a catalogue)</source>
        <translation>Dossier des produits (ou items d'un catalogue)</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, L1C or L2A, folders and zips, searched recursively; zips are not unpacked. Of several processings of one acquisition the newest counts; those of your own Sen2Cor (N99xx) are used where there is no other.</source>
        <translation>SAFE et EOPF Zarr, L1C ou L2A, dossiers et zips, cherchés récursivement ; les zips ne sont pas décompressés. De plusieurs traitements d'une acquisition, le plus récent compte ; ceux de votre propre Sen2Cor (N99xx) sont utilisés là où il n'y en a pas d'autre.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>harmonized: the offset that each product's XML gives (-1000 since baseline 04.00) is added to all pixels with data, so that all years compare. raw: digital numbers as they are.</source>
        <translation>harmonized : le décalage que donne le XML de chaque produit (-1000 depuis la baseline 04.00) est ajouté à tous les pixels qui ont des données, pour que toutes les années soient comparables. raw : valeurs numériques telles quelles.</translation>
    </message>
    <message>
        <source>Maximum cloud cover of a product (%)</source>
        <translation>Couverture nuageuse maximale d'un produit (%)</translation>
    </message>
    <message>
        <source>Acquisitions whose metadata give more cloud are left out. The newest processing is judged, never an older one taken instead.</source>
        <translation>Les acquisitions dont les métadonnées donnent plus de nuages sont écartées. C'est le traitement le plus récent qui est jugé, jamais un plus ancien pris à sa place.</translation>
    </message>
    <message>
        <source>Class codes, numbers or text. For a regression: the value. Parcels whose class is null get the label ignore.</source>
        <translation>Codes des classes, nombres ou texte. Pour une régression : la valeur. Les parcelles dont la classe est nulle reçoivent l'étiquette ignore.</translation>
    </message>
    <message>
        <source>Ids of the parcels, numbers or text. Without it the feature ids are taken, which hold for this layer only.</source>
        <translation>Identifiants des parcelles, nombres ou texte. Sans lui, ce sont les identifiants des entités, qui ne valent que pour cette couche.</translation>
    </message>
    <message>
        <source>Year field (one of these: field, year)</source>
        <translation>Champ de l'année (au choix : champ, année)</translation>
    </message>
    <message>
        <source>Year, date, or text that starts with a year, as 2022-05-01. One set of rasters is written a year.</source>
        <translation>Année, date, ou texte commençant par une année, comme 2022-05-01. Un jeu de rasters est écrit par année.</translation>
    </message>
    <message>
        <source>Year (one of these: field, year)</source>
        <translation>Année (au choix : champ, année)</translation>
    </message>
    <message>
        <source>Year of all parcels, as 2022. Give either this or the year field.</source>
        <translation>Année de toutes les parcelles, comme 2022. Donnez soit celle-ci, soit le champ de l'année.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name. Codes may share an index; index 0 is background, -1 ignore. Codes that are not in the table get the label ignore. Without a table, integer codes from 1 to 32767 are the indices; any other codes are sorted and numbered, as the log says.</source>
        <translation>Un csv avec les colonnes code,index,name. Des codes peuvent partager un index ; l'index 0 est l'arrière-plan, -1 ignore. Les codes absents de la table reçoivent l'étiquette ignore. Sans table, les codes entiers de 1 à 32767 sont les index ; tous les autres codes sont triés et numérotés, comme le dit le journal.</translation>
    </message>
    <message>
        <source>Surveyed area</source>
        <translation>Zone relevée</translation>
    </message>
    <message>
        <source>Where all parcels are known: pixels there that no parcel claims are background. What pixels outside become, 'Outside the surveyed area' says.</source>
        <translation>Où toutes les parcelles sont connues : les pixels qu'aucune parcelle n'y revendique sont de l'arrière-plan. 'Hors de la zone relevée' dit ce que deviennent les pixels au-dehors.</translation>
    </message>
    <message>
        <source>Outside the surveyed area</source>
        <translation>Hors de la zone relevée</translation>
    </message>
    <message>
        <source>Label of pixels that no parcel claims outside the surveyed area (everywhere, when none is given). ignore (-1): nothing is known there, as around the fields of a survey. background (0): what is no parcel is no class, as in a complete register.</source>
        <translation>Étiquette des pixels qu'aucune parcelle ne revendique hors de la zone relevée (partout si aucune n'est donnée). ignore (-1) : on n'y sait rien, comme autour des champs d'un relevé. background (0) : ce qui n'est pas une parcelle n'a pas de classe, comme dans un registre complet.</translation>
    </message>
    <message>
        <source>Folder with products (one of these: folder, extent)</source>
        <translation>Dossier des produits (au choix : dossier, étendue)</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, folders and zips, searched recursively; the rasters lie on the grid of each tile found. Give either this or an extent.</source>
        <translation>SAFE et EOPF Zarr, dossiers et zips, cherchés récursivement ; les rasters sont sur la grille de chaque tuile trouvée. Donnez soit ceci, soit une étendue.</translation>
    </message>
    <message>
        <source>Extent (one of these: folder, extent)</source>
        <translation>Étendue (au choix : dossier, étendue)</translation>
    </message>
    <message>
        <source>Rectangle xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326]. It is snapped outwards to whole pixels of the lattice of the Sentinel-2 tiles.</source>
        <translation>Rectangle xmin,xmax,ymin,ymax avec son système de coordonnées, comme 16.2,16.5,48.1,48.3 [EPSG:4326]. Il est élargi aux pixels entiers du treillis des tuiles Sentinel-2.</translation>
    </message>
    <message>
        <source>CRS of the rasters</source>
        <translation>SCR des rasters</translation>
    </message>
    <message>
        <source>With an extent: a projected CRS in metres. Without it the UTM zone of the extent's middle is taken (the extent's own, when its coordinate system is one), which is where products lie.</source>
        <translation>Avec une étendue : un SCR projeté en mètres. Sans lui, la zone UTM du centre de l'étendue (celle de l'étendue si son système en est une), où se trouvent les produits.</translation>
    </message>
    <message>
        <source>Resolutions (m)</source>
        <translation>Résolutions (m)</translation>
    </message>
    <message>
        <source>Pixel sides in metres; all chosen ones come from one run and nest in each other's pixels.</source>
        <translation>Côtés des pixels en mètres ; toutes les résolutions choisies viennent d'un seul passage et s'emboîtent.</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>classification: the class of the winning parcel. regression: the mean of the parcels' values, weighted by coverage; coverage then is the share of the pixel that has a value.</source>
        <translation>classification : la classe de la parcelle gagnante. regression : la moyenne des valeurs des parcelles, pondérée par la couverture ; la couverture est alors la part du pixel qui a une valeur.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>largest: the parcel that covers most of the pixel. centre: the parcel that holds the pixel's centre. all_touched: any parcel that touches the pixel, the largest share first.</source>
        <translation>largest : la parcelle qui couvre le plus le pixel. centre : la parcelle qui contient le centre du pixel. all_touched : toute parcelle qui touche le pixel, la plus grande part d'abord.</translation>
    </message>
    <message>
        <source>Minimum coverage (0 to 1)</source>
        <translation>Couverture minimale (0 à 1)</translation>
    </message>
    <message>
        <source>Pixels covered less by their parcel get the label ignore and id 0; the other layers stay. 0.5 keeps pixels that belong to their parcel by half.</source>
        <translation>Les pixels moins couverts par leur parcelle reçoivent l'étiquette ignore et l'identifiant 0 ; les autres couches restent. 0,5 garde les pixels qui appartiennent à moitié à leur parcelle.</translation>
    </message>
    <message>
        <source>Shift to the east (m)</source>
        <translation>Décalage vers l'est (m)</translation>
    </message>
    <message>
        <source>Parcels are moved by so many metres to the east before they are rasterized, as 'Check the alignment of parcels' finds it (dx); negative to the west. The description of the ground truth and of datasets records it.</source>
        <translation>Les parcelles sont déplacées d'autant de mètres vers l'est avant d'être rastérisées, comme « Vérifier l'alignement des parcelles » le trouve (dx) ; négatif vers l'ouest. La description de la vérité terrain et des jeux de données le retient.</translation>
    </message>
    <message>
        <source>Shift to the north (m)</source>
        <translation>Décalage vers le nord (m)</translation>
    </message>
    <message>
        <source>The same to the north (dy); negative to the south.</source>
        <translation>De même vers le nord (dy) ; négatif vers le sud.</translation>
    </message>
    <message>
        <source>More layers</source>
        <translation>Autres couches</translation>
    </message>
    <message>
        <source>runner_up: the class that covers most of the pixel after the label's (0 for none), and runner_up_coverage its share. mask_conflict: the claim mask that counts claims of different classes only. overlap_area: square metres of the pixel that are claimed more than once, 0 along a boundary that two parcels share. Datasets made of this ground truth hold them too.</source>
        <translation>runner_up : la classe qui couvre le plus le pixel après celle de l'étiquette (0 : aucune), et runner_up_coverage sa part. mask_conflict : le masque des revendications qui ne compte que celles de classes différentes. overlap_area : mètres carrés du pixel revendiqués plus d'une fois, 0 le long d'une limite partagée par deux parcelles. Les jeux de données faits de cette vérité terrain les contiennent aussi.</translation>
    </message>
    <message>
        <source>Folder with ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg and the rasters.</source>
        <translation>Dossier avec ground_truth.json, classes.csv, parcels.csv, skipped.csv, notes.csv, conflicts.gpkg et les rasters.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Ground that two parcels of one year claim (more than 1 m²): the two ids and classes, the area, its share of the smaller parcel.</source>
        <translation>Terrain que revendiquent deux parcelles d'une même année (plus de 1 m²) : les deux identifiants et classes, la surface, sa part de la plus petite parcelle.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Identifiants des parcelles</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Masque des revendications</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Number of claims</source>
        <translation>Nombre de revendications</translation>
    </message>
    <message>
        <source>Distance to the boundary</source>
        <translation>Distance à la limite</translation>
    </message>
    <message>
        <source>Second class</source>
        <translation>Deuxième classe</translation>
    </message>
    <message>
        <source>Coverage by the second class</source>
        <translation>Couverture par la deuxième classe</translation>
    </message>
    <message>
        <source>Claim mask of different classes</source>
        <translation>Masque des revendications de classes différentes</translation>
    </message>
    <message>
        <source>Area claimed more than once</source>
        <translation>Surface revendiquée plus d'une fois</translation>
    </message>
    <message>
        <source>Number of parcels rasterized</source>
        <translation>Nombre de parcelles rastérisées</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Nombre d'éléments ignorés</translation>
    </message>
    <message>
        <source>Number of conflicts</source>
        <translation>Nombre de conflits</translation>
    </message>
    <message>
        <source>Stored at their native resolution (10, 20 or 60 m). A product that lacks one is left out whole. L2A products have no B10.</source>
        <translation>Enregistrées à leur résolution native (10, 20 ou 60 m). Un produit à qui l'une manque est écarté en entier. Les produits L2A n'ont pas de B10.</translation>
    </message>
    <message>
        <source>Store cloud masks</source>
        <translation>Enregistrer les masques de nuages</translation>
    </message>
    <message>
        <source>Store the scene classification (L2A) or the cloud mask (L1C) of each step, and the clear share of each sample and step.</source>
        <translation>Enregistrer la classification de scène (L2A) ou le masque de nuages (L1C) de chaque pas, et la part claire de chaque échantillon et pas.</translation>
    </message>
    <message>
        <source>Store probabilities of cloud and snow</source>
        <translation>Enregistrer les probabilités de nuage et de neige</translation>
    </message>
    <message>
        <source>With the scene classification of L2A products: also their probabilities of cloud and of snow in percent, at 20 m. A product that lacks one is left out whole.</source>
        <translation>Avec la classification de scène des produits L2A : aussi leurs probabilités de nuage et de neige en pour cent, à 20 m. Un produit à qui l'une manque est écarté en entier.</translation>
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation>Taille de fenêtre (pixels de 10 m)</translation>
    </message>
    <message>
        <source>Side of a window. A multiple of 2 with 20 m bands or cloud masks, of 6 with 60 m bands.</source>
        <translation>Côté d'une fenêtre. Multiple de 2 avec des bandes de 20 m ou des masques de nuages, de 6 avec des bandes de 60 m.</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Month-day/month-day, as 10-01/09-30: the period of images of each label year, in which it ends. Without it: the period above, or the calendar year. Labels of several years need a season, or no period.</source>
        <translation>Mois-jour/mois-jour, comme 10-01/09-30 : la période des images de chaque année d'étiquettes, où elle finit. Sans elle : la période ci-dessus, ou l'année civile. Des étiquettes de plusieurs années demandent une saison, ou pas de période.</translation>
    </message>
    <message>
        <source>Minimum valid pixels (%)</source>
        <translation>Pixels valides au minimum (%)</translation>
    </message>
    <message>
        <source>A step of a sample is dropped when fewer pixels than this hold data in all bands.</source>
        <translation>Un pas d'un échantillon est écarté si moins de pixels que cela ont des données dans toutes les bandes.</translation>
    </message>
    <message>
        <source>Minimum clear pixels (%)</source>
        <translation>Pixels clairs au minimum (%)</translation>
    </message>
    <message>
        <source>With cloud masks: a step of a sample is dropped when fewer pixels than this have data and no cloud, cirrus or cloud shadow. The masks are read first, and images that no sample needs are not decoded: cloudy seasons take less time. 0 keeps all.</source>
        <translation>Avec des masques de nuages : un pas d'un échantillon est abandonné quand moins de pixels que cela ont des données et ni nuage, ni cirrus, ni ombre de nuage. Les masques sont lus d'abord, et les images dont aucun échantillon n'a besoin ne sont pas décodées : les saisons nuageuses prennent moins de temps. 0 les garde tous.</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Vérifier les sommes de contrôle</translation>
    </message>
    <message>
        <source>Before work compare all needed files (bands, masks, metadata) with the checksums of their manifest: finds flipped bytes that decode without an error. Reads each of them once more.</source>
        <translation>Avant le travail, comparer tous les fichiers nécessaires (bandes, masques, métadonnées) aux sommes de contrôle de leur manifeste : trouve les octets altérés qui se décodent sans erreur. Lit chacun une fois de plus.</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>threads, or the address of a dask scheduler such as tcp://host:8786, whose workers see the same folders. The result is the same.</source>
        <translation>threads, ou l'adresse d'un ordonnanceur dask comme tcp://host:8786, dont les exécutants voient les mêmes dossiers. Le résultat est le même.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Fils d'exécution</translation>
    </message>
    <message>
        <source>Threads that decode; 0 takes the number of processors. The result is the same.</source>
        <translation>Fils qui décodent ; 0 prend le nombre de processeurs. Le résultat est le même.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>New or empty folder, or one with an unfinished run of the same input and parameters, which is then finished.</source>
        <translation>Dossier nouveau ou vide, ou avec un traitement inachevé de mêmes entrée et paramètres, qui est alors terminé.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>The windows as polygons, with what samples.csv tells of each.</source>
        <translation>Les fenêtres comme polygones, avec ce que samples.csv dit de chacune.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'échantillons</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Nombre de pas enregistrés</translation>
    </message>
    <message>
        <source>Number of shards</source>
        <translation>Nombre de fragments</translation>
    </message>
    <message>
        <source>Open archives and catalogues</source>
        <translation>Archives et catalogues ouverts</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>Par adresse</translation>
    </message>
    <message>
        <source>Mirrors, never tried from here</source>
        <translation>Miroirs, jamais essayés d'ici</translation>
    </message>
    <message>
        <source>B01 coastal</source>
        <translation>B01 côtier</translation>
    </message>
    <message>
        <source>B02 blue</source>
        <translation>B02 bleu</translation>
    </message>
    <message>
        <source>B03 green</source>
        <translation>B03 vert</translation>
    </message>
    <message>
        <source>B04 red</source>
        <translation>B04 rouge</translation>
    </message>
    <message>
        <source>B05 red edge 1</source>
        <translation>B05 red edge 1</translation>
    </message>
    <message>
        <source>B06 red edge 2</source>
        <translation>B06 red edge 2</translation>
    </message>
    <message>
        <source>B07 red edge 3</source>
        <translation>B07 red edge 3</translation>
    </message>
    <message>
        <source>B08 NIR</source>
        <translation>B08 PIR</translation>
    </message>
    <message>
        <source>B8A narrow NIR</source>
        <translation>B8A PIR étroit</translation>
    </message>
    <message>
        <source>B09 water vapour</source>
        <translation>B09 vapeur d'eau</translation>
    </message>
    <message>
        <source>B10 cirrus</source>
        <translation>B10 cirrus</translation>
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
        <translation>L1C, sommet de l'atmosphère</translation>
    </message>
    <message>
        <source>L2A, surface reflectance</source>
        <translation>L2A, réflectance de surface</translation>
    </message>
    <message>
        <source>Both levels</source>
        <translation>Les deux niveaux</translation>
    </message>
    <message>
        <source>Blocks of ground, balanced</source>
        <translation>Blocs de terrain, équilibrés</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>Values of a field</source>
        <translation>Valeurs d'un champ</translation>
    </message>
    <message>
        <source>npz, a file a sample</source>
        <translation>npz, un fichier par échantillon</translation>
    </message>
    <message>
        <source>WebDataset, tars of samples</source>
        <translation>WebDataset, tars d'échantillons</translation>
    </message>
    <message>
        <source>GeoTIFF, rasters of each sample</source>
        <translation>GeoTIFF, rasters de chaque échantillon</translation>
    </message>
    <message>
        <source>PASTIS, series with parcels</source>
        <translation>PASTIS, séries avec parcelles</translation>
    </message>
    <message>
        <source>DeepSatModels, pickles of 24 or 48 pixels</source>
        <translation>DeepSatModels, pickles de 24 ou 48 pixels</translation>
    </message>
    <message>
        <source>Single images with label maps</source>
        <translation>Images seules avec cartes d'étiquettes</translation>
    </message>
    <message>
        <source>Single images in a folder a class</source>
        <translation>Images seules, un dossier par classe</translation>
    </message>
    <message>
        <source>{model}, a view for this foundation model</source>
        <translation>{model}, une vue pour ce modèle de fondation</translation>
    </message>
    <message>
        <source>Each pixel repeated</source>
        <translation>Chaque pixel répété</translation>
    </message>
    <message>
        <source>Bilinear</source>
        <translation>Bilinéaire</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Thirds of months (10 days)</source>
        <translation>Tiers de mois (10 jours)</translation>
    </message>
    <message>
        <source>Leave out samples that hold them</source>
        <translation>Écarter les échantillons qui les contiennent</translation>
    </message>
    <message>
        <source>Mask their pixels</source>
        <translation>Masquer leurs pixels</translation>
    </message>
    <message>
        <source>Evenly spread, little cloud</source>
        <translation>Régulièrement réparti, peu de nuages</translation>
    </message>
    <message>
        <source>Smallest largest gap, then little cloud</source>
        <translation>Plus grand écart minimal, puis peu de nuages</translation>
    </message>
    <message>
        <source>Nearest to each planned day (greedy)</source>
        <translation>Au plus près de chaque jour prévu (glouton)</translation>
    </message>
    <message>
        <source>All within the limits</source>
        <translation>Tous dans les limites</translation>
    </message>
    <message>
        <source>Harmonized: comparable over all years</source>
        <translation>Harmonisé : comparable sur toutes les années</translation>
    </message>
    <message>
        <source>Raw: digital numbers as they are</source>
        <translation>Brut : valeurs numériques telles quelles</translation>
    </message>
    <message>
        <source>Background (0): what is no parcel is no class</source>
        <translation>Arrière-plan (0) : ce qui n'est pas une parcelle n'a pas de classe</translation>
    </message>
    <message>
        <source>Ignore (-1): nothing is known there</source>
        <translation>Ignorer (-1) : on n'y sait rien</translation>
    </message>
    <message>
        <source>Classification: each parcel has a class</source>
        <translation>Classification : chaque parcelle a une classe</translation>
    </message>
    <message>
        <source>Regression: each parcel has a value</source>
        <translation>Régression : chaque parcelle a une valeur</translation>
    </message>
    <message>
        <source>Parcel that covers most of the pixel</source>
        <translation>Parcelle qui couvre le plus le pixel</translation>
    </message>
    <message>
        <source>Parcel that holds the pixel's centre</source>
        <translation>Parcelle qui contient le centre du pixel</translation>
    </message>
    <message>
        <source>Any parcel that touches the pixel</source>
        <translation>Toute parcelle qui touche le pixel</translation>
    </message>
    <message>
        <source>Coverage of the second class</source>
        <translation>Couverture de la deuxième classe</translation>
    </message>
    <message>
        <source>Any layer: you name the fields</source>
        <translation>N'importe quelle couche : vous nommez les champs</translation>
    </message>
    <message>
        <source>RPG, the French register</source>
        <translation>RPG, le registre français</translation>
    </message>
    <message>
        <source>EuroCrops (HCAT codes)</source>
        <translation>EuroCrops (codes HCAT)</translation>
    </message>
    <message>
        <source>Field boundaries for agriculture (fiboa)</source>
        <translation>Limites de champs agricoles (fiboa)</translation>
    </message>
    <message>
        <source>The class as it is</source>
        <translation>La classe telle quelle</translation>
    </message>
    <message>
        <source>3: arable crops, grassland ...</source>
        <translation>3 : cultures arables, prairies ...</translation>
    </message>
    <message>
        <source>4: cereals, legumes ...</source>
        <translation>4 : céréales, légumineuses ...</translation>
    </message>
    <message>
        <source>5: wheat, barley ...</source>
        <translation>5 : blé, orge ...</translation>
    </message>
    <message>
        <source>6: the whole code</source>
        <translation>6 : le code entier</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Merge into one class</source>
        <translation>Réunir en une classe</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Rogner</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Number of pixels</source>
        <translation>Nombre de pixels</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Plus petite</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Plus grande</translation>
    </message>
    <message>
        <source>Percentile {n}</source>
        <translation>Percentile {n}</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>As remembered, or none</source>
        <translation>Comme retenu, ou aucun</translation>
    </message>
    <message>
        <source>{kind} left out: {n} ({reason})</source>
        <translation>{kind} à l'écart : {n} ({reason})</translation>
    </message>
    <message>
        <source>{kind} left out ({reason}):</source>
        <translation>{kind} à l'écart ({reason}) :</translation>
    </message>
    <message>
        <source>; all are listed in {table}. For example:</source>
        <translation> ; tous sont dans {table}. Par exemple :</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Fenêtres</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Years of labels</source>
        <translation>Années des étiquettes</translation>
    </message>
    <message>
        <source>in the queue already</source>
        <translation>déjà dans la file</translation>
    </message>
    <message>
        <source>image blocks differ from those of the other products</source>
        <translation>les blocs d'image diffèrent de ceux des autres produits</translation>
    </message>
    <message>
        <source>left out by hand</source>
        <translation>écarté à la main</translation>
    </message>
    <message>
        <source>an image cannot be decoded</source>
        <translation>une image ne peut pas être décodée</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut pas être écrit</translation>
    </message>
    <message>
        <source>the class is not in the class table</source>
        <translation>la classe n'est pas dans la table des classes</translation>
    </message>
    <message>
        <source>more cloud than the limit</source>
        <translation>plus de nuages que la limite</translation>
    </message>
    <message>
        <source>outline, class and year stand there already</source>
        <translation>contour, classe et année y figurent déjà</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>nothing is left after erosion</source>
        <translation>il ne reste rien après l'érosion</translation>
    </message>
    <message>
        <source>the download failed</source>
        <translation>le téléchargement a échoué</translation>
    </message>
    <message>
        <source>seen on too few dates</source>
        <translation>vue à trop peu de dates</translation>
    </message>
    <message>
        <source>too few parcels of the class to compare with</source>
        <translation>trop peu de parcelles de la classe pour comparer</translation>
    </message>
    <message>
        <source>the hub has them no more</source>
        <translation>le hub ne les a plus</translation>
    </message>
    <message>
        <source>not on the grid of their tile</source>
        <translation>pas sur la grille de leur tuile</translation>
    </message>
    <message>
        <source>the geometry cannot be repaired</source>
        <translation>la géométrie ne peut pas être réparée</translation>
    </message>
    <message>
        <source>the catalogue does not have their files any more</source>
        <translation>le catalogue n'a plus leurs fichiers</translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>une bande manque</translation>
    </message>
    <message>
        <source>the cloud mask is missing</source>
        <translation>le masque de nuages manque</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>the cloud probability is missing</source>
        <translation>la probabilité de nuage manque</translation>
    </message>
    <message>
        <source>the scene classification is missing</source>
        <translation>la classification de scène manque</translation>
    </message>
    <message>
        <source>no area</source>
        <translation>pas de surface</translation>
    </message>
    <message>
        <source>no class: the pixels get the label ignore</source>
        <translation>pas de classe : les pixels reçoivent l'étiquette ignore</translation>
    </message>
    <message>
        <source>no coordinate system</source>
        <translation>pas de système de coordonnées</translation>
    </message>
    <message>
        <source>no geometry</source>
        <translation>pas de géométrie</translation>
    </message>
    <message>
        <source>no image that can be read</source>
        <translation>aucune image lisible</translation>
    </message>
    <message>
        <source>no labelled pixel</source>
        <translation>aucun pixel étiqueté</translation>
    </message>
    <message>
        <source>no product in their season</source>
        <translation>aucun produit dans leur saison</translation>
    </message>
    <message>
        <source>no step with enough valid pixels</source>
        <translation>aucun pas avec assez de pixels valides</translation>
    </message>
    <message>
        <source>no step with enough clear pixels</source>
        <translation>aucun pas avec assez de pixels clairs</translation>
    </message>
    <message>
        <source>no year</source>
        <translation>pas d'année</translation>
    </message>
    <message>
        <source>the value is no number</source>
        <translation>la valeur n'est pas un nombre</translation>
    </message>
    <message>
        <source>not a polygon</source>
        <translation>pas un polygone</translation>
    </message>
    <message>
        <source>a coordinate is not finite</source>
        <translation>une coordonnée n'est pas finie</translation>
    </message>
    <message>
        <source>not on the lattice of the tiles</source>
        <translation>pas sur le treillis des tuiles</translation>
    </message>
    <message>
        <source>in the hub's archive</source>
        <translation>dans l'archive du hub</translation>
    </message>
    <message>
        <source>larger than the window</source>
        <translation>plus grande que la fenêtre</translation>
    </message>
    <message>
        <source>outside of what their coordinate system is made for</source>
        <translation>hors de ce pour quoi leur système de coordonnées est fait</translation>
    </message>
    <message>
        <source>made by another producer</source>
        <translation>fait par un autre producteur</translation>
    </message>
    <message>
        <source>outside all tiles of the products, or the extent</source>
        <translation>hors de toutes les tuiles des produits, ou de l'étendue</translation>
    </message>
    <message>
        <source>outside the area</source>
        <translation>hors de la zone</translation>
    </message>
    <message>
        <source>outside the ground truth</source>
        <translation>hors de la vérité terrain</translation>
    </message>
    <message>
        <source>outside the period</source>
        <translation>hors de la période</translation>
    </message>
    <message>
        <source>less overlap than the limit</source>
        <translation>moins de recouvrement que la limite</translation>
    </message>
    <message>
        <source>the catalogue does not give their files out</source>
        <translation>le catalogue ne donne pas leurs fichiers</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>présent deux fois</translation>
    </message>
    <message>
        <source>smaller than the limit</source>
        <translation>plus petit que la limite</translation>
    </message>
    <message>
        <source>a newer baseline is there</source>
        <translation>une baseline plus récente est là</translation>
    </message>
    <message>
        <source>a later processing is there</source>
        <translation>un traitement plus récent est là</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>pas vérifié</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>le dossier ne peut pas être lu</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>the row cannot be read</source>
        <translation>la ligne ne peut pas être lue</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>inutilisable</translation>
    </message>
    <message>
        <source>move parcels this way</source>
        <translation>déplacer les parcelles ainsi</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne peut pas le dire</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Number of problems</source>
        <translation>Nombre de problèmes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Sensed (UTC)</source>
        <translation>Acquis (UTC)</translation>
    </message>
    <message>
        <source>Processed (UTC)</source>
        <translation>Traité (UTC)</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Orbite relative</translation>
    </message>
    <message>
        <source>Cloud (%)</source>
        <translation>Nuages (%)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Taille (octets)</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Of the area (share)</source>
        <translation>De la zone (part)</translation>
    </message>
    <message>
        <source>Of the tile (share)</source>
        <translation>De la tuile (part)</translation>
    </message>
    <message>
        <source>Fills its tile (share)</source>
        <translation>Remplit sa tuile (part)</translation>
    </message>
    <message>
        <source>Without data (%)</source>
        <translation>Sans données (%)</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masques</translation>
    </message>
    <message>
        <source>Offsets (DN)</source>
        <translation>Décalages (DN)</translation>
    </message>
    <message>
        <source>Single bands</source>
        <translation>Bandes isolées</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sommes de contrôle</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Days since the step before</source>
        <translation>Jours depuis le pas précédent</translation>
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
        <translation>Parmi le moins qui couvrent</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Fragment</translation>
    </message>
    <message>
        <source>Index in the shard</source>
        <translation>Index dans le fragment</translation>
    </message>
    <message>
        <source>West edge (m)</source>
        <translation>Bord ouest (m)</translation>
    </message>
    <message>
        <source>North edge (m)</source>
        <translation>Bord nord (m)</translation>
    </message>
    <message>
        <source>Side (m)</source>
        <translation>Côté (m)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>First date (UTC)</source>
        <translation>Première date (UTC)</translation>
    </message>
    <message>
        <source>Last date (UTC)</source>
        <translation>Dernière date (UTC)</translation>
    </message>
    <message>
        <source>Valid (share)</source>
        <translation>Valide (part)</translation>
    </message>
    <message>
        <source>Clear (share)</source>
        <translation>Clair (part)</translation>
    </message>
    <message>
        <source>Longest gap (days)</source>
        <translation>Plus long écart (jours)</translation>
    </message>
    <message>
        <source>Labelled (share)</source>
        <translation>Étiqueté (part)</translation>
    </message>
    <message>
        <source>Most frequent class</source>
        <translation>Classe la plus fréquente</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Its class</source>
        <translation>Sa classe</translation>
    </message>
    <message>
        <source>Other parcel</source>
        <translation>Autre parcelle</translation>
    </message>
    <message>
        <source>Class of the other</source>
        <translation>Classe de l'autre</translation>
    </message>
    <message>
        <source>Of one class</source>
        <translation>D'une même classe</translation>
    </message>
    <message>
        <source>Claimed twice (m²)</source>
        <translation>Revendiqué deux fois (m²)</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Ressemble à</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From its class (widths)</source>
        <translation>De sa classe (largeurs)</translation>
    </message>
    <message>
        <source>From the other (widths)</source>
        <translation>De l'autre (largeurs)</translation>
    </message>
    <message>
        <source>Strangeness</source>
        <translation>Étrangeté</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>To the east (m)</source>
        <translation>Vers l'est (m)</translation>
    </message>
    <message>
        <source>To the north (m)</source>
        <translation>Vers le nord (m)</translation>
    </message>
    <message>
        <source>Standard error (m)</source>
        <translation>Erreur type (m)</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confiance (0 à 1)</translation>
    </message>
    <message>
        <source>Parcels seen</source>
        <translation>Parcelles vues</translation>
    </message>
    <message>
        <source>Share of the smaller parcel</source>
        <translation>Part de la plus petite parcelle</translation>
    </message>
    <message>
        <source>looks like another class</source>
        <translation>ressemble à une autre classe</translation>
    </message>
    <message>
        <source>looks like no class</source>
        <translation>ne ressemble à aucune classe</translation>
    </message>
    <message>
        <source>Zoom to this parcel</source>
        <translation>Zoomer sur cette parcelle</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Revendications</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Second coverage</source>
        <translation>Deuxième couverture</translation>
    </message>
    <message>
        <source>Class conflicts</source>
        <translation>Conflits de classes</translation>
    </message>
    <message>
        <source>Double claims</source>
        <translation>Doubles revendications</translation>
    </message>
    <message>
        <source>Index in parcels.csv</source>
        <translation>Index dans parcels.csv</translation>
    </message>
    <message>
        <source>Share of the pixel</source>
        <translation>Part du pixel</translation>
    </message>
    <message>
        <source>Distance (m)</source>
        <translation>Distance (m)</translation>
    </message>
    <message>
        <source>Claims of different classes</source>
        <translation>Revendications de classes différentes</translation>
    </message>
    <message>
        <source>Ground truth: {layer}, {years}</source>
        <translation>Vérité terrain : {layer}, {years}</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>fits {side} m</source>
        <translation>tient dans {side} m</translation>
    </message>
    <message>
        <source>larger than {side} m</source>
        <translation>plus grand que {side} m</translation>
    </message>
    <message>
        <source>overlaps another parcel</source>
        <translation>recouvre une autre parcelle</translation>
    </message>
    <message>
        <source>outline stands twice, with two classes</source>
        <translation>contour en double, avec deux classes</translation>
    </message>
    <message>
        <source>id stands twice in a year</source>
        <translation>identifiant en double dans une année</translation>
    </message>
    <message>
        <source>outline was repaired</source>
        <translation>contour réparé</translation>
    </message>
    <message>
        <source>parts that are no polygon were left out</source>
        <translation>des parties qui ne sont pas des polygones ont été écartées</translation>
    </message>
    <message>
        <source>read as crossing the antimeridian</source>
        <translation>lu comme traversant l'antiméridien</translation>
    </message>
    <message>
        <source>sliver</source>
        <translation>esquille</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>pas de classe</translation>
    </message>
    <message>
        <source>no id</source>
        <translation>pas d'identifiant</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>with problems</source>
        <translation>avec des problèmes</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>répété</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>0: at most one claim</source>
        <translation>0 : une revendication au plus</translation>
    </message>
    <message>
        <source>1: two or more claims, none full</source>
        <translation>1 : deux revendications ou plus, aucune entière</translation>
    </message>
    <message>
        <source>2: two or more claims, at least one full</source>
        <translation>2 : deux revendications ou plus, dont une entière au moins</translation>
    </message>
    <message>
        <source>4 and more</source>
        <translation>4 et plus</translation>
    </message>
    <message>
        <source>Sample {sample}</source>
        <translation>Échantillon {sample}</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>{share} % clair</translation>
    </message>
    <message>
        <source>Coverage by the parcel</source>
        <translation>Couverture par la parcelle</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Clear share</source>
        <translation>Part claire</translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>{dates} dates</source>
        <translation>{dates} dates</translation>
    </message>
    <message>
        <source>{low} to {high} % clear</source>
        <translation>{low} à {high} % clair</translation>
    </message>
    <message>
        <source>fewest tiles that cover the area</source>
        <translation>le moins de tuiles qui couvrent la zone</translation>
    </message>
    <message>
        <source>other tiles of the area</source>
        <translation>autres tuiles de la zone</translation>
    </message>
    <message>
        <source>Temporary: deleted when QGIS is closed. Choose a folder to keep what this run makes.</source>
        <translation>Temporaire : supprimé à la fermeture de QGIS. Choisissez un dossier pour garder ce que ce traitement produit.</translation>
    </message>
    <message>
        <source>{name} lies in a temporary folder and is deleted when QGIS is closed: copy it now if you need it. {path}</source>
        <translation>{name} est dans un dossier temporaire et sera supprimé à la fermeture de QGIS : copiez-le maintenant si vous en avez besoin. {path}</translation>
    </message>
    <message>
        <source>{name} goes to a temporary folder, which QGIS deletes when it is closed. To keep what this run makes, stop it now and choose a folder.</source>
        <translation>{name} va dans un dossier temporaire que QGIS supprime à sa fermeture. Pour garder ce que fait ce traitement, arrêtez-le maintenant et choisissez un dossier.</translation>
    </message>
    <message>
        <source>In this queue</source>
        <translation>Dans cette file</translation>
    </message>
    <message>
        <source>this layer does not hold products.</source>
        <translation>cette couche ne contient pas de produits.</translation>
    </message>
    <message>
        <source>Take one that "Search products" or "Select products" made.</source>
        <translation>Prenez-en une faite par « Chercher des produits » ou « Choisir des produits ».</translation>
    </message>
    <message>
        <source>this layer was made from an inventory: its products are on disk already.</source>
        <translation>cette couche vient d'un inventaire : ses produits sont déjà sur le disque.</translation>
    </message>
    <message>
        <source>To download others, search for them.</source>
        <translation>Pour en télécharger d'autres, cherchez-les.</translation>
    </message>
    <message>
        <source>there is no name of a product in this text.</source>
        <translation>il n'y a aucun nom de produit dans ce texte.</translation>
    </message>
    <message>
        <source>Names look like S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…</source>
        <translation>Les noms ressemblent à S2A_MSIL2A_20180605T105031_N0500_R051_T31TFM_…</translation>
    </message>
    <message>
        <source>the file cannot be read: {why}.</source>
        <translation>le fichier ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <source>the file is too large for a list of names.</source>
        <translation>le fichier est trop grand pour une liste de noms.</translation>
    </message>
    <message>
        <source>{hub} needs an account.</source>
        <translation>{hub} a besoin d'un compte.</translation>
    </message>
    <message>
        <source>{hub} refuses the user name or password, or asks for a one-time code: {cause}. Correct the login, or test it under Accounts; the same one is not sent again by itself.</source>
        <translation>{hub} refuse le nom d'utilisateur ou le mot de passe, ou demande un code à usage unique : {cause}. Corrigez les identifiants, ou testez-les sous Comptes ; les mêmes ne sont pas renvoyés d'eux-mêmes.</translation>
    </message>
    <message>
        <source>{hub} refuses the user name or password: {cause}. Correct the login, or test it under Accounts; the same one is not sent again by itself.</source>
        <translation>{hub} refuse le nom d'utilisateur ou le mot de passe : {cause}. Corrigez les identifiants ou testez-les sous Comptes ; les mêmes ne sont pas renvoyés d'eux-mêmes.</translation>
    </message>
    <message>
        <source>{hub} asks for a one-time code. Enter the one that your app shows now; it holds for half a minute.</source>
        <translation>{hub} demande un code à usage unique. Saisissez celui que votre application affiche maintenant ; il est valable une demi-minute.</translation>
    </message>
    <message>
        <source>{hub} does not let this account download: {cause}. Log in to its web site once, see what it asks for (terms to accept, an address to confirm), then start again.</source>
        <translation>{hub} ne laisse pas ce compte télécharger : {cause}. Connectez-vous une fois à son site, voyez ce qu'il demande (conditions à accepter, adresse à confirmer), puis relancez.</translation>
    </message>
    <message>
        <source>{hub} refuses one product after the other: {cause}. The account lacks a right there, or a firewall or proxy is in the way. Start again when it is put right.</source>
        <translation>{hub} refuse un produit après l'autre : {cause}. Il manque un droit au compte, ou un pare-feu ou un proxy s'interpose. Relancez quand c'est réglé.</translation>
    </message>
    <message>
        <source>{hub} has refused the login several times although it had accepted it: {cause}. Perhaps too many sessions are open. End other programs that use the account, and start again later.</source>
        <translation>{hub} a refusé plusieurs fois les identifiants après les avoir acceptés : {cause}. Peut-être y a-t-il trop de sessions ouvertes. Fermez les autres programmes qui utilisent le compte et relancez plus tard.</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>coché</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvés</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>the last day lies before the first.</source>
        <translation>le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Échangez les deux.</translation>
    </message>
    <message>
        <source>neither an area nor a tile is given.</source>
        <translation>ni zone ni tuile n'est donnée.</translation>
    </message>
    <message>
        <source>Choose an area, or name tiles such as 31TFM, 31TGM.</source>
        <translation>Choisissez une zone, ou nommez des tuiles comme 31TFM, 31TGM.</translation>
    </message>
    <message>
        <source>the map shows no place yet.</source>
        <translation>la carte ne montre encore aucun lieu.</translation>
    </message>
    <message>
        <source>Add a layer or a base map and zoom to the area, or name tiles.</source>
        <translation>Ajoutez une couche ou un fond de carte et zoomez sur la zone, ou nommez des tuiles.</translation>
    </message>
    <message>
        <source>no layer is chosen as the area.</source>
        <translation>aucune couche n'est choisie comme zone.</translation>
    </message>
    <message>
        <source>Add a layer of polygons, or take what the map shows.</source>
        <translation>Ajoutez une couche de polygones, ou prenez ce que montre la carte.</translation>
    </message>
    <message>
        <source>DeepSatData downloads</source>
        <translation>Téléchargements DeepSatData</translation>
    </message>
    <message>
        <source>The archive takes no more orders of this account now ({n} at once).</source>
        <translation>L'archive n'accepte plus de commandes de ce compte pour l'instant ({n} à la fois).</translation>
    </message>
    <message numerus="yes">
        <source>This account has %n file(s) on their way; the hub allows no more.</source>
        <translation>
            <numerusform>Ce compte a %n fichier en cours ; le hub n'en permet pas plus.</numerusform>
            <numerusform>Ce compte a %n fichiers en cours ; le hub n'en permet pas plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is busy; it is asked again later.</source>
        <translation>L'archive est occupée ; elle sera interrogée plus tard.</translation>
    </message>
    <message>
        <source>The hub has an error of its own; it is asked again later.</source>
        <translation>Le hub a une erreur à lui ; il sera interrogé plus tard.</translation>
    </message>
    <message>
        <source>Verified: {layers}</source>
        <translation>Vérifié : {layers}</translation>
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
        <translation>{d} j {h:02d} h</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
    <message>
        <source>Next in line</source>
        <translation>Au tour suivant</translation>
    </message>
    <message>
        <source>Waiting for the archive</source>
        <translation>Attend l'archive</translation>
    </message>
    <message>
        <source>To be ordered by hand</source>
        <translation>À commander à la main</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>To be checked</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>To be ordered</source>
        <translation>À commander</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>Commandé</translation>
    </message>
    <message>
        <source>Order by hand</source>
        <translation>Commander à la main</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
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
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>completed, {n} skipped</source>
        <translation>terminé, éléments laissés de côté : {n}</translation>
    </message>
    <message>
        <source>Cancelled. Run again with the same folder and parameters to go on.</source>
        <translation>Annulé. Relancez avec le même dossier et les mêmes paramètres pour continuer.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing half done is left; run again to start anew.</source>
        <translation>Annulé. Rien d'inachevé ne reste ; relancez pour recommencer.</translation>
    </message>
</context><context>
    <name>DemoData</name>
    <message>
        <source>DeepSatData demo data</source>
        <translation>Données de démonstration DeepSatData</translation>
    </message>
    <message>
        <source>DeepSatData</source>
        <translation>DeepSatData</translation>
    </message>
    <message>
        <source>Making demo data (simulated, 12 MB)</source>
        <translation>Création des données de démonstration (simulées, 12 Mo)</translation>
    </message>
    <message>
        <source>Progress of the demo data</source>
        <translation>Progression des données de démonstration</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Demo data are loaded (simulated).</source>
        <translation>Les données de démonstration sont chargées (simulées).</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>First dataset: guide</source>
        <translation>Premier jeu de données : guide</translation>
    </message>
    <message>
        <source>Demo data could not be made: {reason}</source>
        <translation>Les données de démonstration n'ont pas pu être créées : {reason}</translation>
    </message>
    <message>
        <source>Folder for the demo data</source>
        <translation>Dossier pour les données de démonstration</translation>
    </message>
    <message>
        <source>Demo data (simulated)</source>
        <translation>Données de démonstration (simulées)</translation>
    </message>
    <message>
        <source>Ground in true colour</source>
        <translation>Sol en couleurs naturelles</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
</context><context>
    <name>DockActions</name>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Work on this queue</source>
        <translation>Traiter cette file</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Stop; transfers go on later</source>
        <translation>Arrêter ; les transferts reprendront plus tard</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Pause products</source>
        <translation>Mettre des produits en pause</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Let paused products go on</source>
        <translation>Laisser continuer les produits en pause</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Begin again with products</source>
        <translation>Recommencer des produits</translation>
    </message>
    <message>
        <source>&amp;Take the replacement</source>
        <translation>&amp;Prendre le remplaçant</translation>
    </message>
    <message>
        <source>Fetch what took the place of products that the hub has deleted</source>
        <translation>Télécharger ce qui remplace les produits que le hub a supprimés</translation>
    </message>
    <message>
        <source>Order &amp;by hand…</source>
        <translation>Commander à la &amp;main…</translation>
    </message>
    <message>
        <source>Copy the names and open the hub's page where they are ordered</source>
        <translation>Copier les noms et ouvrir la page du hub où on les commande</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Give products up and remove what is unfinished</source>
        <translation>Abandonner des produits et supprimer ce qui est inachevé</translation>
    </message>
    <message>
        <source>Put f&amp;irst</source>
        <translation>Mettre en prem&amp;ier</translation>
    </message>
    <message>
        <source>Let products go before all others</source>
        <translation>Faire passer des produits avant tous les autres</translation>
    </message>
    <message>
        <source>Remo&amp;ve from queue</source>
        <translation>Retirer de la &amp;file</translation>
    </message>
    <message>
        <source>Take products out of the queue; finished files stay on disk</source>
        <translation>Retirer des produits de la file ; les fichiers terminés restent sur le disque</translation>
    </message>
    <message>
        <source>Remove all &amp;finished</source>
        <translation>Retirer tous les &amp;terminés</translation>
    </message>
    <message>
        <source>Finished files stay on disk</source>
        <translation>Les fichiers terminés restent sur le disque</translation>
    </message>
    <message>
        <source>&amp;Retry all failed</source>
        <translation>&amp;Réessayer tous les échoués</translation>
    </message>
    <message>
        <source>Begin again with all that failed</source>
        <translation>Recommencer tout ce qui a échoué</translation>
    </message>
    <message>
        <source>&amp;Paste names</source>
        <translation>&amp;Coller des noms</translation>
    </message>
    <message>
        <source>Add products that a text names</source>
        <translation>Ajouter les produits que nomme un texte</translation>
    </message>
    <message>
        <source>&amp;Damaged files…</source>
        <translation>Fichiers en&amp;dommagés…</translation>
    </message>
    <message>
        <source>Show, and remove, damaged downloads</source>
        <translation>Montrer, et supprimer, les téléchargements endommagés</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Show the product's folder</source>
        <translation>Montrer le dossier du produit</translation>
    </message>
    <message>
        <source>&amp;Add to map</source>
        <translation>&amp;Ajouter à la carte</translation>
    </message>
    <message>
        <source>Add the product's true colours</source>
        <translation>Ajouter les couleurs naturelles du produit</translation>
    </message>
    <message>
        <source>&amp;Zoom to footprint</source>
        <translation>&amp;Zoomer sur l'emprise</translation>
    </message>
    <message>
        <source>Show where it lies</source>
        <translation>Montrer où il se trouve</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Foot&amp;prints</source>
        <translation>&amp;Emprises</translation>
    </message>
    <message>
        <source>Show all products on the map</source>
        <translation>Montrer tous les produits sur la carte</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>Show history, hubs and timeline</source>
        <translation>Montrer historique, hubs et chronologie</translation>
    </message>
    <message>
        <source>&amp;New queue…</source>
        <translation>&amp;Nouvelle file…</translation>
    </message>
    <message>
        <source>Begin an empty queue</source>
        <translation>Commencer une file vide</translation>
    </message>
    <message>
        <source>&amp;Open queue…</source>
        <translation>&amp;Ouvrir une file…</translation>
    </message>
    <message>
        <source>Open a queue file</source>
        <translation>Ouvrir un fichier de file</translation>
    </message>
    <message>
        <source>Add from active &amp;layer</source>
        <translation>Ajouter depuis la &amp;couche active</translation>
    </message>
    <message>
        <source>Add products of the active layer</source>
        <translation>Ajouter les produits de la couche active</translation>
    </message>
    <message>
        <source>&amp;Import table…</source>
        <translation>&amp;Importer une table…</translation>
    </message>
    <message>
        <source>Add from a CSV table</source>
        <translation>Ajouter depuis une table CSV</translation>
    </message>
    <message>
        <source>&amp;Export table…</source>
        <translation>E&amp;xporter la table…</translation>
    </message>
    <message>
        <source>Write a CSV table</source>
        <translation>Écrire une table CSV</translation>
    </message>
    <message>
        <source>Copy as &amp;command</source>
        <translation>Copier comme &amp;commande</translation>
    </message>
    <message>
        <source>Copy the command that works on this queue without a window (qgis_process)</source>
        <translation>Copier la commande qui travaille sur cette file sans fenêtre (qgis_process)</translation>
    </message>
    <message>
        <source>C&amp;lose queue</source>
        <translation>&amp;Fermer la file</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n'est perdu</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>Hubs and how to log in</source>
        <translation>Hubs et identifiants</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Options of downloads</source>
        <translation>Options des téléchargements</translation>
    </message>
</context><context>
    <name>DownloadOptionsPage</name>
    <message>
        <source>Ask for each queue</source>
        <translation>Demander pour chaque file</translation>
    </message>
    <message>
        <source>Per account; hubs often allow fewer, and none more than 4</source>
        <translation>Par compte ; les hubs en permettent souvent moins, et aucun plus de 4</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Unpack products after verification</source>
        <translation>&amp;Décompresser les produits après vérification</translation>
    </message>
    <message>
        <source>&amp;Keep the zip as well</source>
        <translation>&amp;Garder aussi le zip</translation>
    </message>
    <message>
        <source>&amp;Tell when a queue ends</source>
        <translation>&amp;Prévenir quand une file se termine</translation>
    </message>
    <message>
        <source>Show &amp;footprints when a queue is opened</source>
        <translation>Montrer les &amp;emprises à l'ouverture d'une file</translation>
    </message>
    <message>
        <source>Fol&amp;der for products:</source>
        <translation>&amp;Dossier des produits :</translation>
    </message>
    <message>
        <source>Folder for products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <source>&amp;Files at once:</source>
        <translation>&amp;Fichiers à la fois :</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Ask about &amp;orders every:</source>
        <translation>S'enquérir des c&amp;ommandes toutes les :</translation>
    </message>
    <message>
        <source>Minutes between questions about orders</source>
        <translation>Minutes entre les questions sur les commandes</translation>
    </message>
    <message>
        <source>Folder and unpacking hold for new queues, the others from the next opening.</source>
        <translation>Le dossier et la décompression valent pour les nouvelles files, le reste dès la prochaine ouverture.</translation>
    </message>
</context><context>
    <name>DownloadProducts</name>
    <message>
        <source>Download products</source>
        <translation>Télécharger des produits</translation>
    </message>
    <message>
        <source>sentinel-2,download,queue,resume,long-term archive,lta,offline,order,hub,copernicus,dhus</source>
        <translation>sentinel-2,télécharger,file,reprendre,archive à long terme,lta,hors ligne,commande,hub,copernicus,dhus,download</translation>
    </message>
    <message>
        <source>Downloads products to a folder: orders those that lie in a long-term archive, waits, continues what was interrupted, and verifies every product.

All states are kept in a queue file. Whatever ends a run (time, a cancel, a crash), the next run with the same folder or queue file goes on where it was: nothing is ordered or fetched twice. The window 'Downloads' may work on the same file at the same time.

Orders keep to the archive's quota, which is learned from its first refusal. A product is checked by size, checksum (where the hub has one), the zip's structure and CRC, the sizes in its manifest, and by opening each band; only then does it get its final name. Hubs that take no orders by program (the Copernicus Data Space) are asked every half hour whether a product has come back; the log says where to order it by hand.

With bands chosen, only these are fetched where the hub can send single files; the result is a product that the other algorithms read.

The log counts the products that are here, waiting and failed. The run succeeds when some are still waiting, unless 'Fail when incomplete' is switched on.</source>
        <translation>Télécharge des produits dans un dossier : commande ceux d'une archive à long terme, attend, reprend ce qui fut interrompu et vérifie chaque produit.

Tous les états sont dans un fichier de file. Quoi qui termine un traitement (temps, annulation, plantage), le suivant avec le même dossier ou fichier reprend là où il en était : rien n'est commandé ni téléchargé deux fois. La fenêtre « Téléchargements » peut travailler sur le même fichier en même temps.

Les commandes respectent le quota de l'archive, appris de son premier refus. Un produit est vérifié par sa taille, sa somme de contrôle (si le hub en a une), la structure et le CRC du zip, les tailles de son manifeste, et en ouvrant chaque bande ; alors seulement il reçoit son nom définitif. Les hubs qui n'acceptent pas de commandes par programme (le Copernicus Data Space) sont interrogés chaque demi-heure pour savoir si un produit est revenu ; le journal dit où le commander à la main.

Si des bandes sont choisies, elles seules sont téléchargées là où le hub peut envoyer des fichiers isolés ; le résultat est un produit que lisent les autres algorithmes.

Le journal compte les produits présents, en attente et échoués. Le traitement réussit même si certains attendent encore, sauf si « Échouer si incomplet » est activé.</translation>
    </message>
    <message>
        <source>The layer 'Selected products', hub Copernicus Data Space, folder D:/sentinel: run it again with the same folder whenever products were still waiting.</source>
        <translation>La couche « Produits choisis », hub Copernicus Data Space, dossier D:/sentinel : relancez avec le même dossier tant que des produits attendent.</translation>
    </message>
    <message>
        <source>Products (or a queue that is to go on)</source>
        <translation>Produits (ou une file à poursuivre)</translation>
    </message>
    <message>
        <source>Rows of 'Search products' or 'Select products' (fields name, hub and id; the rest is used as far as it is there). Not needed when the queue file, or the queue in the folder, is to go on.</source>
        <translation>Lignes de « Chercher des produits » ou « Choisir des produits » (champs name, hub et id ; le reste sert s'il est là). Inutile si le fichier de file, ou la file du dossier, doit se poursuivre.</translation>
    </message>
    <message>
        <source>Folder for products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <source>Products get the name of their SAFE here. The queue lies here, too, unless 'Queue file' says otherwise. A temporary folder is refused: it would be lost when QGIS is closed.</source>
        <translation>Les produits y reçoivent le nom de leur SAFE. La file s'y trouve aussi, sauf si « Fichier de file » dit autre chose. Un dossier temporaire est refusé : il serait perdu à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Only these bands, with metadata and small cloud masks, instead of whole products. Hubs that cannot send single files send the whole product. None: whole products.</source>
        <translation>Ces bandes seulement, avec les métadonnées et de petits masques de nuages, au lieu de produits entiers. Les hubs qui ne peuvent pas envoyer de fichiers isolés envoient le produit entier. Aucune : produits entiers.</translation>
    </message>
    <message>
        <source>Maximum run time (minutes)</source>
        <translation>Durée maximale (minutes)</translation>
    </message>
    <message>
        <source>1440 is a day. The run ends after this time, in the middle of a file too; the next one continues it. 0: fetch what is online, order the rest, do not wait. Empty: no limit.</source>
        <translation>1440, c'est un jour. Le traitement finit après ce temps, même au milieu d'un fichier ; le suivant le continue. 0 : télécharger ce qui est en ligne, commander le reste, ne pas attendre. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Files at once</source>
        <translation>Fichiers à la fois</translation>
    </message>
    <message>
        <source>Hubs close accounts that open more than 4; all windows and runs share these 4.</source>
        <translation>Les hubs ferment les comptes qui en ouvrent plus de 4 ; toutes les fenêtres et tous les traitements partagent ces 4.</translation>
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation>Échouer si incomplet</translation>
    </message>
    <message>
        <source>End with an error, after the queue is saved, when a product is still waiting or has failed; so a script sees it in the exit code.</source>
        <translation>Finir par une erreur, une fois la file enregistrée, quand un produit attend encore ou a échoué ; un script le voit au code de sortie.</translation>
    </message>
    <message>
        <source>Products done</source>
        <translation>Produits terminés</translation>
    </message>
    <message>
        <source>Products waiting</source>
        <translation>Produits en attente</translation>
    </message>
    <message>
        <source>Products failed</source>
        <translation>Produits échoués</translation>
    </message>
    <message>
        <source>Queue file</source>
        <translation>Fichier de file</translation>
    </message>
    <message>
        <source>Download queue (*.sqlite)</source>
        <translation>File de téléchargement (*.sqlite)</translation>
    </message>
    <message>
        <source>File that keeps the states. An existing one goes on. Without it: queue.sqlite in the folder.</source>
        <translation>Fichier qui garde les états. Un fichier existant se poursuit. Sans lui : queue.sqlite dans le dossier.</translation>
    </message>
    <message>
        <source>Other hubs</source>
        <translation>Autres hubs</translation>
    </message>
    <message>
        <source>Hubs that take over what the first one cannot deliver, separated by commas: the id or address of a hub, then, after a blank, the id of its authentication configuration, if any. The same acquisition is looked for there.</source>
        <translation>Hubs qui reprennent ce que le premier ne peut livrer, séparés par des virgules : l'identifiant ou l'adresse d'un hub, puis, après un espace, l'identifiant de sa configuration d'authentification, s'il y en a une. On y cherche la même acquisition.</translation>
    </message>
    <message>
        <source>Unpack</source>
        <translation>Décompresser</translation>
    </message>
    <message>
        <source>Unpack the zip into a SAFE folder; else the verified zip is kept. Both can be read.</source>
        <translation>Décompresser le zip en un dossier SAFE ; sinon le zip vérifié est gardé. Les deux se lisent.</translation>
    </message>
    <message>
        <source>Keep the zip</source>
        <translation>Garder le zip</translation>
    </message>
    <message>
        <source>Keep the zip beside the unpacked folder.</source>
        <translation>Garder le zip à côté du dossier décompressé.</translation>
    </message>
    <message>
        <source>Try failed products again</source>
        <translation>Réessayer les produits échoués</translation>
    </message>
    <message>
        <source>Products of an existing queue that failed or were gone are tried again in this run.</source>
        <translation>Les produits d'une file existante qui ont échoué ou disparu sont réessayés dans ce traitement.</translation>
    </message>
    <message>
        <source>Verify every file's checksum</source>
        <translation>Vérifier la somme de contrôle de chaque fichier</translation>
    </message>
    <message>
        <source>Compare each file of a whole product with the checksum in its manifest (SHA3-256), besides sizes and the zip's own. Takes a second or two for each product; done in any case where the catalogue's checksum differs, and for single bands.</source>
        <translation>Comparer chaque fichier d'un produit entier à la somme de contrôle de son manifeste (SHA3-256), en plus des tailles et de celle du zip. Prend une ou deux secondes par produit ; fait en tout cas si la somme de contrôle du catalogue diffère, et pour les bandes isolées.</translation>
    </message>
    <message>
        <source>Only tell what would happen</source>
        <translation>Dire seulement ce qui se passerait</translation>
    </message>
    <message>
        <source>Tell how many products would come, from where, with which account, how many GB and hours that takes and how much room is free; order and fetch nothing.</source>
        <translation>Dire combien de produits viendraient, d'où, avec quel compte, combien de Go et d'heures cela prend et combien de place est libre ; ne rien commander ni télécharger.</translation>
    </message>
    <message>
        <source>{hours:g} hours</source>
        <translation>{hours:g} heures</translation>
    </message>
    <message>
        <source>Products that are tried again: {n}</source>
        <translation>Produits qui sont réessayés : {n}</translation>
    </message>
    <message>
        <source>{hub}: {n} of {quota} orders are with the archive</source>
        <translation>{hub} : {n} commandes sur {quota} sont à l'archive</translation>
    </message>
    <message>
        <source>All products are here: {n}.</source>
        <translation>Tous les produits sont là : {n}.</translation>
    </message>
    <message>
        <source>Products that are here: {done}, waiting: {waiting}, failed: {failed}.</source>
        <translation>Produits qui sont là : {done}, en attente : {waiting}, échoués : {failed}.</translation>
    </message>
    <message>
        <source>Run again with the same folder to go on (queue: {queue}).</source>
        <translation>Relancez avec le même dossier pour continuer (file : {queue}).</translation>
    </message>
</context><context>
    <name>DownloadsPart</name>
    <message>
        <source>DeepSatData downloads</source>
        <translation>Téléchargements DeepSatData</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>&amp;Téléchargements</translation>
    </message>
    <message>
        <source>Downloads of DeepSatData</source>
        <translation>Téléchargements de DeepSatData</translation>
    </message>
    <message>
        <source>&amp;Send to downloads</source>
        <translation>&amp;Envoyer aux téléchargements</translation>
    </message>
    <message>
        <source>Downloads were under way when QGIS was closed.</source>
        <translation>Des téléchargements étaient en cours à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The last order has arrived from the archive.</source>
        <translation>La dernière commande est arrivée de l'archive.</translation>
    </message>
    <message numerus="yes">
        <source>The queue is finished: %n product(s) done.</source>
        <translation>
            <numerusform>La file est finie : %n produit terminé.</numerusform>
            <numerusform>La file est finie : %n produits terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not arrive; the table says why.</source>
        <translation>
            <numerusform>%n n'est pas arrivé ; la table dit pourquoi.</numerusform>
            <numerusform>%n ne sont pas arrivés ; la table dit pourquoi.</numerusform>
        </translation>
    </message>
</context><context>
    <name>DownloadsWidget</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>New, open, import, export</source>
        <translation>Nouvelle, ouvrir, importer, exporter</translation>
    </message>
    <message>
        <source>No downloads yet</source>
        <translation>Pas encore de téléchargements</translation>
    </message>
    <message>
        <source>1. Search products here, or select them with the Processing Toolbox.
2. Add an account for the hub, and test it.
3. Tick products and press Download, or drag a layer or a list of names here.</source>
        <translation>1. Cherchez des produits ici, ou choisissez-les avec la boîte à outils de traitements.
2. Ajoutez un compte pour le hub, et testez-le.
3. Cochez des produits et pressez Télécharger, ou faites glisser ici une couche ou une liste de noms.</translation>
    </message>
    <message>
        <source>Search products…</source>
        <translation>Chercher des produits…</translation>
    </message>
    <message>
        <source>Downloads: {name}</source>
        <translation>Téléchargements : {name}</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>Not started: {hub} needs an account before it sends files.</source>
        <translation>Pas démarré : {hub} a besoin d'un compte avant d'envoyer des fichiers.</translation>
    </message>
    <message>
        <source>One-time code…</source>
        <translation>Code à usage unique…</translation>
    </message>
    <message>
        <source>Code that your app shows for {hub} now:</source>
        <translation>Code que votre application affiche maintenant pour {hub} :</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>{hub} waits for a one-time code.</source>
        <translation>{hub} attend un code à usage unique.</translation>
    </message>
</context><context>
    <name>ExportDataset</name>
    <message>
        <source>Export a dataset</source>
        <translation>Exporter un jeu de données</translation>
    </message>
    <message>
        <source>dataset,export,npz,numpy,webdataset,tar,geotiff,training,pastis,deepsatmodels,foundation,model</source>
        <translation>jeu de données,exporter,npz,numpy,webdataset,tar,geotiff,entraînement,pastis,deepsatmodels,modèle de fondation</translation>
    </message>
    <message>
        <source>Writes the samples of a dataset as files that other programs read.

npz: one compressed numpy file a sample. WebDataset: tars of 256 samples for training from disk or network. GeoTIFF: a folder a sample, with a raster for each date and for each layer of labels. PASTIS and DeepSatModels: the layouts that the loaders of these projects read. Single images: one date a sample, with a label map, or in a folder of the class that most pixels have.

Presto, Galileo, OlmoEarth, Prithvi, TerraMind: an npz a sample with composites of clear pixels, masks, times and places, normalised as the model was trained.

Values are otherwise digital numbers as stored; coarser bands are repeated to the finest pixels, or interpolated. export.json tells what the files hold, how reflectance follows, and of which dataset they are. A run that was stopped goes on when it is started again with the same folder and parameters.</source>
        <translation>Écrit les échantillons d'un jeu de données en fichiers que d'autres programmes lisent.

npz : un fichier numpy compressé par échantillon. WebDataset : des tars de 256 échantillons pour l'apprentissage depuis le disque ou le réseau. GeoTIFF : un dossier par échantillon, avec un raster pour chaque date et pour chaque couche d'étiquettes. PASTIS et DeepSatModels : les formes que lisent les chargeurs de ces projets. Images seules : une date par échantillon, avec une carte d'étiquettes, ou dans un dossier de la classe qu'ont la plupart des pixels.

Presto, Galileo, OlmoEarth, Prithvi, TerraMind : un npz par échantillon avec des composites de pixels clairs, des masques, des temps et des lieux, normalisés comme le modèle a été entraîné.

Sinon les valeurs sont des comptes numériques tels qu'enregistrés ; les bandes plus grossières sont répétées jusqu'aux pixels les plus fins, ou interpolées. export.json dit ce que contiennent les fichiers, comment s'en déduit la réflectance, et de quel jeu de données ils viennent. Un traitement arrêté continue quand on le relance avec les mêmes dossier et paramètres.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, format WebDataset, folds 0: tars of the training samples.</source>
        <translation>Jeu de données D:/dataset, format WebDataset, plis 0 : tars des échantillons d'apprentissage.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json. Rien n'y est modifié.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>What reads the samples afterwards. PASTIS, DeepSatModels and single images need labels.</source>
        <translation>Ce qui lit ensuite les échantillons. PASTIS, DeepSatModels et les images seules demandent des étiquettes.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Folds to export, as 0 or 0,1, of a dataset that is split; what is left out (-1) is not among them. Empty: all samples.</source>
        <translation>Plis à exporter, comme 0 ou 0,1, d'un jeu de données réparti ; ce qui est écarté (-1) n'en fait pas partie. Vide : tous les échantillons.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands in the wanted order, as B04,B03,B02. Empty: all that are stored.</source>
        <translation>Bandes dans l'ordre voulu, comme B04,B03,B02. Vide : toutes celles enregistrées.</translation>
    </message>
    <message>
        <source>Coarser bands</source>
        <translation>Bandes plus grossières</translation>
    </message>
    <message>
        <source>How bands of 20 and 60 m come to the finest pixels. DeepSatModels keeps each on its grid.</source>
        <translation>Comment les bandes de 20 et 60 m viennent aux pixels les plus fins. DeepSatModels garde chacune sur sa grille.</translation>
    </message>
    <message>
        <source>Composites</source>
        <translation>Composites</translation>
    </message>
    <message>
        <source>Of which periods the views of foundation models hold the means of clear pixels.</source>
        <translation>De quelles périodes les vues des modèles de fondation contiennent les moyennes des pixels clairs.</translation>
    </message>
    <message>
        <source>Fill missing bands</source>
        <translation>Remplir les bandes manquantes</translation>
    </message>
    <message>
        <source>Bands that a layout has and the dataset lacks, as B10 of level L2A, become zeros. Without it such a dataset is refused.</source>
        <translation>Les bandes qu'une forme a et qui manquent au jeu de données, comme B10 au niveau L2A, deviennent des zéros. Sans cela un tel jeu de données est refusé.</translation>
    </message>
    <message>
        <source>Every date an image</source>
        <translation>Une image par date</translation>
    </message>
    <message>
        <source>Single images: all dates of a sample, not only the clearest.</source>
        <translation>Images seules : toutes les dates d'un échantillon, pas seulement la plus claire.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>New or empty folder, or one of the same export that was stopped, which is then finished.</source>
        <translation>Dossier nouveau ou vide, ou celui du même export interrompu, qui est alors achevé.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'échantillons</translation>
    </message>
    <message>
        <source>Number of files or folders of samples</source>
        <translation>Nombre de fichiers ou dossiers d'échantillons</translation>
    </message>
    <message>
        <source>Went on: {there} of {files} files were there.</source>
        <translation>Reprise : {there} fichiers sur {files} étaient là.</translation>
    </message>
</context><context>
    <name>ExtractParcelSeries</name>
    <message>
        <source>Extract series of parcels</source>
        <translation>Extraire les séries des parcelles</translation>
    </message>
    <message>
        <source>parcels,time series,zonal statistics,mean,median,percentiles,coverage,pixel sets,sentinel-2</source>
        <translation>parcelles,série temporelle,statistiques zonales,moyenne,médiane,percentiles,couverture,ensembles de pixels,sentinel-2,parcels,time series</translation>
    </message>
    <message>
        <source>Extracts what the pixels of each parcel say on each date: statistics of every band, each pixel weighted by the exact share of it that the parcel covers.

One row a parcel and date that has data: id, class, tile, time, the shares of the parcel that have data (valid) and that are clear as well, and for each band the chosen statistics. With 'Erosion' the ground near the boundary is left out, where pixels are mixed. A parcel on several tiles is read from one of them, the same on all dates: the one that holds most of it, then the one with most dates.

Values are the products' own pixels at their native resolution; the offset of newer baselines is taken out, band by band. A percentile is the smallest value up to which its share of the weight lies. With outlines QGIS's temporal controller plays the layer.

The HDF5 file holds the same as arrays, and with 'Pixel sets' the pixels themselves, with their weights, for models that learn from sets of pixels.</source>
        <translation>Extrait ce que disent les pixels de chaque parcelle à chaque date : statistiques de chaque bande, chaque pixel pondéré par la part exacte que la parcelle en couvre.

Une ligne par parcelle et date avec des données : identifiant, classe, tuile, heure, les parts de la parcelle qui ont des données (valid) et qui sont claires en plus, et pour chaque bande les statistiques choisies. Avec « Érosion », le terrain proche de la limite est écarté, là où les pixels sont mélangés. Une parcelle sur plusieurs tuiles est lue dans une seule, la même à toutes les dates : celle qui en contient le plus, puis celle qui a le plus de dates.

Les valeurs sont les pixels mêmes des produits à leur résolution native ; le décalage des baselines récentes est retiré, bande par bande. Un percentile est la plus petite valeur jusqu'à laquelle se trouve sa part du poids. Avec les contours, le contrôleur temporel de QGIS joue la couche.

Le fichier HDF5 contient la même chose en tableaux, et avec « Ensembles de pixels » les pixels eux-mêmes, avec leurs poids, pour des modèles qui apprennent d'ensembles de pixels.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, the layer of parcels, bands B04 and B08, mean and median, erosion 10 m: a table that is joined to the parcels by their id.</source>
        <translation>Dossier des produits D:/sentinel, la couche des parcelles, bandes B04 et B08, moyenne et médiane, érosion 10 m : une table jointe aux parcelles par leur identifiant.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Champ de l'identifiant</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Identifiants des parcelles. Sans indication, les numéros d'entité.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Class codes, which every row repeats. Without it there are none.</source>
        <translation>Codes de classe, que chaque ligne répète. Sans indication, il n'y en a pas.</translation>
    </message>
    <message>
        <source>Each at its native resolution. A product that lacks one is left out whole.</source>
        <translation>Chacune à sa résolution native. Un produit auquel il en manque une est écarté en entier.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>count: sum of the shares of pixels; std: standard deviation of the pixels; p5 to p95: percentiles. Of pixels with data.</source>
        <translation>count : somme des parts des pixels ; std : écart-type des pixels ; p5 à p95 : percentiles. Des pixels avec données.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Érosion (m)</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out. 0 takes whole parcels.</source>
        <translation>Le terrain plus proche que cela de la limite de sa parcelle est écarté. 0 prend les parcelles entières.</translation>
    </message>
    <message>
        <source>Read cloud masks</source>
        <translation>Lire les masques de nuages</translation>
    </message>
    <message>
        <source>The scene classification (L2A) or the cloud mask (L1C) tells the clear share. A product without it is left out. Without masks the clear share is empty.</source>
        <translation>La classification de scène (L2A) ou le masque de nuages (L1C) dit la part claire. Un produit qui ne l'a pas est écarté. Sans masques, la part claire est vide.</translation>
    </message>
    <message>
        <source>Clear pixels only</source>
        <translation>Pixels clairs seulement</translation>
    </message>
    <message>
        <source>Statistics are over pixels without cloud, cirrus and cloud shadow.</source>
        <translation>Les statistiques portent sur les pixels sans nuage, cirrus ni ombre de nuage.</translation>
    </message>
    <message>
        <source>Outlines in every row</source>
        <translation>Contours dans chaque ligne</translation>
    </message>
    <message>
        <source>Every row has the outline of its parcel, so that QGIS's temporal controller plays them. Without it the layer is a table, to be joined by the id.</source>
        <translation>Chaque ligne a le contour de sa parcelle, de sorte que le contrôleur temporel de QGIS les joue. Sans cela, la couche est une table, à joindre par l'identifiant.</translation>
    </message>
    <message>
        <source>Pixel sets</source>
        <translation>Ensembles de pixels</translation>
    </message>
    <message>
        <source>The HDF5 file also holds all pixels of each parcel with their weights, at the finest resolution of the bands; coarser bands repeat their pixels.</source>
        <translation>Le fichier HDF5 contient aussi tous les pixels de chaque parcelle avec leurs poids, à la plus fine résolution des bandes ; les bandes plus grossières répètent leurs pixels.</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>A row a parcel and date with data: id, class, tile, sensing (UTC), product, valid, clear, and B04_mean and so on.</source>
        <translation>Une ligne par parcelle et date avec données : id, class, tile, sensing (UTC), product, valid, clear, et B04_mean et ainsi de suite.</translation>
    </message>
    <message>
        <source>HDF5 file</source>
        <translation>Fichier HDF5</translation>
    </message>
    <message>
        <source>The series as arrays by tile: statistics (dates, parcels, bands, statistics).</source>
        <translation>Les séries en tableaux par tuile : statistics (dates, parcelles, bandes, statistiques).</translation>
    </message>
    <message>
        <source>Skipped items</source>
        <translation>Éléments laissés de côté</translation>
    </message>
    <message>
        <source>Every product and parcel that was left out, with its reason.</source>
        <translation>Chaque produit et chaque parcelle laissés de côté, avec la raison.</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Nombre de parcelles</translation>
    </message>
    <message>
        <source>Number of skipped items</source>
        <translation>Nombre d'éléments ignorés</translation>
    </message>
    <message>
        <source>Parcels: {n}, tiles: {tiles}, dates: {dates}</source>
        <translation>Parcelles : {n}, tuiles : {tiles}, dates : {dates}</translation>
    </message>
    <message>
        <source>Rows: {n}</source>
        <translation>Lignes : {n}</translation>
    </message>
    <message>
        <source>the table of skipped items</source>
        <translation>la table des éléments laissés de côté</translation>
    </message>
</context><context>
    <name>FindTiles</name>
    <message>
        <source>Find tiles</source>
        <translation>Trouver des tuiles</translation>
    </message>
    <message>
        <source>sentinel-2,mgrs,utm,tile,grid,granule,area,aoi,overlap,cover</source>
        <translation>sentinel-2,mgrs,utm,tuile,grille,granule,zone,aoi,recouvrement,couvrir,tile</translation>
    </message>
    <message>
        <source>Finds the Sentinel-2 tiles (MGRS, 109.8 km) of an area, with two overlaps each and a rank.

The grid is computed, nothing is looked up or downloaded; its 56,686 tiles are those of ESA's list. Tiles overlap their neighbours by 10 km and more at zone edges, so an area often lies in more tiles than it needs: the fewest tiles that cover the area come first by rank, and have in_cover = 1.

aoi_overlap is the share of the area inside the tile, tile_overlap the share of the tile inside the area, both 0 to 1. They are computed in the tile's own UTM zone on its true square. An area may have any coordinate system and several parts, lie in several UTM zones and cross the antimeridian.</source>
        <translation>Trouve les tuiles Sentinel-2 (MGRS, 109,8 km) d'une zone, avec deux recouvrements et un rang pour chacune.

La grille est calculée, rien n'est consulté ni téléchargé ; ses 56 686 tuiles sont celles de la liste de l'ESA. Les tuiles recouvrent leurs voisines de 10 km, et plus aux bords des zones ; une zone est donc souvent dans plus de tuiles qu'il n'en faut : les moins nombreuses qui la couvrent viennent d'abord par rang, avec in_cover = 1.

aoi_overlap est la part de la zone dans la tuile, tile_overlap la part de la tuile dans la zone, tous deux de 0 à 1. Ils sont calculés dans la zone UTM propre de la tuile, sur son vrai carré. Une zone peut avoir n'importe quel système de coordonnées et plusieurs parties, s'étendre sur plusieurs zones UTM et traverser l'antiméridien.</translation>
    </message>
    <message>
        <source>Extent 16.2,16.5,48.1,48.3 [EPSG:4326] gives the two tiles 33UWP and 33UXP; the one that covers it comes first.</source>
        <translation>L'étendue 16.2,16.5,48.1,48.3 [EPSG:4326] donne les deux tuiles 33UWP et 33UXP ; celle qui la couvre vient d'abord.</translation>
    </message>
    <message>
        <source>The area, the extent or both are needed.</source>
        <translation>Il faut la zone, l'étendue ou les deux.</translation>
    </message>
    <message>
        <source>Minimum overlap (%)</source>
        <translation>Recouvrement minimal (%)</translation>
    </message>
    <message>
        <source>Percent. A tile stays when it holds this share of the area, or when this share of the tile lies in the area. 0 keeps every tile that has any part of the area.</source>
        <translation>Pour cent. Une tuile reste si elle contient cette part de la zone, ou si cette part de la tuile est dans la zone. 0 garde toute tuile qui a une partie de la zone.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>True outlines of the tiles in EPSG:4326, cut at the antimeridian, with tile, epsg, aoi_overlap, tile_overlap, rank and in_cover.</source>
        <translation>Contours vrais des tuiles en EPSG:4326, coupés à l'antiméridien, avec tile, epsg, aoi_overlap, tile_overlap, rank et in_cover.</translation>
    </message>
    <message>
        <source>Tiles by rank, separated by commas</source>
        <translation>Tuiles par rang, séparées par des virgules</translation>
    </message>
    <message>
        <source>Fewest tiles that cover the area, separated by commas</source>
        <translation>Le moins de tuiles qui couvrent la zone, séparées par des virgules</translation>
    </message>
    <message>
        <source>Number of tiles</source>
        <translation>Nombre de tuiles</translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area, fewer do not.</source>
        <translation>
            <numerusform>%n d'entre elles couvre la zone, il n'en faut pas moins.</numerusform>
            <numerusform>%n d'entre elles couvrent la zone, il n'en faut pas moins.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them cover(s) the area (perhaps fewer would).</source>
        <translation>
            <numerusform>%n d'entre elles couvre la zone (moins suffiraient peut-être).</numerusform>
            <numerusform>%n d'entre elles couvrent la zone (moins suffiraient peut-être).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tile(s) have a part of the area.</source>
        <translation>
            <numerusform>%n tuile a une partie de la zone.</numerusform>
            <numerusform>%n tuiles ont une partie de la zone.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} % of the area lies in none of these tiles: beyond the grid, which ends near 84 degrees north and south, or in tiles below the minimum overlap.</source>
        <translation>{share} % de la zone n'est dans aucune de ces tuiles : au-delà de la grille, qui finit vers 84 degrés nord et sud, ou dans des tuiles sous le recouvrement minimal.</translation>
    </message>
</context><context>
    <name>FoundModel</name>
    <message>
        <source>Date (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Orbit</source>
        <translation>Orbite</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>{c:.0f} %</source>
        <translation>{c:.0f} %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans l'archive</translation>
    </message>
</context><context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context><context>
    <name>HistoryView</name>
    <message>
        <source>History of the selected product</source>
        <translation>Historique du produit choisi</translation>
    </message>
    <message>
        <source>One row for each change of its state, the latest first</source>
        <translation>Une ligne par changement d'état, le dernier d'abord</translation>
    </message>
</context><context>
    <name>InventoryProducts</name>
    <message>
        <source>Inventory of products</source>
        <translation>Inventaire des produits</translation>
    </message>
    <message>
        <source>sentinel-2,safe,footprint,check,damaged,missing,checksum</source>
        <translation>sentinel-2,safe,emprise,vérifier,endommagé,manquant,somme de contrôle,footprint</translation>
    </message>
    <message>
        <source>Lists the Sentinel-2 products in a folder as footprints, with what is wrong with each.

SAFE and EOPF Zarr, folders and zips, are found at any depth. Every band file must be there, have the size that the manifest gives, be a whole JPEG 2000 file, and have the right zone, corner and shape. EOPF Zarr has no manifest: every chunk must be there and end where it should. Products that cannot be read, and those without a manifest to check them by, are listed with that as their problem.

Nothing is decoded, so flipped bytes go unseen: switch on the checksums to find them too.</source>
        <translation>Liste les produits Sentinel-2 d'un dossier comme emprises, avec ce qui ne va pas dans chacun.

SAFE et EOPF Zarr, dossiers et zips, sont trouvés à toute profondeur. Chaque fichier de bande doit être là, avoir la taille que donne le manifeste, être un fichier JPEG 2000 entier, et avoir la bonne zone, le bon coin et la bonne forme. EOPF Zarr n'a pas de manifeste : chaque bloc doit être là et finir où il doit. Les produits illisibles, et ceux sans manifeste pour les vérifier, sont listés avec ce problème.

Rien n'est décodé, des octets altérés passent donc inaperçus : activez les sommes de contrôle pour les trouver aussi.</translation>
    </message>
    <message>
        <source>Folder D:/sentinel: one row for each product in it, those with problems in another colour.</source>
        <translation>Dossier D:/sentinel : une ligne par produit, ceux à problèmes d'une autre couleur.</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <source>Searched recursively for SAFE and EOPF Zarr, folders and zips; zips are not unpacked.</source>
        <translation>Fouillé récursivement à la recherche de SAFE et EOPF Zarr, dossiers et zips ; les zips ne sont pas décompressés.</translation>
    </message>
    <message>
        <source>Verify checksums</source>
        <translation>Vérifier les sommes de contrôle</translation>
    </message>
    <message>
        <source>Read every file that the manifest lists, whole, and compare it with its checksum; the field 'verified' counts what is right, missing and wrong. Slow (the speed of the disk), but finds damage that decodes without an error.</source>
        <translation>Lire en entier chaque fichier du manifeste et le comparer à sa somme de contrôle ; le champ 'verified' compte ce qui est juste, manquant et faux. Lent (à la vitesse du disque), mais trouve des dommages qui se décodent sans erreur.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Footprints in EPSG:4326 with name, tile, level, time, baseline, bands, share without data ('nodata', percent) and problems.</source>
        <translation>Emprises en EPSG:4326 avec nom, tuile, niveau, heure, baseline, bandes, part sans données ('nodata', pour cent) et problèmes.</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Nombre de produits</translation>
    </message>
    <message>
        <source>Number of products with problems</source>
        <translation>Nombre de produits à problèmes</translation>
    </message>
    <message>
        <source>Products on disk: {folder}</source>
        <translation>Produits sur disque : {folder}</translation>
    </message>
    <message>
        <source>{name}: files checked: {counts}</source>
        <translation>{name} : fichiers comparés au manifeste : {counts}</translation>
    </message>
    <message>
        <source>Products: {n}, with problems: {wrong}</source>
        <translation>Produits : {n}, à problèmes : {wrong}</translation>
    </message>
</context><context>
    <name>JobController</name>
    <message>
        <source>The queue {path} could not be opened; what was to be done with it was not.</source>
        <translation>La file {path} n'a pas pu être ouverte ; ce qu'il fallait en faire n'a pas été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) added.</source>
        <translation>
            <numerusform>%n produit ajouté.</numerusform>
            <numerusform>%n produits ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) were there already.</source>
        <translation>
            <numerusform>%n produit était déjà là.</numerusform>
            <numerusform>%n produits étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More is fetched of %n of them now.</source>
        <translation>
            <numerusform>Davantage est maintenant téléchargé pour %n d'entre eux.</numerusform>
            <numerusform>Davantage est maintenant téléchargé pour %n d'entre eux.</numerusform>
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
        <translation>Compte</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>{n} of {quota}</source>
        <translation>{n} sur {quota}</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>pas démarré</translation>
    </message>
    <message>
        <source>Needs an account: add one under Accounts</source>
        <translation>A besoin d'un compte : ajoutez-en un sous Comptes</translation>
    </message>
    <message>
        <source>Stopped, the login was refused: check the account</source>
        <translation>Arrêté, identifiants refusés : vérifiez le compte</translation>
    </message>
    <message>
        <source>Resting until {time}</source>
        <translation>Se repose jusqu'à {time}</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
</context><context>
    <name>LaneView</name>
    <message>
        <source>Hubs of this queue</source>
        <translation>Hubs de cette file</translation>
    </message>
    <message>
        <source>Open orders against the quota, and when each hub is asked next</source>
        <translation>Commandes ouvertes par rapport au quota, et quand chaque hub sera interrogé</translation>
    </message>
</context><context>
    <name>LoadSample</name>
    <message>
        <source>Load a sample</source>
        <translation>Charger un échantillon</translation>
    </message>
    <message>
        <source>dataset,sample,map,time series,temporal,geotiff,labels,look</source>
        <translation>jeu de données,échantillon,carte,série temporelle,temporel,geotiff,étiquettes,voir,dataset,sample</translation>
    </message>
    <message>
        <source>Puts one sample of a dataset on the map: an image for each date, its labels, claim mask, parcel ids and coverage.

Each image holds from its date to the next one, so that QGIS's temporal controller walks through the season. All dates are stretched alike. The layers are georeferenced GeoTIFFs with all bands, in digital numbers as stored, and stay in the folder.</source>
        <translation>Met un échantillon d'un jeu de données sur la carte : une image pour chaque date, ses étiquettes, son masque des revendications, les identifiants des parcelles et la couverture.

Chaque image vaut de sa date à la suivante, de sorte que le contrôleur temporel de QGIS parcourt la saison. Toutes les dates sont étirées pareillement. Les couches sont des GeoTIFF géoréférencés avec toutes les bandes, en valeurs numériques telles qu'enregistrées, et restent dans le dossier.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, sample T31TFM_2022_e0653760_n05195280 (copied from the samples' attribute table): a group of layers at that place.</source>
        <translation>Jeu de données D:/dataset, échantillon T31TFM_2022_e0653760_n05195280 (copié de la table d'attributs des échantillons) : un groupe de couches à cet endroit.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Nothing in it is changed.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json. Rien n'y est modifié.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Its sample_id, as in samples.csv and in the attributes of the samples' layer.</source>
        <translation>Son sample_id, comme dans samples.csv et dans les attributs de la couche des échantillons.</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Fausses couleurs</translation>
    </message>
    <message>
        <source>Show near infrared in red (B08, B04, B03), where living plants are bright; else true colour.</source>
        <translation>Montrer le proche infrarouge en rouge (B08, B04, B03), où les plantes vivantes sont claires ; sinon en vraies couleurs.</translation>
    </message>
    <message>
        <source>Rasters of the sample</source>
        <translation>Rasters de l'échantillon</translation>
    </message>
    <message>
        <source>GeoTIFFs are written here: one a date, one a layer of labels and resolution.</source>
        <translation>Les GeoTIFF sont écrits ici : un par date, un par couche d'étiquettes et résolution.</translation>
    </message>
    <message>
        <source>Number of dates</source>
        <translation>Nombre de dates</translation>
    </message>
    <message>
        <source>Number of layers of labels</source>
        <translation>Nombre de couches d'étiquettes</translation>
    </message>
    <message>
        <source>{sample}: {first} to {last}, dates: {n}</source>
        <translation>{sample} : {first} à {last}, dates : {n}</translation>
    </message>
</context><context>
    <name>LoginFields</name>
    <message>
        <source>User name and password</source>
        <translation>Nom d'utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Access keys (S3)</source>
        <translation>Clés d'accès (S3)</translation>
    </message>
    <message>
        <source>&amp;Kind of login:</source>
        <translation>&amp;Genre d'identifiants :</translation>
    </message>
    <message>
        <source>Kind of login</source>
        <translation>Genre d'identifiants</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>Nom d'&amp;utilisateur :</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d'utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Mot de &amp;passe :</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;One-time code:</source>
        <translation>&amp;Code à usage unique :</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>only for accounts with two factors</source>
        <translation>seulement pour les comptes à deux facteurs</translation>
    </message>
    <message>
        <source>kept by QGIS; type to replace it</source>
        <translation>gardé par QGIS ; tapez pour le remplacer</translation>
    </message>
    <message>
        <source>Access &amp;key:</source>
        <translation>&amp;Clé d'accès :</translation>
    </message>
    <message>
        <source>&amp;Secret key:</source>
        <translation>Clé &amp;secrète :</translation>
    </message>
    <message>
        <source>A&amp;PI key:</source>
        <translation>Clé d'A&amp;PI :</translation>
    </message>
    <message>
        <source>user name or password is empty.</source>
        <translation>le nom d'utilisateur ou le mot de passe est vide.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Remplissez les deux.</translation>
    </message>
    <message>
        <source>QGIS did not keep the login.</source>
        <translation>QGIS n'a pas gardé les identifiants.</translation>
    </message>
    <message>
        <source>Enter the master password of its authentication system, and save again.</source>
        <translation>Saisissez le mot de passe principal de son système d'authentification, et enregistrez de nouveau.</translation>
    </message>
</context><context>
    <name>MapCommands</name>
    <message>
        <source>{path} holds no image that can be shown.</source>
        <translation>{path} ne contient aucune image à montrer.</translation>
    </message>
    <message>
        <source>{n} of {all} products are on the map: more would make it slow.</source>
        <translation>{n} produits sur {all} sont sur la carte : davantage la ralentirait.</translation>
    </message>
    <message numerus="yes">
        <source>Add %n more</source>
        <translation>
            <numerusform>En ajouter %n de plus</numerusform>
            <numerusform>En ajouter %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
</context><context>
    <name>MenuPart</name>
    <message>
        <source>&amp;Copy models to My models</source>
        <translation>&amp;Copier les modèles dans Mes modèles</translation>
    </message>
    <message>
        <source>Load &amp;demo data</source>
        <translation>Charger les &amp;données de démonstration</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;About DeepSatData</source>
        <translation>À &amp;propos de DeepSatData</translation>
    </message>
    <message>
        <source>{name} is not there.</source>
        <translation>{name} n'est pas là.</translation>
    </message>
    <message>
        <source>The models could not be copied to {folder}: {reason}</source>
        <translation>Les modèles n'ont pas pu être copiés vers {folder} : {reason}</translation>
    </message>
    <message>
        <source>Models copied: {n}. To change one: Toolbox, Models, right click, Edit.</source>
        <translation>Modèles copiés : {n}. Pour en modifier un : boîte à outils, Modèles, clic droit, Éditer.</translation>
    </message>
    <message>
        <source>What was there before is kept beside them as .bak.</source>
        <translation>Ce qui était là avant est gardé à côté en .bak.</translation>
    </message>
    <message>
        <source>Changed by you and left as they are: {n}.</source>
        <translation>Modifiés par vous et laissés tels quels : {n}.</translation>
    </message>
    <message>
        <source>There already: {n}.</source>
        <translation>Déjà là : {n}.</translation>
    </message>
    <message>
        <source>Copy models</source>
        <translation>Copier les modèles</translation>
    </message>
    <message>
        <source>These models of yours differ from those of the plugin:</source>
        <translation>Ces modèles à vous diffèrent de ceux de l'extension :</translation>
    </message>
    <message>
        <source>Replaced ones are kept beside the new ones as .bak.</source>
        <translation>Les modèles remplacés sont gardés à côté des nouveaux en .bak.</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder les miens</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
    <message>
        <source>No browser could be opened. The help is at {address}</source>
        <translation>Aucun navigateur n'a pu être ouvert. L'aide est à {address}</translation>
    </message>
    <message>
        <source>DeepSatData</source>
        <translation>DeepSatData</translation>
    </message>
</context><context>
    <name>Messages</name>
    <message>
        <source>Downloads</source>
        <translation>Téléchargements</translation>
    </message>
</context><context>
    <name>Panels</name>
    <message>
        <source>Pictures of the sample</source>
        <translation>Images de l'échantillon</translation>
    </message>
</context><context>
    <name>ParcelDimensions</name>
    <message>
        <source>Dimensions of parcels</source>
        <translation>Dimensions des parcelles</translation>
    </message>
    <message>
        <source>parcels,size,window,height,width,area,compactness,histogram,report</source>
        <translation>parcelles,taille,fenêtre,hauteur,largeur,surface,compacité,histogramme,rapport,parcels,size</translation>
    </message>
    <message>
        <source>Measures every parcel as a window sees it, along the axes of its UTM zone, and recommends a size of windows.

Fields: height (south to north), width (west to east), largest (the larger of both), all in metres; area in m²; vertices; compactness (4 pi area by the square of the perimeter: 1 for a circle, 0.785 for a square, less the more slender).

The report shows histograms, the shares of parcels up to a size as curves, and for windows of 240 to 1600 m the share of parcels that fit. The recommended SIZE is the smallest multiple of 6 pixels of 10 m that holds the wanted share of parcels whole, wherever the lattice of 60 m lies.</source>
        <translation>Mesure chaque parcelle comme une fenêtre la voit, selon les axes de sa zone UTM, et recommande une taille de fenêtres.

Champs : height (du sud au nord), width (d'ouest en est), largest (la plus grande des deux), tous en mètres ; area en m² ; vertices (sommets) ; compactness (4 pi fois la surface divisée par le carré du périmètre : 1 pour un cercle, 0,785 pour un carré, moins pour les plus élancées).

Le rapport montre des histogrammes, les parts de parcelles jusqu'à une taille en courbes, et pour des fenêtres de 240 à 1600 m la part des parcelles qui y tiennent. La SIZE recommandée est le plus petit multiple de 6 pixels de 10 m qui contient en entier la part voulue de parcelles, où que tombe le treillis de 60 m.</translation>
    </message>
    <message>
        <source>The layer of 'Prepare ground truth': the report says that 95 % of the parcels fit windows of 48 pixels.</source>
        <translation>La couche de « Préparer la vérité terrain » : le rapport dit que 95 % des parcelles tiennent dans des fenêtres de 48 pixels.</translation>
    </message>
    <message>
        <source>Parcels that windows hold whole (%)</source>
        <translation>Parcelles que les fenêtres contiennent en entier (%)</translation>
    </message>
    <message>
        <source>The recommended size holds this share of the parcels whole.</source>
        <translation>La taille recommandée contient cette part des parcelles en entier.</translation>
    </message>
    <message>
        <source>Parcels with dimensions</source>
        <translation>Parcelles avec dimensions</translation>
    </message>
    <message>
        <source>The parcels with their fields and height, width, largest, area, vertices, compactness. Fields of these names are replaced.</source>
        <translation>Les parcelles avec leurs champs et height, width, largest, area, vertices, compactness. Les champs de ces noms sont remplacés.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>One html file with histograms, curves and the table of windows.</source>
        <translation>Un fichier html avec histogrammes, courbes et le tableau des fenêtres.</translation>
    </message>
    <message>
        <source>Recommended size (pixels of 10 m)</source>
        <translation>Taille recommandée (pixels de 10 m)</translation>
    </message>
    <message>
        <source>Number of parcels</source>
        <translation>Nombre de parcelles</translation>
    </message>
    <message>
        <source>Number of skipped parcels</source>
        <translation>Nombre de parcelles laissées de côté</translation>
    </message>
    <message>
        <source>Fields that are replaced: {names}</source>
        <translation>Champs remplacés : {names}</translation>
    </message>
    <message>
        <source>Parcels: {n}</source>
        <translation>Parcelles : {n}</translation>
    </message>
    <message>
        <source>Recommended SIZE: {size} pixels of 10 m ({metres} m)</source>
        <translation>SIZE recommandée : {size} pixels de 10 m ({metres} m)</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>le rapport</translation>
    </message>
</context><context>
    <name>PrepareGroundTruth</name>
    <message>
        <source>Prepare ground truth</source>
        <translation>Préparer la vérité terrain</translation>
    </message>
    <message>
        <source>parcels,ground truth,crops,register,rpg,eurocrops,hcat,fiboa,classes,repair,duplicates,overlap</source>
        <translation>parcelles,vérité terrain,cultures,registre,rpg,eurocrops,hcat,fiboa,classes,réparer,doublons,recouvrement,parcels,ground truth</translation>
    </message>
    <message>
        <source>Brings parcels of any register into one form: class code, year, id, and an outline that can be rasterized.

A profile knows the fields of its register; for any other layer you name them. Class codes stay as they are, leading zeros too; a class table gives each an index, a name and a colour. It is made, or the one you give, as an earlier run made it and you changed it.

Outlines that are not valid are repaired; curves become chords, heights go. What cannot be used goes to the layer of rejected parcels with its reason: no geometry, no polygon, no area, no year, or a second copy of outline, class and year. What is doubtful but stays is listed too: repairs, one id twice, one outline with two crops, slivers, and parcels that overlap.

Areas and widths are measured in the UTM zone of each parcel. Outlines lie on disk meanwhile: a country's register needs little memory.</source>
        <translation>Met les parcelles de n'importe quel registre sous une même forme : code de classe, année, identifiant, et un contour qui peut être rastérisé.

Un profil connaît les champs de son registre ; pour toute autre couche, vous les nommez. Les codes de classe restent tels quels, zéros de tête compris ; une table des classes donne à chacun un index, un nom et une couleur. Elle est faite, ou c'est celle que vous donnez, telle qu'un traitement précédent l'a faite et que vous l'avez modifiée.

Les contours non valides sont réparés ; les courbes deviennent des cordes, les altitudes disparaissent. Ce qui est inutilisable va dans la couche des parcelles rejetées avec sa raison : pas de géométrie, pas de polygone, pas de surface, pas d'année, ou une deuxième copie du contour, de la classe et de l'année. Ce qui est douteux mais reste est listé aussi : réparations, un identifiant deux fois, un contour avec deux cultures, esquilles, et parcelles qui se recouvrent.

Surfaces et largeurs sont mesurées dans la zone UTM de chaque parcelle. Les contours sont entre-temps sur le disque : le registre d'un pays demande peu de mémoire.</translation>
    </message>
    <message>
        <source>The layer PARCELLES_GRAPHIQUES of the French register, profile RPG, year 2018: fields are picked by themselves, and the class table lists every crop with its number of parcels.</source>
        <translation>La couche PARCELLES_GRAPHIQUES du registre français, profil RPG, année 2018 : les champs sont choisis d'eux-mêmes, et la table des classes liste chaque culture avec son nombre de parcelles.</translation>
    </message>
    <message>
        <source>Parcels: {n}</source>
        <translation>Parcelles : {n}</translation>
    </message>
    <message>
        <source>the layer of rejected parcels</source>
        <translation>la couche des parcelles rejetées</translation>
    </message>
    <message>
        <source>Doubtful: {n} ({reason})</source>
        <translation>Douteux : {n} ({reason})</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>number of the feature</source>
        <translation>numéro de l'entité</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>contour</translation>
    </message>
    <message>
        <source>Fields: {listed}</source>
        <translation>Champs : {listed}</translation>
    </message>
    <message>
        <source>No year is given: {year} is taken from the name '{name}'.</source>
        <translation>Aucune année n'est donnée : {year} est pris du nom « {name} ».</translation>
    </message>
    <message>
        <source>Codes that the class table does not have, ignored: {codes}</source>
        <translation>Codes que la table des classes n'a pas, ignorés : {codes}</translation>
    </message>
    <message>
        <source>Classes: {n} of {codes} codes</source>
        <translation>Classes : {n} pour {codes} codes</translation>
    </message>
    <message>
        <source>Ignored codes: {n}</source>
        <translation>Codes ignorés : {n}</translation>
    </message>
</context><context>
    <name>Preview</name>
    <message>
        <source>Quicklook</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>The picture is on its way…</source>
        <translation>L'image arrive…</translation>
    </message>
    <message>
        <source>This hub has no picture of it.</source>
        <translation>Ce hub n'en a pas d'image.</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>nuages {c:.0f} %</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans l'archive</translation>
    </message>
</context><context>
    <name>ProductCommands</name>
    <message numerus="yes">
        <source>%n name(s) copied, to be pasted where the hub takes orders.</source>
        <translation>
            <numerusform>%n nom copié, à coller là où le hub prend les commandes.</numerusform>
            <numerusform>%n noms copiés, à coller là où le hub prend les commandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have not arrived. What is unfinished is removed, too. Go on?</source>
        <translation>
                <numerusform>%n d&apos;entre eux n&apos;est pas arrivé. Ce qui est inachevé est aussi supprimé. Continuer ?</numerusform>
                <numerusform>%n d&apos;entre eux ne sont pas arrivés. Ce qui est inachevé est aussi supprimé. Continuer ?</numerusform>
            </translation>
    </message>
    <message>
        <source>Remove products</source>
        <translation>Retirer des produits</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n product(s)? What is unfinished of them is removed.</source>
        <translation>
                <numerusform>Annuler %n produit ? Ce qui en est inachevé est supprimé.</numerusform>
                <numerusform>Annuler %n produits ? Ce qui en est inachevé est supprimé.</numerusform>
            </translation>
    </message>
    <message>
        <source>Cancel downloads</source>
        <translation>Annuler les téléchargements</translation>
    </message>
</context><context>
    <name>ProductsModel</name>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Sensing date, tile, satellite and level</source>
        <translation>Date d'acquisition, tuile, satellite et niveau</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Where the product stands</source>
        <translation>Où en est le produit</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Share of the file that is here</source>
        <translation>Part du fichier déjà là</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed of the transfer</source>
        <translation>Vitesse du transfert</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>At the present speed</source>
        <translation>À la vitesse actuelle</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Prochain contrôle</translation>
    </message>
    <message>
        <source>When the archive is asked next (local time)</source>
        <translation>Quand l'archive sera interrogée (heure locale)</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Where the product comes from</source>
        <translation>D'où vient le produit</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Of the whole product, as the hub says</source>
        <translation>Du produit entier, selon le hub</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of the file to fetch</source>
        <translation>Du fichier à télécharger</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>How long it has been with the archive</source>
        <translation>Depuis combien de temps elle est à l'archive</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Reason, or the hub's last words</source>
        <translation>Raison, ou derniers mots du hub</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>nuages {c:.0f} %</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} sur {all}</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>dans {time}</translation>
    </message>
</context><context>
    <name>QuarantineCommands</name>
    <message>
        <source>No file was set aside: nothing damaged, nothing replaced.</source>
        <translation>Aucun fichier n'a été mis de côté : rien d'endommagé, rien de remplacé.</translation>
    </message>
    <message>
        <source>Damaged files</source>
        <translation>Fichiers endommagés</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or folder(s) were set aside, {size}.</source>
        <translation>
            <numerusform>%n fichier ou dossier a été mis de côté, {size}.</numerusform>
            <numerusform>%n fichiers ou dossiers ont été mis de côté, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete them for good?</source>
        <translation>Les supprimer pour de bon ?</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>remplacé</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are held by another program.</source>
        <translation>
            <numerusform>%n d'entre eux est tenu par un autre programme.</numerusform>
            <numerusform>%n d'entre eux sont tenus par un autre programme.</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} freed.</source>
        <translation>{size} libérés.</translation>
    </message>
</context><context>
    <name>QuestionPart</name>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
</context><context>
    <name>QueueCommands</name>
    <message>
        <source>The command is copied: {text}</source>
        <translation>La commande est copiée : {text}</translation>
    </message>
    <message>
        <source>Folder for the products</source>
        <translation>Dossier pour les produits</translation>
    </message>
    <message>
        <source>Open queue</source>
        <translation>Ouvrir une file</translation>
    </message>
    <message>
        <source>Download queues (*.sqlite)</source>
        <translation>Files de téléchargement (*.sqlite)</translation>
    </message>
    <message>
        <source>Choose a layer of products first.</source>
        <translation>Choisissez d'abord une couche de produits.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) name no product; the first: {why}</source>
        <translation>
            <numerusform>%n ligne ne nomme pas de produit ; la première : {why}</numerusform>
            <numerusform>%n lignes ne nomment pas de produit ; la première : {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Import table or list of names</source>
        <translation>Importer une table ou une liste de noms</translation>
    </message>
    <message>
        <source>Tables and lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tables et listes (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) imported.</source>
        <translation>
            <numerusform>%n produit importé.</numerusform>
            <numerusform>%n produits importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out; the first: {why}</source>
        <translation>
            <numerusform>%n ligne laissée de côté ; la première : {why}</numerusform>
            <numerusform>%n lignes laissées de côté ; la première : {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>Exporter la table</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to {path}</source>
        <translation>
            <numerusform>%n produit écrit dans {path}</numerusform>
            <numerusform>%n produits écrits dans {path}</numerusform>
        </translation>
    </message>
</context><context>
    <name>QueueView</name>
    <message>
        <source>Name, date, tile, hub or message</source>
        <translation>Nom, date, tuile, hub ou message</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Filtrer par texte</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrer par état</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Products shown</source>
        <translation>Produits affichés</translation>
    </message>
    <message>
        <source>Products of the queue</source>
        <translation>Produits de la file</translation>
    </message>
    <message>
        <source>One row a product: state, progress, next check, hub and message</source>
        <translation>Une ligne par produit : état, progression, prochain contrôle, hub et message</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>H&amp;ubs</source>
        <translation>H&amp;ubs</translation>
    </message>
    <message>
        <source>Time&amp;line</source>
        <translation>Chrono&amp;logie</translation>
    </message>
    <message>
        <source>Filt&amp;er:</source>
        <translation>Filt&amp;re :</translation>
    </message>
    <message>
        <source>&amp;In state:</source>
        <translation>&amp;Dans l'état :</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} sur {all}</translation>
    </message>
</context><context>
    <name>RasterizeParcels</name>
    <message>
        <source>Rasterize parcels</source>
        <translation>Rastériser des parcelles</translation>
    </message>
    <message>
        <source>labels,ground truth,coverage,fields,crops,mask,distance,boundary,conflict,overlap,sentinel-2</source>
        <translation>étiquettes,vérité terrain,couverture,champs,cultures,masque,distance,limite,conflit,recouvrement,sentinel-2,labels</translation>
    </message>
    <message>
        <source>Rasterizes parcels with the exact share of every pixel that each parcel covers.

Writes one set of rasters for each tile, year and resolution: labels (class index, 0 background, -1 ignore), ids (index into parcels.csv), claim mask (0: at most one parcel claims the pixel, 1: two or more, none covers it whole, 2: two or more, at least one covers it whole), coverage by the winning parcel (0 to 1), number of claims, and the distance of the pixel's centre to the boundary of its parcel in metres.

The parcel with the largest share wins a pixel; ties go to the smaller id. The result does not depend on the order of the features. Parcels may have holes and several parts, lie across the edge and be in any coordinate system. Invalid geometries are repaired, and every repaired or skipped parcel is listed in notes.csv and skipped.csv.

The folder is what 'Make a dataset' takes as ground truth.</source>
        <translation>Rastérise des parcelles avec la part exacte de chaque pixel que couvre chaque parcelle.

Écrit un jeu de rasters par tuile, année et résolution : étiquettes (index de classe, 0 arrière-plan, -1 ignore), identifiants (index dans parcels.csv), masque des revendications (0 : une parcelle au plus revendique le pixel, 1 : deux ou plus, aucune ne le couvre entier, 2 : deux ou plus, dont une au moins le couvre entier), couverture par la parcelle gagnante (0 à 1), nombre de revendications, et distance en mètres du centre du pixel à la limite de sa parcelle.

La parcelle de plus grande part gagne le pixel ; à égalité, le plus petit identifiant. Le résultat ne dépend pas de l'ordre des entités. Les parcelles peuvent avoir des trous et plusieurs parties, dépasser le bord et être dans n'importe quel système de coordonnées. Les géométries invalides sont réparées ; toute parcelle réparée ou ignorée est dans notes.csv et skipped.csv.

Le dossier est ce que « Faire un jeu de données » prend comme vérité terrain.</translation>
    </message>
    <message>
        <source>Parcels with the class field 'crop', the id field 'id', year 2022, folder with products D:/sentinel, resolution 10 m: labels for every tile of the products.</source>
        <translation>Parcelles avec le champ de classe « crop », le champ d'identifiant « id », année 2022, dossier des produits D:/sentinel, résolution 10 m : des étiquettes pour chaque tuile des produits.</translation>
    </message>
    <message numerus="yes">
        <source>%n more raster(s) are in the folder; they are not loaded, so as not to flood the project.</source>
        <translation>
            <numerusform>%n raster de plus est dans le dossier ; il n'est pas chargé, pour ne pas encombrer le projet.</numerusform>
            <numerusform>%n rasters de plus sont dans le dossier ; ils ne sont pas chargés, pour ne pas encombrer le projet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The ground truth is whole; conflicts.gpkg in its folder holds the same layer.</source>
        <translation>La vérité terrain est complète ; conflicts.gpkg dans son dossier contient la même couche.</translation>
    </message>
    <message>
        <source>Pairs of parcels that claim the same ground: {n} (see conflicts.gpkg)</source>
        <translation>Paires de parcelles qui revendiquent le même terrain : {n} (voir conflicts.gpkg)</translation>
    </message>
    <message>
        <source>skipped.csv in the folder of the ground truth</source>
        <translation>skipped.csv dans le dossier de la vérité terrain</translation>
    </message>
    <message>
        <source>The surveyed area changes nothing: pixels outside it become background too. Choose 'Ignore' outside the surveyed area to keep them apart.</source>
        <translation>La zone relevée ne change rien : les pixels au-dehors deviennent aussi de l'arrière-plan. Choisissez « Ignorer » hors de la zone relevée pour les distinguer.</translation>
    </message>
    <message>
        <source>The grid is in EPSG:{epsg}, which is no UTM zone of WGS 84: Sentinel-2 products do not lie on it. Leave the CRS of the rasters empty for rasters that fit products.</source>
        <translation>La grille est en EPSG:{epsg}, qui n'est pas une zone UTM de WGS 84 : les produits Sentinel-2 n'y sont pas. Laissez vide le SCR des rasters pour qu'ils s'accordent aux produits.</translation>
    </message>
    <message>
        <source>Grid: EPSG:{epsg}, upper-left corner {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</source>
        <translation>Grille : EPSG:{epsg}, coin supérieur gauche {x:.0f}, {y:.0f}, {w:.0f} x {h:.0f} m</translation>
    </message>
    <message>
        <source>The class codes are numbered (see classes.csv):</source>
        <translation>Les codes de classe sont numérotés (voir classes.csv) :</translation>
    </message>
    <message numerus="yes">
        <source>%n invalid geometry(ies) repaired (see notes.csv)</source>
        <translation>
            <numerusform>%n géométrie non valide réparée (voir notes.csv)</numerusform>
            <numerusform>%n géométries non valides réparées (voir notes.csv)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n raster(s), at most {size}</source>
        <translation>
            <numerusform>%n raster, au plus {size}</numerusform>
            <numerusform>%n rasters, au plus {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The field {field} gives {classes} classes to %n parcel(s): is it the class, not the id?</source>
        <translation>
            <numerusform>Le champ {field} donne {classes} classes à %n parcelle : est-ce la classe, et non l'identifiant ?</numerusform>
            <numerusform>Le champ {field} donne {classes} classes à %n parcelles : est-ce la classe, et non l'identifiant ?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) share their id with another one of their year (most often {id}: {times} times); each is a parcel of its own (see notes.csv)</source>
        <translation>
            <numerusform>%n parcelle partage son identifiant avec une autre de son année (le plus souvent {id} : {times} fois) ; chacune est une parcelle à part (voir notes.csv)</numerusform>
            <numerusform>%n parcelles partagent leur identifiant avec une autre de leur année (le plus souvent {id} : {times} fois) ; chacune est une parcelle à part (voir notes.csv)</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an id field, the ids in parcels.csv are the feature ids of this layer and hold for it only; parcels are in the order of year, class and place.</source>
        <translation>Sans champ d'identifiant, les identifiants de parcels.csv sont ceux des entités de cette couche et ne valent que pour elle ; les parcelles sont dans l'ordre de l'année, de la classe et du lieu.</translation>
    </message>
</context><context>
    <name>SampleAction</name>
    <message>
        <source>Load selected &amp;sample</source>
        <translation>Charger l'é&amp;chantillon choisi</translation>
    </message>
    <message>
        <source>Select a sample first, in the map or in the table.</source>
        <translation>Choisissez d'abord un échantillon, sur la carte ou dans la table.</translation>
    </message>
</context><context>
    <name>SampleView</name>
    <message>
        <source>What the curve shows</source>
        <translation>Ce que montre la courbe</translation>
    </message>
    <message>
        <source>{share} % clear</source>
        <translation>{share} % clair</translation>
    </message>
    <message>
        <source>{share} % valid</source>
        <translation>{share} % valides</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>False colour</source>
        <translation>Fausses couleurs</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Masque des revendications</translation>
    </message>
    <message>
        <source>value {n}</source>
        <translation>valeur {n}</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>parcel {id}</source>
        <translation>parcelle {id}</translation>
    </message>
    <message>
        <source>claim mask {n}</source>
        <translation>masque des revendications {n}</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
</context><context>
    <name>SamplesPart</name>
    <message>
        <source>DeepSatData samples</source>
        <translation>Échantillons DeepSatData</translation>
    </message>
    <message>
        <source>Look at &amp;samples</source>
        <translation>Regarder les échantillon&amp;s</translation>
    </message>
    <message>
        <source>The sample under the mouse: its images over time, labels, curves</source>
        <translation>L'échantillon sous la souris : ses images au fil du temps, étiquettes, courbes</translation>
    </message>
</context><context>
    <name>SamplesWidget</name>
    <message>
        <source>Samples at this place</source>
        <translation>Échantillons à cet endroit</translation>
    </message>
    <message>
        <source>Follow the mouse on the map</source>
        <translation>Suivre la souris sur la carte</translation>
    </message>
    <message>
        <source>Outlines of parcels</source>
        <translation>Contours des parcelles</translation>
    </message>
    <message>
        <source>Zoom to the sample</source>
        <translation>Zoomer sur l'échantillon</translation>
    </message>
    <message>
        <source>Load this sample as layers</source>
        <translation>Charger cet échantillon comme couches</translation>
    </message>
    <message>
        <source>&amp;Find the dataset</source>
        <translation>Trouver le jeu de &amp;données</translation>
    </message>
    <message>
        <source>Move the mouse over a sample on the map, or select one.</source>
        <translation>Passez la souris sur un échantillon de la carte, ou sélectionnez-en un.</translation>
    </message>
    <message>
        <source>No samples are on the map. Make a dataset, or add the samples.gpkg of one.</source>
        <translation>Il n'y a pas d'échantillons sur la carte. Faites un jeu de données, ou ajoutez le samples.gpkg d'un autre.</translation>
    </message>
    <message>
        <source>Find the dataset</source>
        <translation>Trouver le jeu de données</translation>
    </message>
</context><context>
    <name>SearchForm</name>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Chercher</translation>
    </message>
    <message>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <source>Polygons of a layer</source>
        <translation>Polygones d'une couche</translation>
    </message>
    <message>
        <source>Only the tiles below</source>
        <translation>Seulement les tuiles ci-dessous</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Layer of the area</source>
        <translation>Couche de la zone</translation>
    </message>
    <message>
        <source>Its selected polygons, or all when none is selected</source>
        <translation>Ses polygones sélectionnés, ou tous si aucun ne l'est</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Premier jour (UTC)</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Dernier jour (UTC)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Maximum cloud cover</source>
        <translation>Couverture nuageuse maximale</translation>
    </message>
    <message>
        <source>Of the whole product, as the hub says. Below 100, unknown ones are left out</source>
        <translation>Du produit entier, selon le hub. Sous 100, les inconnues sont écartées</translation>
    </message>
    <message>
        <source>Maximum cloud cover, slider</source>
        <translation>Couverture nuageuse maximale, curseur</translation>
    </message>
    <message>
        <source>all, or 31TFM, 31TGM</source>
        <translation>toutes, ou 31TFM, 31TGM</translation>
    </message>
    <message>
        <source>L2A (surface reflectance)</source>
        <translation>L2A (réflectance de surface)</translation>
    </message>
    <message>
        <source>L1C (top of atmosphere)</source>
        <translation>L1C (sommet de l'atmosphère)</translation>
    </message>
    <message>
        <source>L1C and L2A</source>
        <translation>L1C et L2A</translation>
    </message>
    <message>
        <source>H&amp;ub:</source>
        <translation>H&amp;ub :</translation>
    </message>
    <message>
        <source>&amp;Area:</source>
        <translation>&amp;Zone :</translation>
    </message>
    <message>
        <source>&amp;Tiles:</source>
        <translation>&amp;Tuiles :</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Période :</translation>
    </message>
    <message>
        <source>&amp;Clouds up to:</source>
        <translation>&amp;Nuages jusqu'à :</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>Nivea&amp;u :</translation>
    </message>
    <message>
        <source>no hub is chosen.</source>
        <translation>aucun hub n'est choisi.</translation>
    </message>
    <message>
        <source>there is no map.</source>
        <translation>il n'y a pas de carte.</translation>
    </message>
</context><context>
    <name>SearchProducts</name>
    <message>
        <source>Search products</source>
        <translation>Chercher des produits</translation>
    </message>
    <message>
        <source>sentinel-2,search,catalogue,hub,copernicus,data space,dhus,odata,stac,footprint,cloud,archive</source>
        <translation>sentinel-2,chercher,catalogue,hub,copernicus,data space,dhus,odata,stac,emprise,nuage,archive,search</translation>
    </message>
    <message>
        <source>Lists the Sentinel-2 products of an area or of tiles in a period, as footprints.

Hubs: the Copernicus Data Space and its kin (OData), DHuS hubs, STAC catalogues, or a folder of products on disk. Tile, time, orbit and baseline come from the product's name. A row tells the cloud cover (%), the size (bytes), whether the product is online (yes, no, unknown: it may lie in a long-term archive), the share of the area inside the footprint and the share of the tile that the footprint fills (small values mean the edge of a swath), both 0 to 1.

Of several processings of one acquisition only the newest baseline is listed; parts of one acquisition that complete each other stay. What was left out, and entries that cannot be used, are in the table 'Left out' with the reason.

When the hub fails on the way, the layer holds what came so far, and the run fails, unless 'Fail when incomplete' is switched off. Choose among the rows with 'Select products'.</source>
        <translation>Liste les produits Sentinel-2 d'une zone ou de tuiles dans une période, comme emprises.

Hubs : le Copernicus Data Space et ses semblables (OData), les hubs DHuS, les catalogues STAC, ou un dossier de produits sur disque. Tuile, heure, orbite et baseline viennent du nom du produit. Une ligne donne la couverture nuageuse (%), la taille (octets), si le produit est en ligne (yes, no, unknown : il peut être dans une archive à long terme), la part de la zone dans l'emprise et la part de la tuile que remplit l'emprise (de petites valeurs signalent le bord d'une fauchée), de 0 à 1.

De plusieurs traitements d'une acquisition, seule la baseline la plus récente est listée ; les parties d'une acquisition qui se complètent restent. Ce qui a été écarté, et les entrées inutilisables, sont dans la table « Laissés de côté » avec la raison.

Si le hub fait défaut en route, la couche contient ce qui est venu jusque-là, et le traitement échoue, sauf si « Échouer si incomplet » est désactivé. Choisissez parmi les lignes avec « Choisir des produits ».</translation>
    </message>
    <message>
        <source>Hub Copernicus Data Space, tiles 31TFM, first day 2024-03-01, last day 2024-10-31, maximum cloud cover 80 %: the season's products of one tile, one row each.</source>
        <translation>Hub Copernicus Data Space, tuiles 31TFM, premier jour 2024-03-01, dernier jour 2024-10-31, couverture nuageuse maximale 80 % : les produits de la saison pour une tuile, une ligne chacun.</translation>
    </message>
    <message>
        <source>Give an area, an extent, or tiles.</source>
        <translation>Donnez une zone, une étendue ou des tuiles.</translation>
    </message>
    <message>
        <source>Tiles (one of these: area, extent, tiles)</source>
        <translation>Tuiles (au choix : zone, étendue, tuiles)</translation>
    </message>
    <message>
        <source>Tiles separated by commas, as 31TFM,31TGM. Without an area, all their products; with one, those that also touch it.</source>
        <translation>Tuiles séparées par des virgules, comme 31TFM,31TGM. Sans zone, tous leurs produits ; avec une zone, ceux qui la touchent aussi.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>L1C: top of atmosphere, 13 bands. L2A: surface reflectance, 12 bands and cloud classes.</source>
        <translation>L1C : sommet de l'atmosphère, 13 bandes. L2A : réflectance de surface, 12 bandes et classes de nuages.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Percent of the product, as the hub says. Below 100, products of unknown cloud are left out.</source>
        <translation>Pour cent du produit, selon le hub. Sous 100, les produits à couverture inconnue sont écartés.</translation>
    </message>
    <message>
        <source>Relative orbit</source>
        <translation>Orbite relative</translation>
    </message>
    <message>
        <source>Only products of this relative orbit, 1 to 143: seen from the same direction each time.</source>
        <translation>Seulement les produits de cette orbite relative, 1 à 143 : vus chaque fois de la même direction.</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>Satellite</translation>
    </message>
    <message>
        <source>Only products of this satellite.</source>
        <translation>Seulement les produits de ce satellite.</translation>
    </message>
    <message>
        <source>Published since (UTC)</source>
        <translation>Publiés depuis (UTC)</translation>
    </message>
    <message>
        <source>Only products that the hub has had since this day, as 2024-06-01: what is new since then. Where a hub does not say since when, its products come all the same.</source>
        <translation>Seulement les produits que le hub a depuis ce jour, comme 2024-06-01 : ce qui est nouveau depuis. Là où un hub ne dit pas depuis quand, ses produits viennent quand même.</translation>
    </message>
    <message>
        <source>At most so many products</source>
        <translation>Au plus tant de produits</translation>
    </message>
    <message>
        <source>The hub is asked first how many there are; with more than this nothing is listed, and the number is told. Empty for no limit.</source>
        <translation>On demande d'abord au hub combien il y en a ; s'il y en a plus que cela, rien n'est listé et le nombre est dit. Vide : sans limite.</translation>
    </message>
    <message>
        <source>Fail when incomplete</source>
        <translation>Échouer si incomplet</translation>
    </message>
    <message>
        <source>End with an error, after the layer is written, when the hub fails on the way; so nothing goes on with half a catalogue. Switched off, the run succeeds with what came until then.</source>
        <translation>Finir par une erreur, une fois la couche écrite, quand le hub fait défaut en route ; ainsi rien ne continue avec un demi-catalogue. Désactivé, le traitement réussit avec ce qui est venu jusque-là.</translation>
    </message>
    <message>
        <source>Online products only</source>
        <translation>Produits en ligne seulement</translation>
    </message>
    <message>
        <source>Leave out products that the hub says lie in its archive; unknown ones stay.</source>
        <translation>Écarter les produits que le hub dit être dans son archive ; les inconnus restent.</translation>
    </message>
    <message>
        <source>All processings</source>
        <translation>Tous les traitements</translation>
    </message>
    <message>
        <source>List every processing of an acquisition, also those of other producers (baseline 99.99).</source>
        <translation>Lister chaque traitement d'une acquisition, aussi ceux d'autres producteurs (baseline 99.99).</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Footprints in EPSG:4326 with {fields}.</source>
        <translation>Emprises en EPSG:4326 avec {fields}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Table of the products left out: kind, subject, reason, detail.</source>
        <translation>Table des produits laissés de côté : type, sujet, raison, détail.</translation>
    </message>
    <message>
        <source>Number of products</source>
        <translation>Nombre de produits</translation>
    </message>
    <message>
        <source>Number of products left out</source>
        <translation>Nombre de produits laissés de côté</translation>
    </message>
    <message>
        <source>The search came to its end</source>
        <translation>La recherche est arrivée à son terme</translation>
    </message>
    <message numerus="yes">
        <source>The search broke off; %n product(s) came until then (see the log). Search again, or take what is there with 'Fail when incomplete' switched off.</source>
        <translation>
            <numerusform>La recherche s'est interrompue ; %n produit est arrivé jusque-là (voir le journal). Relancez la recherche, ou prenez ce qui est là en décochant 'Échouer si incomplet'.</numerusform>
            <numerusform>La recherche s'est interrompue ; %n produits sont arrivés jusque-là (voir le journal). Relancez la recherche, ou prenez ce qui est là en décochant 'Échouer si incomplet'.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search: {hub}, {period}</source>
        <translation>Recherche : {hub}, {period}</translation>
    </message>
    <message>
        <source>Page {page}, products so far: {n}</source>
        <translation>Page {page}, produits jusqu'ici : {n}</translation>
    </message>
    <message numerus="yes">
        <source>The search broke off: {error}
The layer holds %n product(s) that came until then.</source>
        <translation>
            <numerusform>La recherche s'est interrompue : {error}
La couche contient %n produit arrivé jusque-là.</numerusform>
            <numerusform>La recherche s'est interrompue : {error}
La couche contient %n produits arrivés jusque-là.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled; the layer holds what came until then.</source>
        <translation>Annulé ; la couche contient ce qui est venu jusque-là.</translation>
    </message>
    <message>
        <source>One product for each acquisition is listed (the newest baseline); left out: {text}</source>
        <translation>Un produit par acquisition est listé (la baseline la plus récente) ; laissés de côté : {text}</translation>
    </message>
    <message>
        <source>No product found. Check area, period, level and cloud limit, or try another hub.</source>
        <translation>Aucun produit trouvé. Vérifiez zone, période, niveau et limite de nuages, ou essayez un autre hub.</translation>
    </message>
    <message>
        <source>Products: {n}, tiles: {tiles}</source>
        <translation>Produits : {n}, tuiles : {tiles}</translation>
    </message>
    <message>
        <source>the table 'Left out'</source>
        <translation>la table « Laissés de côté »</translation>
    </message>
</context><context>
    <name>SearchView</name>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Tick a&amp;ll</source>
        <translation>&amp;Tout cocher</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>Tout &amp;décocher</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>Produits trouvés</translation>
    </message>
    <message>
        <source>One row a product; the space bar ticks the selected ones</source>
        <translation>Une ligne par produit ; la barre d'espace coche ceux qui sont sélectionnés</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>dans l'archive</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Progression de la recherche</translation>
    </message>
    <message>
        <source>&amp;On the map</source>
        <translation>Sur la &amp;carte</translation>
    </message>
    <message>
        <source>Show the outlines of what was found on the map</source>
        <translation>Montrer sur la carte les contours de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>{hub} wants a login, or its address, before it answers.</source>
        <translation>{hub} veut des identifiants, ou son adresse, avant de répondre.</translation>
    </message>
    <message>
        <source>Search: {hub}</source>
        <translation>Recherche : {hub}</translation>
    </message>
    <message>
        <source>Asking {hub}…</source>
        <translation>Interrogation de {hub}…</translation>
    </message>
    <message>
        <source>{n} of {all} products so far…</source>
        <translation>{n} produits sur {all} jusqu'ici…</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) so far…</source>
        <translation>
            <numerusform>%n produit jusqu'ici…</numerusform>
            <numerusform>%n produits jusqu'ici…</numerusform>
        </translation>
    </message>
    <message>
        <source>The search broke off: {why}</source>
        <translation>La recherche s'est interrompue : {why}</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêtée.</translation>
    </message>
    <message>
        <source>Nothing found. Try a longer period, more clouds, another level or hub.</source>
        <translation>Rien trouvé. Essayez une période plus longue, plus de nuages, un autre niveau ou un autre hub.</translation>
    </message>
    <message numerus="yes">
        <source>%n older processing(s) hidden.</source>
        <translation>
            <numerusform>%n traitement plus ancien masqué.</numerusform>
            <numerusform>%n traitements plus anciens masqués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be read.</source>
        <translation>
            <numerusform>%n entrée n'a pas pu être lue.</numerusform>
            <numerusform>%n entrées n'ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n produit</numerusform>
            <numerusform>%n produits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n tile(s).</source>
        <translation>
            <numerusform>de %n tuile.</numerusform>
            <numerusform>de %n tuiles.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>&amp;Télécharger</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Download %n product(s)</source>
        <translation>
            <numerusform>&amp;Télécharger %n produit</numerusform>
            <numerusform>&amp;Télécharger %n produits</numerusform>
        </translation>
    </message>
</context><context>
    <name>SelectProducts</name>
    <message>
        <source>Select products</source>
        <translation>Choisir des produits</translation>
    </message>
    <message>
        <source>sentinel-2,product,selection,season,time series,cloud,uniform,gap,dates,choose,filter</source>
        <translation>sentinel-2,produit,choix,sélection,saison,série temporelle,nuage,uniforme,écart,dates,filtre,selection</translation>
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
        <translation>Choisit des produits pour une saison, tuile par tuile : peu de nuages, grand recouvrement avec la zone, grand produit, répartition régulière sur la période.

Les limites (nuages, recouvrement, taille) écartent ce qui n'est pas assez bon. La méthode choisit dans le reste :
régulièrement réparti (uniform) : les jours sont prévus régulièrement du premier au dernier, autant que le dit « Produits par tuile » ; le choix qui a la plus petite somme des jours d'écart au plan + poids des nuages x % de nuages est trouvé exactement (il n'est jamais pire que de prendre un à un le plus proche) ;
plus grand écart minimal (largest_gap) : le plus grand écart, bouts de la période compris, devient aussi petit que possible, puis les nuages ;
plus proche (nearest) : chaque jour prévu prend à son tour le produit restant le moins coûteux (règle du rapport DeepSatData, pour comparaison) ;
tous (all) : tout ce qui est dans les limites.

Une acquisition d'une tuile est un pas : les produits retraités sont remplacés par le plus récent, les parties d'une acquisition qui se complètent comptent une fois. Vous avez le dernier mot : les produits sous « Garder » sont pris quoi que disent les limites, ceux sous « Laisser de côté » ne le sont pas.

La couche « Tous les produits, expliqués » dit pour chaque produit pourquoi il est pris ou non ; le rapport le montre en chronologies.</translation>
    </message>
    <message>
        <source>24 products per tile, maximum cloud cover 80 %, first day 2024-03-01, last day 2024-10-31: a date about every ten days, with as little cloud as the season has.</source>
        <translation>24 produits par tuile, couverture nuageuse maximale 80 %, premier jour 2024-03-01, dernier jour 2024-10-31 : une date tous les dix jours environ, avec aussi peu de nuages que la saison le permet.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Layer written by 'Search products', or another one with a field 'name'.</source>
        <translation>Couche écrite par « Chercher des produits », ou une autre avec un champ 'name'.</translation>
    </message>
    <message>
        <source>With an area, overlaps are computed anew; without one, those of the search count.</source>
        <translation>Avec une zone, les recouvrements sont recalculés ; sans elle, ceux de la recherche comptent.</translation>
    </message>
    <message>
        <source>Products per tile</source>
        <translation>Produits par tuile</translation>
    </message>
    <message>
        <source>How many dates each tile gets; parts of one acquisition count once, products kept by hand are included. When fewer are within the limits, all are taken.</source>
        <translation>Combien de dates reçoit chaque tuile ; les parties d'une acquisition comptent une fois, les produits gardés à la main sont inclus. S'il y en a moins dans les limites, tous sont pris.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>uniform: smallest sum of days off the planned days and weighted cloud. largest_gap: smallest largest gap, then cloud. nearest: greedy rule of the report. all: no choice.</source>
        <translation>uniform : plus petite somme des jours d'écart au plan et des nuages pondérés. largest_gap : plus grand écart minimal, puis nuages. nearest : règle gloutonne du rapport. all : pas de choix.</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Percent of the product, as its catalogue says. Below 100, unknown cloud is dropped.</source>
        <translation>Pour cent du produit, selon son catalogue. Sous 100, une couverture inconnue est écartée.</translation>
    </message>
    <message>
        <source>Minimum overlap (%)</source>
        <translation>Recouvrement minimal (%)</translation>
    </message>
    <message>
        <source>Percent of the area's part in the product's tile that the product covers; without an area, percent of the tile.</source>
        <translation>Pour cent de la partie de la zone dans la tuile du produit que le produit couvre ; sans zone, pour cent de la tuile.</translation>
    </message>
    <message>
        <source>Minimum size (MB)</source>
        <translation>Taille minimale (Mo)</translation>
    </message>
    <message>
        <source>In MB of 10^6 bytes, as 400. Small products are cut off at the edge of the swath. An unknown size never fails: then the share of the tile that the product fills decides.</source>
        <translation>En Mo de 10^6 octets, comme 400. Les petits produits sont coupés au bord de la fauchée. Une taille inconnue n'est jamais rejetée : c'est alors la part de la tuile remplie par le produit qui décide.</translation>
    </message>
    <message>
        <source>Weight of cloud</source>
        <translation>Poids des nuages</translation>
    </message>
    <message>
        <source>Days that one percent of cloud is worth: with 0.5, 10 % weigh as much as 5 days.</source>
        <translation>Jours que vaut un pour cent de nuages : avec 0,5, 10 % pèsent autant que 5 jours.</translation>
    </message>
    <message>
        <source>Weight of overlap</source>
        <translation>Poids du recouvrement</translation>
    </message>
    <message>
        <source>Days that one percent of missing overlap is worth.</source>
        <translation>Jours que vaut un pour cent de recouvrement manquant.</translation>
    </message>
    <message>
        <source>Weight of size</source>
        <translation>Poids de la taille</translation>
    </message>
    <message>
        <source>Days that one percent is worth by which a product is smaller than the tile's largest; where sizes are unknown, the filled share of the tile is compared.</source>
        <translation>Jours que vaut un pour cent dont un produit est plus petit que le plus grand de la tuile ; si les tailles sont inconnues, c'est la part remplie de la tuile qui est comparée.</translation>
    </message>
    <message>
        <source>Prefer the same dates over tiles</source>
        <translation>Préférer les mêmes dates pour toutes les tuiles</translation>
    </message>
    <message>
        <source>Choose dates for all tiles together first; a tile that lacks one gets another. A date that a tile lacks costs ten days.</source>
        <translation>Choisir d'abord des dates pour toutes les tuiles ensemble ; une tuile à qui l'une manque en reçoit une autre. Une date qui manque à une tuile coûte dix jours.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Ids or names of products that must be in, whatever the limits say; separated by commas, blanks or lines.</source>
        <translation>Identifiants ou noms de produits à prendre quoi que disent les limites ; séparés par des virgules, des espaces ou des lignes.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Ids or names of products that must be out; separated by commas, blanks or lines.</source>
        <translation>Identifiants ou noms de produits à exclure ; séparés par des virgules, des espaces ou des lignes.</translation>
    </message>
    <message>
        <source>Selected products</source>
        <translation>Produits choisis</translation>
    </message>
    <message>
        <source>The chosen products: the input's fields, the step's number in its tile, the gap in days.</source>
        <translation>Les produits choisis : les champs de l'entrée, le numéro du pas dans sa tuile, l'écart en jours.</translation>
    </message>
    <message>
        <source>All products, explained</source>
        <translation>Tous les produits, expliqués</translation>
    </message>
    <message>
        <source>Every product with kept (1 or 0), rule, why, step and gap.</source>
        <translation>Chaque produit avec kept (1 ou 0), rule, why, step et gap.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file with timelines, gaps and reasons, for the screen and for paper.</source>
        <translation>Un fichier html avec chronologies, écarts et raisons, pour l'écran et le papier.</translation>
    </message>
    <message>
        <source>Number of selected products</source>
        <translation>Nombre de produits choisis</translation>
    </message>
    <message>
        <source>Number of steps</source>
        <translation>Nombre de pas</translation>
    </message>
    <message>
        <source>Largest gap of any tile in days</source>
        <translation>Plus grand écart d'une tuile en jours</translation>
    </message>
    <message>
        <source>Selection: {layer}</source>
        <translation>Choix : {layer}</translation>
    </message>
    <message>
        <source>{tile}: {steps} of {available} steps within the limits chosen, largest gap {gap} days, mean cloud {cloud}</source>
        <translation>{tile} : {steps} pas sur {available} dans les limites choisis, plus grand écart {gap} jours, nuages en moyenne {cloud}</translation>
    </message>
    <message>
        <source>the layer 'All products, explained'</source>
        <translation>la couche « Tous les produits, expliqués »</translation>
    </message>
</context><context>
    <name>ShippedModel</name>
    <message>
        <source>4.1 Select products of an area</source>
        <translation>4.1 Choisir les produits d'une zone</translation>
    </message>
    <message>
        <source>4.2 Download products of an area</source>
        <translation>4.2 Télécharger les produits d'une zone</translation>
    </message>
    <message>
        <source>4.3 Dataset from products</source>
        <translation>4.3 Jeu de données à partir de produits</translation>
    </message>
    <message>
        <source>4.4 Dataset from an area</source>
        <translation>4.4 Jeu de données à partir d'une zone</translation>
    </message>
    <message>
        <source>4.5 Series of parcels</source>
        <translation>4.5 Séries des parcelles</translation>
    </message>
    <message>
        <source>4.6 Dataset without downloads</source>
        <translation>4.6 Jeu de données sans téléchargement</translation>
    </message>
    <message>
        <source>4.7 Dataset of parcels</source>
        <translation>4.7 Jeu de données de parcelles</translation>
    </message>
    <message>
        <source>4. Whole chains</source>
        <translation>4. Chaînes complètes</translation>
    </message>
</context><context>
    <name>SplitDataset</name>
    <message>
        <source>Split a dataset</source>
        <translation>Répartir un jeu de données</translation>
    </message>
    <message>
        <source>dataset,folds,train,validation,test,cross-validation,blocks,leakage,balance</source>
        <translation>jeu de données,plis,apprentissage,validation,test,validation croisée,blocs,fuite,équilibre,dataset,split</translation>
    </message>
    <message>
        <source>Puts the samples of a dataset into folds that share no parcel and no pixel.

Neighbouring samples resemble each other and share parcels: folds drawn at random tell a model in training what it is asked in the test. Blocks of ground go to folds instead, so that every fold has its share of each class; or tiles, years, or values of a column or of a layer of regions. Samples that hold a parcel of another fold are left out, or those pixels masked.

Only the column 'fold' changes (samples.csv and samples.gpkg; -1 is left out), and what dataset.json and the data card say of it. Making the dataset again keeps the folds. The report has a map of the folds, the balance of classes, distances, and what leaks in plain words.</source>
        <translation>Répartit les échantillons d'un jeu de données en plis qui n'ont en commun ni parcelle ni pixel.

Des échantillons voisins se ressemblent et partagent des parcelles : des plis tirés au hasard disent à un modèle pendant l'apprentissage ce qu'on lui demande au test. Ce sont donc des blocs de terrain qui vont dans les plis, de sorte que chaque pli a sa part de chaque classe ; ou des tuiles, des années, ou les valeurs d'une colonne ou d'une couche de régions. Les échantillons qui contiennent une parcelle d'un autre pli sont écartés, ou ces pixels masqués.

Seule la colonne « fold » change (samples.csv et samples.gpkg ; -1 est écarté), et ce que dataset.json et la fiche de données en disent. Refaire le jeu de données garde les plis. Le rapport a une carte des plis, l'équilibre des classes, les distances, et ce qui fuit, en mots simples.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset, folds 70,15,15: training, validation and test in blocks of 5 km.</source>
        <translation>Jeu de données D:/dataset, plis 70,15,15 : apprentissage, validation et test en blocs de 5 km.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json. Folds are written there.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json. Les plis y sont écrits.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>A number, as 5, for folds of equal size; or shares that make 100, as 70,15,15 for training, validation and test (folds 0, 1 and 2). Empty: one for each tile, year or value.</source>
        <translation>Un nombre, comme 5, pour des plis de même taille ; ou des parts qui font 100, comme 70,15,15 pour l'apprentissage, la validation et le test (plis 0, 1 et 2). Vide : un par tuile, année ou valeur.</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Répartir par</translation>
    </message>
    <message>
        <source>blocks: squares of ground, balanced over classes; a place keeps its fold over the years. tile, year: whole tiles, whole years (with FOLDS empty: leave one out). field: values of FIELD.</source>
        <translation>blocks : carrés de terrain, équilibrés entre les classes ; un lieu garde son pli au fil des années. tile, year : tuiles entières, années entières (avec FOLDS vide : une est laissée à part). field : valeurs de FIELD.</translation>
    </message>
    <message>
        <source>Size of a block (m)</source>
        <translation>Taille d'un bloc (m)</translation>
    </message>
    <message>
        <source>Side of a block, rounded to whole steps of the windows. Larger blocks lose fewer samples.</source>
        <translation>Côté d'un bloc, arrondi à des pas entiers des fenêtres. De plus grands blocs perdent moins d'échantillons.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>For 'field': polygons with a value each. A sample belongs to the region of its centre; samples outside are left out.</source>
        <translation>Pour « field » : polygones avec une valeur chacun. Un échantillon appartient à la région de son centre ; ceux qui sont dehors sont écartés.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>For 'field': a field of the regions, or without them a column of samples.csv, as epsg or majority_class.</source>
        <translation>Pour « field » : un champ des régions, ou sans elles une colonne de samples.csv, comme epsg ou majority_class.</translation>
    </message>
    <message>
        <source>Parcels of another fold</source>
        <translation>Parcelles d'un autre pli</translation>
    </message>
    <message>
        <source>A parcel belongs to the fold that holds most of it. drop: samples of other folds that hold a part of it are left out. mask: they stay, and the plugin's reader gives those pixels no label; other readers do not know of it.</source>
        <translation>Une parcelle appartient au pli qui en contient le plus. drop : les échantillons d'autres plis qui en contiennent une partie sont écartés. mask : ils restent, et le lecteur du plugin ne donne pas d'étiquette à ces pixels ; d'autres lecteurs n'en savent rien.</translation>
    </message>
    <message>
        <source>Least distance between folds (m)</source>
        <translation>Distance minimale entre plis (m)</translation>
    </message>
    <message>
        <source>Samples nearer than this to a sample of another fold are left out; 0: they may touch.</source>
        <translation>Les échantillons plus proches que cela d'un échantillon d'un autre pli sont écartés ; 0 : ils peuvent se toucher.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Equal seeds give equal folds.</source>
        <translation>Des graines égales donnent des plis égaux.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file: what leaks, a map of the folds, balance of classes, distances.</source>
        <translation>Un fichier html : ce qui fuit, une carte des plis, l'équilibre des classes, les distances.</translation>
    </message>
    <message>
        <source>Number of folds</source>
        <translation>Nombre de plis</translation>
    </message>
    <message>
        <source>Number of samples in folds</source>
        <translation>Nombre d'échantillons dans les plis</translation>
    </message>
    <message>
        <source>Number of samples left out</source>
        <translation>Nombre d'échantillons écartés</translation>
    </message>
    <message>
        <source>Number of parcels in several folds</source>
        <translation>Nombre de parcelles dans plusieurs plis</translation>
    </message>
    <message>
        <source>Fold {fold} ({name}): {samples} samples</source>
        <translation>Pli {fold} ({name}) : {samples} échantillons</translation>
    </message>
    <message>
        <source>Left out (fold -1): {n} samples</source>
        <translation>Écartés (pli -1) : {n} échantillons</translation>
    </message>
    <message>
        <source>Parcels in more than one fold: {n} (before: {before})</source>
        <translation>Parcelles dans plus d'un pli : {n} (avant : {before})</translation>
    </message>
</context><context>
    <name>StackAlgorithm</name>
    <message>
        <source>The dataset is whole; samples.gpkg in its folder holds the same layer.</source>
        <translation>Le jeu de données est complet ; samples.gpkg dans son dossier contient la même couche.</translation>
    </message>
    <message>
        <source>The dataset is whole.</source>
        <translation>Le jeu de données est entier.</translation>
    </message>
    <message>
        <source>skipped.csv in the dataset's folder</source>
        <translation>skipped.csv dans le dossier du jeu de données</translation>
    </message>
    <message>
        <source>Samples: {dataset}</source>
        <translation>Échantillons : {dataset}</translation>
    </message>
</context><context>
    <name>StackParcels</name>
    <message>
        <source>Make a dataset of parcels</source>
        <translation>Faire un jeu de données de parcelles</translation>
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,parcels,fields,windows,machine learning,training,hdf5</source>
        <translation>sentinel-2,série temporelle,jeu de données,échantillons,parcelles,champs,fenêtres,apprentissage automatique,entraînement,hdf5</translation>
    </message>
    <message>
        <source>Stacks Sentinel-2 products in time around parcels: one sample a parcel, ready for training.

The window stands around the middle of the parcel's bounds where that lies inside the parcel, else around a point inside it. The point falls into pixel SIZE // 2 before the window moves to the grid of the coarsest pixels and into the tile. A parcel on several tiles, zones or hemispheres becomes one sample: of the tile that holds most of it, then of the one with most acquisitions.

Beside the images each sample has the parcel's mask, the exact share of each pixel inside it, its outline in pixels, the line along which its boundary cuts each pixel, its id and its class; with a ground truth also labels, ids and claim masks of all parcels in the window.

The folder is that of 'Make a dataset', and all that reads one reads the other. Of a product only what the windows need is decoded. A run that was cancelled or killed resumes.</source>
        <translation>Empile des produits Sentinel-2 dans le temps autour de parcelles : un échantillon par parcelle, prêt pour l'apprentissage.

La fenêtre est autour du milieu de l'emprise de la parcelle s'il est dans la parcelle, sinon autour d'un point à l'intérieur. Le point tombe dans le pixel SIZE // 2 avant que la fenêtre ne se cale sur la grille des pixels les plus grossiers et dans la tuile. Une parcelle sur plusieurs tuiles, zones ou hémisphères devient un échantillon : de la tuile qui en contient le plus, puis de celle qui a le plus d'acquisitions.

À côté des images, chaque échantillon a le masque de la parcelle, la part exacte de chaque pixel à l'intérieur, son contour en pixels, la ligne selon laquelle sa limite coupe chaque pixel, son identifiant et sa classe ; avec une vérité terrain, aussi les étiquettes, identifiants et masques des revendications de toutes les parcelles de la fenêtre.

Le dossier est celui de « Faire un jeu de données », et tout ce qui lit l'un lit l'autre. D'un produit, seul ce dont les fenêtres ont besoin est décodé. Un traitement annulé ou tué reprend.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, parcels fields.gpkg with id field id and class field crop, window size 32: a sample of 320 m around each field.</source>
        <translation>Dossier de produits D:/sentinel, parcelles fields.gpkg avec champ d'identifiant id et champ de classe crop, taille de fenêtre 32 : un échantillon de 320 m autour de chaque champ.</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Champ de l'identifiant</translation>
    </message>
    <message>
        <source>Ids of the parcels. Without it the feature ids.</source>
        <translation>Identifiants des parcelles. Sans indication, les numéros d'entité.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Class codes. Without it there are none.</source>
        <translation>Codes de classe. Sans lui, il n'y en a pas.</translation>
    </message>
    <message>
        <source>Year field</source>
        <translation>Champ de l'année</translation>
    </message>
    <message>
        <source>A parcel is a sample of the season of its year. Without it, and without a year: of each season that there is.</source>
        <translation>Une parcelle est un échantillon de la saison de son année. Sans lui, et sans année : de chaque saison qu'il y a.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year of all parcels, instead of the year field.</source>
        <translation>Année de toutes les parcelles, au lieu du champ d'année.</translation>
    </message>
    <message>
        <source>A csv with the columns code,index,name. Without it the codes are numbered. With a ground truth its own classes are taken.</source>
        <translation>Un csv avec les colonnes code,index,name. Sans lui, les codes sont numérotés. Avec une vérité terrain, ses propres classes sont prises.</translation>
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels': labels, ids and masks of all parcels in a window are stored, too.</source>
        <translation>Dossier écrit par « Rastériser des parcelles » : étiquettes, identifiants et masques de toutes les parcelles d'une fenêtre sont enregistrés aussi.</translation>
    </message>
    <message>
        <source>Parcels wider than the window</source>
        <translation>Parcelles plus larges que la fenêtre</translation>
    </message>
    <message>
        <source>Crop: the sample is flagged. Skip: the parcel is left out, and listed.</source>
        <translation>Rogner : l'échantillon est marqué. Écarter : la parcelle est laissée de côté, et listée.</translation>
    </message>
    <message>
        <source>Points of an outline</source>
        <translation>Points d'un contour</translation>
    </message>
    <message>
        <source>Outlines are stored as they are, and as so many points at equal distances along the largest ring.</source>
        <translation>Les contours sont enregistrés tels quels, et comme autant de points à distances égales le long du plus grand anneau.</translation>
    </message>
    <message>
        <source>Smallest area (m2)</source>
        <translation>Plus petite surface (m2)</translation>
    </message>
    <message>
        <source>Smaller parcels are left out, and listed. 0 keeps all.</source>
        <translation>Les parcelles plus petites sont écartées, et listées. 0 les garde toutes.</translation>
    </message>
    <message>
        <source>Least compactness</source>
        <translation>Plus petite compacité</translation>
    </message>
    <message>
        <source>4 pi area / perimeter squared, 0.785 for a square: more slender parcels are left out, and listed. 0 keeps all.</source>
        <translation>4 pi surface / périmètre au carré, 0,785 pour un carré : les parcelles plus étroites sont écartées, et listées. 0 les garde toutes.</translation>
    </message>
</context><context>
    <name>StepDialog</name>
    <message>
        <source>“{name}” lies in a temporary folder and is deleted when QGIS is closed.</source>
        <translation>« {name} » est dans un dossier temporaire et sera supprimé à la fermeture de QGIS.</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
</context><context>
    <name>SummaryBar</name>
    <message>
        <source>Products by state</source>
        <translation>Produits par état</translation>
    </message>
    <message>
        <source>Bytes, speed and estimated end</source>
        <translation>Octets, vitesse et fin estimée</translation>
    </message>
    <message>
        <source>Share of all bytes that is here</source>
        <translation>Part de tous les octets déjà là</translation>
    </message>
    <message>
        <source>{here} of {all}</source>
        <translation>{here} sur {all}</translation>
    </message>
    <message>
        <source>{size} to fetch, about {time} at {rate}</source>
        <translation>{size} à télécharger, environ {time} à {rate}</translation>
    </message>
    <message>
        <source>{free} free</source>
        <translation>{free} libres</translation>
    </message>
    <message>
        <source>only {free} free, {room} needed</source>
        <translation>seulement {free} libres, il en faut {room}</translation>
    </message>
    <message>
        <source>{percent} % of the {size} that an account may fetch in 30 days</source>
        <translation>{percent} % des {size} qu'un compte peut télécharger en 30 jours</translation>
    </message>
    <message>
        <source>no account: {hubs}</source>
        <translation>pas de compte : {hubs}</translation>
    </message>
    <message>
        <source>account: {hubs}</source>
        <translation>compte : {hubs}</translation>
    </message>
    <message>
        <source>{n} done</source>
        <translation>{n} terminés</translation>
    </message>
    <message>
        <source>{n} running</source>
        <translation>{n} en cours</translation>
    </message>
    <message>
        <source>{n} waiting in the archive</source>
        <translation>{n} attendent l'archive</translation>
    </message>
    <message>
        <source>{n} failed</source>
        <translation>{n} échoués</translation>
    </message>
    <message>
        <source>{n} next in line</source>
        <translation>{n} au tour suivant</translation>
    </message>
    <message>
        <source>{n} paused</source>
        <translation>{n} en pause</translation>
    </message>
    <message>
        <source>{n} cancelled</source>
        <translation>{n} annulés</translation>
    </message>
    <message>
        <source>the rest when the archive delivers</source>
        <translation>le reste quand l'archive livre</translation>
    </message>
    <message>
        <source>what is online ends about {time}, the rest when the archive delivers</source>
        <translation>ce qui est en ligne finit vers {time}, le reste quand l'archive livre</translation>
    </message>
    <message>
        <source>ends about {time}</source>
        <translation>finit vers {time}</translation>
    </message>
</context><context>
    <name>TileAndStack</name>
    <message>
        <source>Make a dataset (tile and stack)</source>
        <translation>Faire un jeu de données (découper et empiler)</translation>
    </message>
    <message>
        <source>sentinel-2,time series,dataset,samples,patches,chips,windows,machine learning,training,hdf5</source>
        <translation>sentinel-2,série temporelle,jeu de données,échantillons,imagettes,fenêtres,apprentissage automatique,entraînement,hdf5,dataset</translation>
    </message>
    <message>
        <source>Cuts Sentinel-2 products into windows and stacks them in time: a dataset ready for training.

Windows lie on one grid per UTM zone. Where tiles overlap each window has one owner: no place becomes two samples. Values are the products' own pixels, never resampled; the offset of newer baselines is taken out, band by band, as the product's XML says. Several products of one acquisition become one step; steps with too few valid pixels are left out.

With a ground truth (from 'Rasterize parcels') each sample carries labels, parcel ids, claim mask, coverage and distances. Without one the samples are images alone.

The folder holds HDF5 shards, dataset.json, samples.csv, samples.gpkg, skipped.csv. A run that was cancelled or killed resumes when it is started again with the same folder, input and parameters, and ends with the same bytes.</source>
        <translation>Découpe des produits Sentinel-2 en fenêtres et les empile dans le temps : un jeu de données prêt pour l'apprentissage.

Les fenêtres sont sur une grille par zone UTM. Là où les tuiles se recouvrent, chaque fenêtre a un propriétaire : aucun lieu ne devient deux échantillons. Les valeurs sont les pixels mêmes des produits, jamais rééchantillonnés ; le décalage des baselines récentes est retiré, bande par bande, comme le dit le XML du produit. Plusieurs produits d'une acquisition deviennent un pas ; les pas qui ont trop peu de pixels valides sont écartés.

Avec une vérité terrain (de « Rastériser des parcelles »), chaque échantillon porte étiquettes, identifiants de parcelles, masque des revendications, couverture et distances. Sans elle, les échantillons sont des images seules.

Le dossier contient des fragments HDF5, dataset.json, samples.csv, samples.gpkg, skipped.csv. Un traitement annulé ou tué reprend quand on le relance avec les mêmes dossier, entrée et paramètres, et finit avec les mêmes octets.</translation>
    </message>
    <message>
        <source>Folder with products D:/sentinel, ground truth D:/truth, bands B02, B03, B04 and B08, window size 24: samples of 240 m with all dates of the labels' year.</source>
        <translation>Dossier des produits D:/sentinel, vérité terrain D:/truth, bandes B02, B03, B04 et B08, taille de fenêtre 24 : échantillons de 240 m avec toutes les dates de l'année des étiquettes.</translation>
    </message>
    <message>
        <source>Folder written by 'Rasterize parcels'. Without it the samples have no labels.</source>
        <translation>Dossier écrit par « Rastériser des parcelles ». Sans lui, les échantillons n'ont pas d'étiquettes.</translation>
    </message>
    <message>
        <source>Windows that touch the area are kept. Without an area: all windows.</source>
        <translation>Les fenêtres qui touchent la zone sont gardées. Sans zone : toutes.</translation>
    </message>
    <message>
        <source>Stride (pixels of 10 m; 0: window size)</source>
        <translation>Pas (pixels de 10 m ; 0 : taille de fenêtre)</translation>
    </message>
    <message>
        <source>Step from window to window; 0 takes the size, so that windows touch without overlap.</source>
        <translation>Pas d'une fenêtre à l'autre ; 0 prend la taille, les fenêtres se touchent alors sans se recouvrir.</translation>
    </message>
    <message>
        <source>Anchor of the grid</source>
        <translation>Ancre de la grille</translation>
    </message>
    <message>
        <source>A point that a window corner goes through, in any coordinate system, snapped to the coarsest resolution. Without it the grid begins at the zone's origin.</source>
        <translation>Un point par lequel passe un coin de fenêtre, dans n'importe quel système de coordonnées, calé sur la résolution la plus grossière. Sans lui la grille commence à l'origine de la zone.</translation>
    </message>
    <message>
        <source>Labelled windows only</source>
        <translation>Fenêtres étiquetées seulement</translation>
    </message>
    <message>
        <source>With a ground truth: leave out windows without any labelled pixel.</source>
        <translation>Avec une vérité terrain : écarter les fenêtres sans aucun pixel étiqueté.</translation>
    </message>
</context><context>
    <name>TimelineWidget</name>
    <message>
        <source>Timeline of the selected dates</source>
        <translation>Chronologie des dates choisies</translation>
    </message>
    <message>
        <source>No dates</source>
        <translation>Pas de dates</translation>
    </message>
    <message>
        <source>Products from {first} to {last}: {n}, done: {done}</source>
        <translation>Produits du {first} au {last} : {n}, terminés : {done}</translation>
    </message>
    <message>
        <source>The dates of the queue appear here.</source>
        <translation>Les dates de la file apparaissent ici.</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n} %</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <source>cloud {c:.0f} %</source>
        <translation>nuages {c:.0f} %</translation>
    </message>
</context><context>
    <name>TrueColourAction</name>
    <message>
        <source>Add &amp;true colour of selected products</source>
        <translation>Ajouter les &amp;couleurs naturelles des produits sélectionnés</translation>
    </message>
    <message>
        <source>Select up to {n} products first, in the map or in the table.</source>
        <translation>Sélectionnez d'abord jusqu'à {n} produits, sur la carte ou dans la table.</translation>
    </message>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
    <message>
        <source>Not shown: {reasons}</source>
        <translation>Non montrés : {reasons}</translation>
    </message>
</context><context>
    <name>TrueColours</name>
    <message>
        <source>True colour</source>
        <translation>Couleurs naturelles</translation>
    </message>
</context><context>
    <name>VerifyDataset</name>
    <message>
        <source>Verify a dataset</source>
        <translation>Vérifier un jeu de données</translation>
    </message>
    <message>
        <source>dataset,check,damaged,missing,checksum,hash,integrity,hdf5</source>
        <translation>jeu de données,vérifier,endommagé,manquant,somme de contrôle,hachage,intégrité,hdf5,dataset,verify</translation>
    </message>
    <message>
        <source>Tells whether a dataset is whole, and what is wrong with it.

Every file is compared with the hash that dataset.json keeps. Every sample is read: counts, order of samples and dates, classes and parcels that the tables know. Every row of samples.csv is compared with its shard, every window must lie on its grid, and no ground may be there twice.

It fails when anything is damaged, missing or changed, after the report is written. Nothing in the dataset is changed: it may lie on a read-only disk, and may have been moved.</source>
        <translation>Dit si un jeu de données est entier, et ce qui n'y va pas.

Chaque fichier est comparé au hachage que garde dataset.json. Chaque échantillon est lu : nombres, ordre des échantillons et des dates, classes et parcelles que les tables connaissent. Chaque ligne de samples.csv est comparée à son fragment, chaque fenêtre doit être sur sa grille, et aucun terrain ne doit y être deux fois.

Il échoue quand quelque chose est endommagé, manque ou a changé, après l'écriture du rapport. Rien n'est modifié dans le jeu de données : il peut être sur un disque en lecture seule, et avoir été déplacé.</translation>
    </message>
    <message>
        <source>Dataset D:/dataset after copying it to another disk: 'whole', or the list of what was damaged.</source>
        <translation>Jeu de données D:/dataset après sa copie sur un autre disque : « entier », ou la liste de ce qui a été endommagé.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Folder written by 'Make a dataset', the one with dataset.json.</source>
        <translation>Dossier écrit par « Faire un jeu de données », celui qui a dataset.json.</translation>
    </message>
    <message>
        <source>Compare with the products again</source>
        <translation>Comparer à nouveau avec les produits</translation>
    </message>
    <message>
        <source>Read the products, too, and compare every pixel of every step with them. Takes about as long as making the dataset did.</source>
        <translation>Lire aussi les produits, et comparer avec eux chaque pixel de chaque pas. Prend à peu près autant de temps que la création du jeu de données.</translation>
    </message>
    <message>
        <source>Folder with products (to compare with)</source>
        <translation>Dossier des produits (pour comparer)</translation>
    </message>
    <message>
        <source>The products that the dataset was made from, searched recursively. Needed to compare with them, else not used.</source>
        <translation>Les produits dont le jeu de données a été fait, cherchés récursivement. Nécessaires pour comparer avec eux, sinon inutilisés.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>One html file: the verdict, then everything that is wrong, file by file.</source>
        <translation>Un fichier html : le verdict, puis tout ce qui ne va pas, fichier par fichier.</translation>
    </message>
    <message>
        <source>Number of samples</source>
        <translation>Nombre d'échantillons</translation>
    </message>
    <message>
        <source>Number of stored steps</source>
        <translation>Nombre de pas enregistrés</translation>
    </message>
    <message>
        <source>Number of faults</source>
        <translation>Nombre de défauts</translation>
    </message>
    <message>
        <source>The dataset is whole: {files} files, {samples} samples, {steps} steps.</source>
        <translation>Le jeu de données est entier : {files} fichiers, {samples} échantillons, {steps} pas.</translation>
    </message>
    <message>
        <source>Every step is what its products give, pixel by pixel.</source>
        <translation>Chaque pas est ce que donnent ses produits, pixel par pixel.</translation>
    </message>
    <message>
        <source>... and {n} more</source>
        <translation>... et {n} de plus</translation>
    </message>
</context><context>
    <name>core</name>
    <message>
        <source> (its {n} parts together)</source>
        <translation> (ses {n} parties ensemble)</translation>
    </message>
    <message>
        <source> (its {parts} parts together)</source>
        <translation> (ses {parts} parties ensemble)</translation>
    </message>
    <message>
        <source> (only at {resolution} m)</source>
        <translation> (seulement à {resolution} m)</translation>
    </message>
    <message>
        <source> (revision {revision})</source>
        <translation> (révision {revision})</translation>
    </message>
    <message>
        <source> (shards of revision {started})</source>
        <translation> (fragments de la révision {started})</translation>
    </message>
    <message>
        <source> (tile {tile})</source>
        <translation> (tuile {tile})</translation>
    </message>
    <message>
        <source> (which packed chunks by an earlier rule)</source>
        <translation> (qui comprimait les blocs selon une règle antérieure)</translation>
    </message>
    <message>
        <source>'Rasterize parcels' with SHIFT_EAST {east:.1f} and SHIFT_NORTH {north:.1f}</source>
        <translation>« Rastériser des parcelles » avec SHIFT_EAST {east:.1f} et SHIFT_NORTH {north:.1f}</translation>
    </message>
    <message>
        <source>'Verify a dataset' tells what is wrong with it.</source>
        <translation>« Vérifier un jeu de données » dit ce qui n'y va pas.</translation>
    </message>
    <message>
        <source>'{text}' is neither a number of folds nor shares.</source>
        <translation>'{text}' n'est ni un nombre de plis ni des parts.</translation>
    </message>
    <message>
        <source>'{text}' is not a season.</source>
        <translation>'{text}' n'est pas une saison.</translation>
    </message>
    <message>
        <source>'{text}' names no bands, or one of them twice.</source>
        <translation>'{text}' ne nomme pas de bandes, ou l'une deux fois.</translation>
    </message>
    <message>
        <source>'{text}' names no folds.</source>
        <translation>'{text}' ne nomme pas de plis.</translation>
    </message>
    <message>
        <source>'{value}' has too many words.</source>
        <translation>'{value}' a trop de mots.</translation>
    </message>
    <message>
        <source>(18,), (4,): all masked but the place</source>
        <translation>(18,), (4,) : tout est masqué sauf le lieu</translation>
    </message>
    <message>
        <source>(2,) float32, degrees</source>
        <translation>(2,) float32, degrés</translation>
    </message>
    <message>
        <source>(2,) float32: latitude, longitude</source>
        <translation>(2,) float32 : latitude, longitude</translation>
    </message>
    <message>
        <source>(6, T, H, W) float32; build the model with num_frames=T, or choose steps of it</source>
        <translation>(6, T, H, W) float32 ; construisez le modèle avec num_frames=T, ou choisissez-en des pas</translation>
    </message>
    <message>
        <source>(DN - (mean - 2 std)) / (4 std); NDVI as it is</source>
        <translation>(DN - (mean - 2 std)) / (4 std) ; NDVI tel quel</translation>
    </message>
    <message>
        <source>(H, W, 16), (H, W, 3): all masked</source>
        <translation>(H, W, 16), (H, W, 3) : tout est masqué</translation>
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
        <translation>(H, W, T, 3) int64, 0 vu, 3 manquant</translation>
    </message>
    <message>
        <source>(H, W, T, 7) float32, 1 is masked</source>
        <translation>(H, W, T, 7) float32, 1 est masqué</translation>
    </message>
    <message>
        <source>(T, 2) float32: year, day of the year</source>
        <translation>(T, 2) float32 : année, jour de l'année</translation>
    </message>
    <message>
        <source>(T, 3) int64: day, month from 0, year</source>
        <translation>(T, 3) int64 : jour, mois à partir de 0, année</translation>
    </message>
    <message>
        <source>(T, 6), (T, 3): all masked</source>
        <translation>(T, 6), (T, 3) : tout est masqué</translation>
    </message>
    <message>
        <source>(T, H, W) bool, True where nothing is known</source>
        <translation>(T, H, W) bool, True là où rien n'est connu</translation>
    </message>
    <message>
        <source>(T,) int64, 0 is January</source>
        <translation>(T,) int64, 0 est janvier</translation>
    </message>
    <message>
        <source>(pixels, 2) float32, degrees</source>
        <translation>(pixels, 2) float32, degrés</translation>
    </message>
    <message>
        <source>(pixels, T) int64, 0 is January</source>
        <translation>(pixels, T) int64, 0 est janvier</translation>
    </message>
    <message>
        <source>(pixels, T, 17) float32, 1 is masked</source>
        <translation>(pixels, T, 17) float32, 1 est masqué</translation>
    </message>
    <message>
        <source>(pixels, T, 17) float32; pixels row by row</source>
        <translation>(pixels, T, 17) float32 ; pixels ligne par ligne</translation>
    </message>
    <message>
        <source>(unreadable message)</source>
        <translation>(message illisible)</translation>
    </message>
    <message>
        <source>... and {n} more</source>
        <translation>... et {n} de plus</translation>
    </message>
    <message>
        <source>... and {n} more.</source>
        <translation>... et {n} de plus.</translation>
    </message>
    <message>
        <source>0 background</source>
        <translation>0 arrière-plan</translation>
    </message>
    <message>
        <source>0: no class, or nothing known (there `invalid` is 1)</source>
        <translation>0 : pas de classe, ou rien n'est connu (`invalid` y vaut 1)</translation>
    </message>
    <message>
        <source>1 % below</source>
        <translation>1 % en dessous</translation>
    </message>
    <message>
        <source>1 = the pixel's centre lies in the parcel</source>
        <translation>1 = le centre du pixel est dans la parcelle</translation>
    </message>
    <message>
        <source>1 = the window does not hold all of the parcel</source>
        <translation>1 = la fenêtre ne contient pas toute la parcelle</translation>
    </message>
    <message>
        <source>1 is a circle</source>
        <translation>1 est un cercle</translation>
    </message>
    <message>
        <source>1: the dataset is not split</source>
        <translation>1 : le jeu de données n'est pas partagé</translation>
    </message>
    <message>
        <source>99 % below</source>
        <translation>99 % en dessous</translation>
    </message>
    <message>
        <source>; to go on without what was in it, put any file into it</source>
        <translation> ; pour continuer sans ce qu'il contenait, mettez-y n'importe quel fichier</translation>
    </message>
    <message>
        <source>; {missing:,} did not come</source>
        <translation> ; {missing:,} ne sont pas venus</translation>
    </message>
    <message>
        <source>A better operation needs {missing_grids}, which PROJ has not installed here (QGIS offers such grids when a layer is added; or use projsync).</source>
        <translation>Une meilleure opération demande {missing_grids}, que PROJ n'a pas installé ici (QGIS propose ces grilles à l'ajout d'une couche ; ou utilisez projsync).</translation>
    </message>
    <message>
        <source>A class table is given, which says what becomes of every class.</source>
        <translation>Une table des classes est donnée, qui dit ce que devient chaque classe.</translation>
    </message>
    <message>
        <source>A code holds for half a minute: enter a new one and start at once.</source>
        <translation>Un code vaut une demi-minute : saisissez-en un nouveau et démarrez aussitôt.</translation>
    </message>
    <message>
        <source>A coordinate is not a finite number.</source>
        <translation>Une coordonnée n'est pas un nombre fini.</translation>
    </message>
    <message>
        <source>A defect of the program: {name}: {error}. Please report it with this history.</source>
        <translation>Un défaut du programme : {name} : {error}. Merci de le signaler avec cet historique.</translation>
    </message>
    <message>
        <source>A dot for each block and date: east to the right, north up; bars are standard errors.</source>
        <translation>Un point pour chaque bloc et chaque date : l'est à droite, le nord en haut ; les barres sont les erreurs types.</translation>
    </message>
    <message>
        <source>A regression has values, no classes.</source>
        <translation>Une régression a des valeurs, pas de classes.</translation>
    </message>
    <message>
        <source>A ring jumps from one end of the longitudes to the other: it is read as crossing the antimeridian ({width:.4g} degrees wide), not as going the long way round.</source>
        <translation>Un anneau saute d'un bout des longitudes à l'autre : il est lu comme traversant l'antiméridien ({width:.4g} degrés de large), non comme faisant le grand tour.</translation>
    </message>
    <message>
        <source>A tile is named like 31TFM.</source>
        <translation>Une tuile porte un nom comme 31TFM.</translation>
    </message>
    <message>
        <source>A window fits when its side is at least the larger of width and height; with all bands, it is moved to the lattice of {lattice} m by up to {half} m, so that the parcel needs {lattice} m more. Shares of area say how much of the ground lies in parcels that fit.</source>
        <translation>Une fenêtre convient quand son côté atteint au moins la plus grande de la largeur et de la hauteur ; avec toutes les bandes, elle est déplacée jusqu'à {half} m vers le treillis de {lattice} m, si bien que la parcelle demande {lattice} m de plus. Les parts de surface disent quelle part du terrain est dans des parcelles qui tiennent.</translation>
    </message>
    <message>
        <source>A window of {size_m:g} m does not hold it.</source>
        <translation>Une fenêtre de {size_m:g} m ne la contient pas.</translation>
    </message>
    <message>
        <source>AOI and EXTENT do not overlap.</source>
        <translation>AOI et EXTENT ne se recouvrent pas.</translation>
    </message>
    <message>
        <source>Acquisitions</source>
        <translation>Acquisitions</translation>
    </message>
    <message>
        <source>Add it with the key.</source>
        <translation>Ajoutez-le avec la clé.</translation>
    </message>
    <message>
        <source>Add it; index -1 leaves a class out of account.</source>
        <translation>Ajoutez-la ; l'index -1 laisse une classe hors de compte.</translation>
    </message>
    <message>
        <source>Add products of {labels}, or give a SEASON that ends in the labels' year.</source>
        <translation>Ajoutez des produits de {labels}, ou donnez une SEASON qui finit l'année des étiquettes.</translation>
    </message>
    <message>
        <source>Add products.</source>
        <translation>Ajoutez des produits.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Alignment of parcels: {name}</source>
        <translation>Alignement des parcelles : {name}</translation>
    </message>
    <message>
        <source>All stand in {report}.</source>
        <translation>Tous sont dans {report}.</translation>
    </message>
    <message>
        <source>All: everything within the limits</source>
        <translation>Tous : tout ce qui est dans les limites (all)</translation>
    </message>
    <message>
        <source>An estimate: {disk_bytes} on disk; {pixels} to decode, {duration} with {threads} at {pixels_a_second:g} million a second each; {value:.1f} GiB of memory.</source>
        <translation>Une estimation : {disk_bytes} sur le disque ; {pixels} à décoder, {duration} avec {threads} à {pixels_a_second:g} millions par seconde chacun ; {value:.1f} Gio de mémoire.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Ask the hub which right is missing.</source>
        <translation>Demandez au hub quel droit manque.</translation>
    </message>
    <message>
        <source>Ask the hub's help desk.</source>
        <translation>Demandez à l'assistance du hub.</translation>
    </message>
    <message>
        <source>At least one product a tile must be asked for.</source>
        <translation>Il faut demander au moins un produit par tuile.</translation>
    </message>
    <message>
        <source>At most {octets} are read from catalogues, in {requests}: {time}.</source>
        <translation>Au plus {octets} sont lus dans des catalogues, en {requests} : {time}.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Austria (ZAMG)</source>
        <translation>Autriche (ZAMG)</translation>
    </message>
    <message>
        <source>B10 (cirrus) does not exist in L2A: the atmospheric correction uses it up.</source>
        <translation>B10 (cirrus) n'existe pas en L2A : la correction atmosphérique la consomme.</translation>
    </message>
    <message>
        <source>Balance of classes</source>
        <translation>Équilibre des classes</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocs</translation>
    </message>
    <message>
        <source>Blocks and dates</source>
        <translation>Blocs et dates</translation>
    </message>
    <message>
        <source>Blocks of {side:g} m, balanced over classes and samples</source>
        <translation>Blocs de {side:g} m, équilibrés entre classes et échantillons</translation>
    </message>
    <message>
        <source>Blocks told</source>
        <translation>Blocs déterminés</translation>
    </message>
    <message>
        <source>Both are given.</source>
        <translation>Les deux sont donnés.</translation>
    </message>
    <message>
        <source>Boundaries that can be seen all run the same way.</source>
        <translation>Les limites visibles vont toutes dans la même direction.</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Zone tampon</translation>
    </message>
    <message>
        <source>By date</source>
        <translation>Par date</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>CREODIAS (OData)</source>
        <translation>CREODIAS (OData)</translation>
    </message>
    <message>
        <source>Change START, END or SEASON, or add products.</source>
        <translation>Changez START, END ou SEASON, ou ajoutez des produits.</translation>
    </message>
    <message>
        <source>Change START, END or SEASON.</source>
        <translation>Changez START, END ou SEASON.</translation>
    </message>
    <message>
        <source>Change the filter (in QGIS: Layer &gt; Filter).</source>
        <translation>Changez le filtre (dans QGIS : Couche &gt; Filtrer).</translation>
    </message>
    <message>
        <source>Change the year of the parcels, or the first and last day.</source>
        <translation>Changez l'année des parcelles, ou le premier et le dernier jour.</translation>
    </message>
    <message>
        <source>Check that the address is that of a STAC API.</source>
        <translation>Vérifiez que l'adresse est celle d'une API STAC.</translation>
    </message>
    <message>
        <source>Check the CRS of the parcels, and that the products or the extent are of their place.</source>
        <translation>Vérifiez le SCR des parcelles, et que les produits ou l'étendue sont bien au même endroit.</translation>
    </message>
    <message>
        <source>Check the address of the hub.</source>
        <translation>Vérifiez l'adresse du hub.</translation>
    </message>
    <message>
        <source>Check the address of the identity server.</source>
        <translation>Vérifiez l'adresse du serveur d'identité.</translation>
    </message>
    <message>
        <source>Check the address of the store.</source>
        <translation>Vérifiez l'adresse du magasin.</translation>
    </message>
    <message>
        <source>Check the address, and that the scheduler runs.</source>
        <translation>Vérifiez l'adresse, et que l'ordonnanceur tourne.</translation>
    </message>
    <message>
        <source>Check the layer's CRS.</source>
        <translation>Vérifiez le SCR de la couche.</translation>
    </message>
    <message>
        <source>Check the network and the proxy settings.</source>
        <translation>Vérifiez le réseau et les réglages du proxy.</translation>
    </message>
    <message>
        <source>Check user name and password, then start again.</source>
        <translation>Vérifiez le nom d'utilisateur et le mot de passe, puis relancez.</translation>
    </message>
    <message>
        <source>Choose 'threads', or download the products.</source>
        <translation>Choisissez « threads », ou téléchargez les produits.</translation>
    </message>
    <message>
        <source>Choose a catalogue whose files can be read without a login, or download the products.</source>
        <translation>Choisissez un catalogue dont les fichiers se lisent sans identifiants, ou téléchargez les produits.</translation>
    </message>
    <message>
        <source>Choose a field with one number or text, or make one with the field calculator.</source>
        <translation>Choisissez un champ à un nombre ou texte, ou faites-en un avec la calculatrice de champs.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>Choose a folder on a local disk with enough space.</source>
        <translation>Choisissez un dossier sur un disque local avec assez de place.</translation>
    </message>
    <message>
        <source>Choose a folder that lasts: what is fetched and ordered is kept there.</source>
        <translation>Choisissez un dossier durable : ce qui est téléchargé et commandé y est gardé.</translation>
    </message>
    <message>
        <source>Choose a folder written by 'Rasterize parcels', or leave it empty for no labels.</source>
        <translation>Choisissez un dossier écrit par « Rastériser des parcelles », ou laissez vide pour ne pas avoir d'étiquettes.</translation>
    </message>
    <message>
        <source>Choose a folder written by 'Rasterize parcels', or run it again.</source>
        <translation>Choisissez un dossier écrit par « Rastériser des parcelles », ou relancez-le.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation>Choisissez une couche de polygones.</translation>
    </message>
    <message>
        <source>Choose a layer that covers the dataset, and a field that is filled.</source>
        <translation>Choisissez une couche qui couvre le jeu de données, et un champ rempli.</translation>
    </message>
    <message>
        <source>Choose a new or empty folder.</source>
        <translation>Choisissez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>Choose a smaller SIZE.</source>
        <translation>Choisissez une SIZE plus petite.</translation>
    </message>
    <message>
        <source>Choose a smaller STRIDE or SIZE, or another ANCHOR.</source>
        <translation>Choisissez un STRIDE ou une SIZE plus petits, ou un autre ANCHOR.</translation>
    </message>
    <message>
        <source>Choose among {names}, and percentiles as p5 or p95.</source>
        <translation>Choisissez parmi {names}, et des percentiles comme p5 ou p95.</translation>
    </message>
    <message>
        <source>Choose an authentication configuration.</source>
        <translation>Choisissez une configuration d'authentification.</translation>
    </message>
    <message>
        <source>Choose an empty folder, or the same input and parameters to resume.</source>
        <translation>Choisissez un dossier vide, ou les mêmes entrée et paramètres pour reprendre.</translation>
    </message>
    <message>
        <source>Choose an empty folder.</source>
        <translation>Choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Choose an empty or new folder.</source>
        <translation>Choisissez un dossier vide ou nouveau.</translation>
    </message>
    <message>
        <source>Choose an existing folder.</source>
        <translation>Choisissez un dossier existant.</translation>
    </message>
    <message>
        <source>Choose another dataset to compare with.</source>
        <translation>Choisissez un autre jeu de données à comparer.</translation>
    </message>
    <message>
        <source>Choose another disk, fewer bands or dates, or an area of interest.</source>
        <translation>Choisissez un autre disque, moins de bandes ou de dates, ou une zone d'intérêt.</translation>
    </message>
    <message>
        <source>Choose another disk, fewer products, or a coarser resolution.</source>
        <translation>Choisissez un autre disque, moins de produits, ou une résolution plus grossière.</translation>
    </message>
    <message>
        <source>Choose another field, or give YEAR.</source>
        <translation>Choisissez un autre champ, ou donnez YEAR.</translation>
    </message>
    <message>
        <source>Choose another field, or take fewer folds.</source>
        <translation>Choisissez un autre champ, ou prenez moins de plis.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one and rasterize the parcels again.</source>
        <translation>Choisissez un autre dossier, ou supprimez celui-ci et rastérisez les parcelles à nouveau.</translation>
    </message>
    <message>
        <source>Choose another folder, or delete this one.</source>
        <translation>Choisissez un autre dossier, ou supprimez celui-ci.</translation>
    </message>
    <message>
        <source>Choose another folder, or see to the rights on this one.</source>
        <translation>Choisissez un autre dossier, ou vérifiez les droits de celui-ci.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another format, or make the dataset with a ground truth of classes.</source>
        <translation>Choisissez un autre format, ou faites le jeu de données avec une vérité terrain de classes.</translation>
    </message>
    <message>
        <source>Choose another format.</source>
        <translation>Choisissez un autre format.</translation>
    </message>
    <message>
        <source>Choose another hub.</source>
        <translation>Choisissez un autre hub.</translation>
    </message>
    <message>
        <source>Choose another layer or field.</source>
        <translation>Choisissez une autre couche ou un autre champ.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another period or area.</source>
        <translation>Choisissez une autre période ou une autre zone.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Choisissez-en au moins un.</translation>
    </message>
    <message>
        <source>Choose bands of one resolution, as B04 and B08.</source>
        <translation>Choisissez des bandes d'une même résolution, comme B04 et B08.</translation>
    </message>
    <message>
        <source>Choose fields with a year in their name, as CDL2021, or one field.</source>
        <translation>Choisissez des champs avec une année dans leur nom, comme CDL2021, ou un seul champ.</translation>
    </message>
    <message>
        <source>Choose from {bands}.</source>
        <translation>Choisissez parmi {bands}.</translation>
    </message>
    <message>
        <source>Choose from {columns}, or give a layer of regions.</source>
        <translation>Choisissez parmi {columns}, ou donnez une couche de régions.</translation>
    </message>
    <message>
        <source>Choose from {fields}.</source>
        <translation>Choisissez parmi {fields}.</translation>
    </message>
    <message>
        <source>Choose from {folds}.</source>
        <translation>Choisissez parmi {folds}.</translation>
    </message>
    <message>
        <source>Choose from {resolutions} m.</source>
        <translation>Choisissez parmi {resolutions} m.</translation>
    </message>
    <message>
        <source>Choose its kind as HUB ({dialects}) and give the address as HUB_URL.</source>
        <translation>Choisissez son genre comme HUB ({dialects}) et donnez l'adresse comme HUB_URL.</translation>
    </message>
    <message>
        <source>Choose monthly composites, or make the dataset of a shorter season.</source>
        <translation>Choisissez des composites mensuels, ou faites le jeu de données d'une saison plus courte.</translation>
    </message>
    <message>
        <source>Choose one in the dialog, or make one in Settings &gt; Options &gt; Authentication.</source>
        <translation>Choisissez-en une dans le dialogue, ou créez-en une dans Préférences &gt; Options &gt; Authentification.</translation>
    </message>
    <message>
        <source>Choose one of the kind Basic, with user name and password.</source>
        <translation>Choisissez-en une de type Basic, avec nom d'utilisateur et mot de passe.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation>Choisissez l'un d'eux.</translation>
    </message>
    <message>
        <source>Choose one of: {choices}.</source>
        <translation>Choisissez parmi : {choices}.</translation>
    </message>
    <message>
        <source>Choose one that has the files, e.g. cdse; products are looked up there.</source>
        <translation>Choisissez-en un qui a les fichiers, par exemple cdse ; les produits y sont cherchés.</translation>
    </message>
    <message>
        <source>Choose smaller windows, fewer bands or a shorter period.</source>
        <translation>Choisissez des fenêtres plus petites, moins de bandes ou une période plus courte.</translation>
    </message>
    <message>
        <source>Choose the field of the class (not of the parcel's id), or task regression.</source>
        <translation>Choisissez le champ de la classe (non de l'identifiant de la parcelle), ou la tâche regression.</translation>
    </message>
    <message>
        <source>Choose the field that holds the class.</source>
        <translation>Choisissez le champ qui contient la classe.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset.</source>
        <translation>Choisissez le dossier d'un jeu de données.</translation>
    </message>
    <message>
        <source>Choose the folder of a dataset; if it was one, take dataset.json from a copy.</source>
        <translation>Choisissez le dossier d'un jeu de données ; si c'en était un, prenez dataset.json d'une copie.</translation>
    </message>
    <message>
        <source>Choose the folder of the products the dataset was made from, or do without.</source>
        <translation>Choisissez le dossier des produits dont le jeu de données a été fait, ou passez-vous-en.</translation>
    </message>
    <message>
        <source>Choose the folder of the products.</source>
        <translation>Choisissez le dossier des produits.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the products: .SAFE or .zarr, folders or zips.</source>
        <translation>Choisissez le dossier qui contient les produits : .SAFE ou .zarr, dossiers ou zips.</translation>
    </message>
    <message>
        <source>Choose the layer with the parcels' polygons, or join the table to it first.</source>
        <translation>Choisissez la couche avec les polygones des parcelles, ou joignez-lui d'abord la table.</translation>
    </message>
    <message>
        <source>Choose the other level or another hub.</source>
        <translation>Choisissez l'autre niveau ou un autre hub.</translation>
    </message>
    <message>
        <source>Choose their folder, or switch the comparison off.</source>
        <translation>Choisissez leur dossier, ou désactivez la comparaison.</translation>
    </message>
    <message>
        <source>Choose {folder} in it.</source>
        <translation>Choisissez {folder} dedans.</translation>
    </message>
    <message>
        <source>Chosen dates of all tiles</source>
        <translation>Dates choisies de toutes les tuiles</translation>
    </message>
    <message>
        <source>Chosen dates of {n} tile.</source>
        <translation>Dates choisies de {n} tuile.</translation>
    </message>
    <message>
        <source>Chosen dates of {n} tiles.</source>
        <translation>Dates choisies de {n} tuiles.</translation>
    </message>
    <message>
        <source>Chosen products</source>
        <translation>Produits choisis</translation>
    </message>
    <message>
        <source>Claim mask</source>
        <translation>Masque des revendications</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class {name} does not occur in {folds}.</source>
        <translation>La classe {name} n'apparaît pas dans : {folds}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Close it there, or wait {free_s:.0f} minutes after that computer has stopped; or use a queue of your own here.</source>
        <translation>Fermez-le là-bas, ou attendez {free_s:.0f} minutes après l'arrêt de cet ordinateur ; ou utilisez ici une file à vous.</translation>
    </message>
    <message>
        <source>Close other programs, or use fewer THREADS.</source>
        <translation>Fermez d'autres programmes, ou utilisez moins de THREADS.</translation>
    </message>
    <message>
        <source>Closed in October 2023. The Copernicus Data Space took its place.</source>
        <translation>Fermé en octobre 2023. Le Copernicus Data Space l'a remplacé.</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Cloud cover unknown; the limit is {max_cloud:g} %.</source>
        <translation>Nuages inconnus ; la limite est de {max_cloud:g} %.</translation>
    </message>
    <message>
        <source>Cloud {cloud:.1f} %{together} is more than {max_cloud:g} %.</source>
        <translation>Nuages {cloud:.1f} %{together}, plus de {max_cloud:g} %.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colours are those of the most frequent class of a window, as in the table of classes below.</source>
        <translation>Les couleurs sont celles de la classe la plus fréquente d'une fenêtre, comme dans le tableau des classes ci-dessous.</translation>
    </message>
    <message>
        <source>Compactness</source>
        <translation>Compacité</translation>
    </message>
    <message>
        <source>Connect its disk and start again: nothing is lost.</source>
        <translation>Connectez son disque et relancez : rien n'est perdu.</translation>
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
        <translation>Copernicus Open Access Hub (fermé)</translation>
    </message>
    <message>
        <source>Copy the folder core/reader of the plugin beside the training script: it needs numpy and h5py alone.</source>
        <translation>Copiez le dossier core/reader du plugin à côté du script d'apprentissage : il n'a besoin que de numpy et h5py.</translation>
    </message>
    <message>
        <source>Correct it, and let nobody else read it (chmod 600).</source>
        <translation>Corrigez-le, et que personne d'autre ne puisse le lire (chmod 600).</translation>
    </message>
    <message>
        <source>Correct the login and start again; it is not tried a second time by itself.</source>
        <translation>Corrigez les identifiants et relancez ; ils ne sont pas réessayés d'eux-mêmes.</translation>
    </message>
    <message>
        <source>Correct the login, with two factors give the code of your app, and start again; it is not tried a second time by itself.</source>
        <translation>Corrigez les identifiants, donnez le code de votre application s'il y a deux facteurs, et relancez ; ils ne sont pas essayés une deuxième fois d'eux-mêmes.</translation>
    </message>
    <message>
        <source>Cost is what is kept small: all days that the chosen dates lie off the planned ones, and {weight:g} days for each % of cloud of a step.</source>
        <translation>Le coût est ce qui est gardé petit : tous les jours dont les dates choisies s'écartent des dates prévues, et {weight:g} jours pour chaque % de nuages d'un pas.</translation>
    </message>
    <message>
        <source>Cost, days</source>
        <translation>Coût, jours</translation>
    </message>
    <message>
        <source>Czechia (CESNET)</source>
        <translation>Tchéquie (CESNET)</translation>
    </message>
    <message>
        <source>DN as in the products</source>
        <translation>DN comme dans les produits</translation>
    </message>
    <message>
        <source>DN as int16 (larger ones are 32767); 0 is no data</source>
        <translation>DN en int16 (les plus grands sont 32767) ; 0 signifie sans données</translation>
    </message>
    <message>
        <source>DN as stored</source>
        <translation>DN tels qu'enregistrés</translation>
    </message>
    <message>
        <source>DN, offsets of the products applied</source>
        <translation>DN, décalages des produits appliqués</translation>
    </message>
    <message>
        <source>DN; 0 is no data</source>
        <translation>DN ; 0 : sans données</translation>
    </message>
    <message>
        <source>DN; over {over}.</source>
        <translation>DN ; sur {over}.</translation>
    </message>
    <message>
        <source>Dataset {name}</source>
        <translation>Jeu de données {name}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date, UTC</source>
        <translation>Date, UTC</translation>
    </message>
    <message>
        <source>Dates of the samples</source>
        <translation>Dates des échantillons</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: apt install python3-h5py. OSGeo4W: package python3-h5py. Elsewhere: install h5py into the Python that QGIS uses.</source>
        <translation>Debian et Ubuntu : apt install python3-h5py. OSGeo4W : paquet python3-h5py. Ailleurs : installez h5py dans le Python que QGIS utilise.</translation>
    </message>
    <message>
        <source>Debian and Ubuntu: apt install python3-requests.</source>
        <translation>Debian et Ubuntu : apt install python3-requests.</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Did you mean {similar}?</source>
        <translation>Vouliez-vous dire {similar} ?</translation>
    </message>
    <message>
        <source>Dimensions of parcels: {name}</source>
        <translation>Dimensions des parcelles : {name}</translation>
    </message>
    <message>
        <source>Distances between folds</source>
        <translation>Distances entre plis</translation>
    </message>
    <message>
        <source>Download it again, or do without the comparison.</source>
        <translation>Téléchargez-le à nouveau, ou passez-vous de la comparaison.</translation>
    </message>
    <message>
        <source>Download it with another hub, for instance the Copernicus Data Space, by its name.</source>
        <translation>Téléchargez-le par un autre hub, par exemple le Copernicus Data Space, d'après son nom.</translation>
    </message>
    <message>
        <source>Download the band again, or do without the comparison.</source>
        <translation>Téléchargez la bande à nouveau, ou passez-vous de la comparaison.</translation>
    </message>
    <message>
        <source>Download the file again.</source>
        <translation>Téléchargez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>Download the product instead.</source>
        <translation>Téléchargez plutôt le produit.</translation>
    </message>
    <message>
        <source>Download the product with its QI_DATA folder, or do without masks.</source>
        <translation>Téléchargez le produit avec son dossier QI_DATA, ou passez-vous de masques.</translation>
    </message>
    <message>
        <source>Download the product, or do without masks.</source>
        <translation>Téléchargez le produit, ou passez-vous de masques.</translation>
    </message>
    <message>
        <source>Download the product, or search another catalogue for it.</source>
        <translation>Téléchargez le produit, ou cherchez-le dans un autre catalogue.</translation>
    </message>
    <message>
        <source>Download these products again.</source>
        <translation>Téléchargez ces produits à nouveau.</translation>
    </message>
    <message>
        <source>Download these products again; inventoryproducts lists what is wrong with each.</source>
        <translation>Téléchargez ces produits à nouveau ; inventoryproducts liste ce qui ne va pas dans chacun.</translation>
    </message>
    <message>
        <source>EPSG:{epsg} is no projected CRS in metres.</source>
        <translation>EPSG:{epsg} n'est pas un SCR projeté en mètres.</translation>
    </message>
    <message>
        <source>EPSG:{epsg} is not a WGS 84 / UTM zone.</source>
        <translation>EPSG:{epsg} n'est pas une zone UTM de WGS 84.</translation>
    </message>
    <message>
        <source>EPSG:{epsg}, {width:.3g} km wide, north up; a cell is a window</source>
        <translation>EPSG:{epsg}, {width:.3g} km de large, nord en haut ; une cellule est une fenêtre</translation>
    </message>
    <message>
        <source>EPSG:{epsg}, {width} km wide, north up</source>
        <translation>EPSG:{epsg}, {width} km de large, nord en haut</translation>
    </message>
    <message>
        <source>EXT_POS_LIST is no ring of latitudes and longitudes.</source>
        <translation>EXT_POS_LIST n'est pas un anneau de latitudes et longitudes.</translation>
    </message>
    <message>
        <source>EXT_POS_LIST leaves the range of latitudes and longitudes.</source>
        <translation>EXT_POS_LIST sort du domaine des latitudes et longitudes.</translation>
    </message>
    <message>
        <source>Each bar is a date. Its height is the share of the samples of the tile and year that hold it; the dark part of it is clear. Dates that no sample holds are not drawn.</source>
        <translation>Chaque barre est une date. Sa hauteur est la part des échantillons de la tuile et de l'année qui la contiennent ; la partie sombre en est claire. Les dates qu'aucun échantillon ne contient ne sont pas dessinées.</translation>
    </message>
    <message>
        <source>Earth Search (Element 84, AWS)</source>
        <translation>Earth Search (Element 84, AWS)</translation>
    </message>
    <message>
        <source>End the program that holds it; on a network drive give a QUEUE on a local disk.</source>
        <translation>Fermez le programme qui le tient ; sur un lecteur réseau, donnez une QUEUE sur un disque local.</translation>
    </message>
    <message>
        <source>Enter a new code and start again.</source>
        <translation>Saisissez un nouveau code et relancez.</translation>
    </message>
    <message>
        <source>Enter it in QGIS; headless, set QGIS_AUTH_PASSWORD_FILE and QGIS_AUTH_DB_DIR_PATH.</source>
        <translation>Saisissez-le dans QGIS ; sans fenêtre, définissez QGIS_AUTH_PASSWORD_FILE et QGIS_AUTH_DB_DIR_PATH.</translation>
    </message>
    <message>
        <source>Enter one.</source>
        <translation>Saisissez-en une.</translation>
    </message>
    <message>
        <source>Enter the code that your app shows now and start at once: it holds for half a minute.</source>
        <translation>Saisissez le code que votre application affiche maintenant et lancez aussitôt : il est valable une demi-minute.</translation>
    </message>
    <message>
        <source>Enter them.</source>
        <translation>Saisissez-les.</translation>
    </message>
    <message>
        <source>Evenly spread (uniform): days off the planned days and weighted cloud are least together</source>
        <translation>Régulièrement réparti (uniform) : les jours d'écart aux dates prévues et les nuages pondérés sont ensemble minimaux</translation>
    </message>
    <message>
        <source>Everything on this account waits for a person: {message}</source>
        <translation>Tout sur ce compte attend une personne : {message}</translation>
    </message>
    <message>
        <source>Evidence of it</source>
        <translation>Indices à l'appui</translation>
    </message>
    <message>
        <source>Expected e.g. S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.</source>
        <translation>Attendu par exemple S2A_MSIL2A_20230625T234621_N0509_R073_T01WCP_20230626T022157.</translation>
    </message>
    <message>
        <source>Expected e.g. https://catalogue.dataspace.copernicus.eu/odata/v1.</source>
        <translation>Attendu par exemple https://catalogue.dataspace.copernicus.eu/odata/v1.</translation>
    </message>
    <message>
        <source>Expected: CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.</source>
        <translation>Attendu : CATALOGUE download=ADDRESS identity=ADDRESS client=ID s3=ADDRESS.</translation>
    </message>
    <message>
        <source>Extract the series again.</source>
        <translation>Extrayez les séries à nouveau.</translation>
    </message>
    <message>
        <source>Extract the series with the class field of the parcels.</source>
        <translation>Extrayez les séries avec le champ de la classe des parcelles.</translation>
    </message>
    <message>
        <source>Extract the series with the statistic mean.</source>
        <translation>Extrayez les séries avec la statistique mean.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Fetching rests</source>
        <translation>Le téléchargement est suspendu</translation>
    </message>
    <message>
        <source>Fields beside each other resemble each other, across a border of folds too. With a buffer results are those of ground that is new.</source>
        <translation>Des champs voisins se ressemblent, même de part et d'autre d'une limite de plis. Avec une zone tampon, les résultats sont ceux d'un terrain nouveau.</translation>
    </message>
    <message>
        <source>Files that need a login are not read.</source>
        <translation>Les fichiers qui demandent des identifiants ne sont pas lus.</translation>
    </message>
    <message>
        <source>Fill in both.</source>
        <translation>Remplissez les deux.</translation>
    </message>
    <message>
        <source>Filter the layer by its field 'level', or search one level.</source>
        <translation>Filtrez la couche par son champ 'level', ou cherchez un seul niveau.</translation>
    </message>
    <message>
        <source>FinHub (Finland, Baltics)</source>
        <translation>FinHub (Finlande, pays baltes)</translation>
    </message>
    <message>
        <source>Finish it on the machine that began it, or choose an empty folder.</source>
        <translation>Finissez-le sur la machine qui l'a commencé, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Finish it with that version, or choose an empty folder.</source>
        <translation>Terminez-le avec cette version, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder on disk</source>
        <translation>Dossier sur disque</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Folds are years: images of different folds have no date in common.</source>
        <translation>Les plis sont des années : les images de plis différents n'ont aucune date en commun.</translation>
    </message>
    <message>
        <source>Folds in EPSG:{epsg}</source>
        <translation>Plis en EPSG:{epsg}</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>For example {detail}</source>
        <translation>Par exemple {detail}</translation>
    </message>
    <message>
        <source>For {day}: {days} off, {facts}, cost {cost:.1f}</source>
        <translation>Pour {day} : {days} d'écart, {facts}, coût {cost:.1f}</translation>
    </message>
    <message>
        <source>For {day}: {days} off, {facts}, cost {cost:.1f}.</source>
        <translation>Pour {day} : {days} d'écart, {facts}, coût {cost:.1f}.</translation>
    </message>
    <message>
        <source>GDAL gives no reason.</source>
        <translation>GDAL ne donne pas de raison.</translation>
    </message>
    <message>
        <source>GEODES (CNES)</source>
        <translation>GEODES (CNES)</translation>
    </message>
    <message>
        <source>GEOS failed</source>
        <translation>GEOS a échoué</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Gaps are counted in days between chosen steps; the largest one also looks at the period's start and end.</source>
        <translation>Les écarts se comptent en jours entre les pas choisis ; le plus grand tient compte aussi du début et de la fin de la période.</translation>
    </message>
    <message>
        <source>Geoposition is missing.</source>
        <translation>Geoposition manque.</translation>
    </message>
    <message>
        <source>Get the product again from a source you trust.</source>
        <translation>Procurez-vous de nouveau le produit d'une source de confiance.</translation>
    </message>
    <message>
        <source>Get the product again, in its present form.</source>
        <translation>Procurez-vous le produit à nouveau, sous sa forme actuelle.</translation>
    </message>
    <message>
        <source>Get the product again.</source>
        <translation>Procurez-vous le produit à nouveau.</translation>
    </message>
    <message>
        <source>Get the product as ESA writes it, or as SAFE.</source>
        <translation>Procurez-vous le produit tel que l'ESA l'écrit, ou en SAFE.</translation>
    </message>
    <message>
        <source>Get the single-tile product of the same date (processing baseline 05.00 or later).</source>
        <translation>Procurez-vous le produit à une tuile de la même date (baseline 05.00 ou ultérieure).</translation>
    </message>
    <message>
        <source>Get the whole product, or do without masks.</source>
        <translation>Procurez-vous le produit entier, ou passez-vous de masques.</translation>
    </message>
    <message>
        <source>Give 'threads' or the address of a dask scheduler such as tcp://host:8786.</source>
        <translation>Donnez 'threads' ou l'adresse d'un ordonnanceur dask comme tcp://host:8786.</translation>
    </message>
    <message>
        <source>Give REPORT to have all of them in a file.</source>
        <translation>Donnez REPORT pour les avoir tous dans un fichier.</translation>
    </message>
    <message>
        <source>Give SEASON, for instance 10-01/09-30 (it ends in the label's year), or leave START and END out for calendar years.</source>
        <translation>Donnez SEASON, par exemple 10-01/09-30 (elle finit l'année de l'étiquette), ou omettez START et END pour des années civiles.</translation>
    </message>
    <message>
        <source>Give a POLYGON or MULTIPOLYGON.</source>
        <translation>Donnez un POLYGON ou MULTIPOLYGON.</translation>
    </message>
    <message>
        <source>Give a QUEUE in a folder that you may write.</source>
        <translation>Donnez un QUEUE dans un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>Give a class table, or ignore rare classes.</source>
        <translation>Donnez une table des classes, ou ignorez les classes rares.</translation>
    </message>
    <message>
        <source>Give a field of the regions, or a column of samples.csv.</source>
        <translation>Donnez un champ des régions, ou une colonne de samples.csv.</translation>
    </message>
    <message>
        <source>Give a folder with products, or rows of 'Search products'.</source>
        <translation>Donnez un dossier de produits, ou des lignes de « Chercher des produits ».</translation>
    </message>
    <message>
        <source>Give a layer or an extent.</source>
        <translation>Donnez une couche ou une étendue.</translation>
    </message>
    <message>
        <source>Give a number from 2, as 5, or shares that make 100, as 70,15,15.</source>
        <translation>Donnez un nombre à partir de 2, comme 5, ou des parts qui font 100, comme 70,15,15.</translation>
    </message>
    <message>
        <source>Give a polygon layer.</source>
        <translation>Donnez une couche de polygones.</translation>
    </message>
    <message>
        <source>Give a sample_id of samples.csv, as {samples}.</source>
        <translation>Donnez un sample_id de samples.csv, comme {samples}.</translation>
    </message>
    <message>
        <source>Give a sample_id of samples.csv.</source>
        <translation>Donnez un sample_id de samples.csv.</translation>
    </message>
    <message>
        <source>Give a smaller BLOCK_SIZE than {size:g} m, or fewer folds.</source>
        <translation>Donnez une BLOCK_SIZE plus petite que {size:g} m, ou moins de plis.</translation>
    </message>
    <message>
        <source>Give a table with a column name, or a list of product names, one a line.</source>
        <translation>Donnez une table avec une colonne name, ou une liste de noms de produits, un par ligne.</translation>
    </message>
    <message>
        <source>Give a user name and password, or its store as s3=ADDRESS in HUB_URL.</source>
        <translation>Donnez un nom d'utilisateur et un mot de passe, ou son magasin par s3=ADDRESS dans HUB_URL.</translation>
    </message>
    <message>
        <source>Give a user name and password.</source>
        <translation>Donnez un nom d'utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Give an HDF5 file as well.</source>
        <translation>Donnez aussi un fichier HDF5.</translation>
    </message>
    <message>
        <source>Give an area (AOI or EXTENT), or TILES as 31TFM,31TGM.</source>
        <translation>Donnez une zone (AOI ou EXTENT), ou TILES comme 31TFM,31TGM.</translation>
    </message>
    <message>
        <source>Give an area, an extent, or tiles as 31TFM,31TGM.</source>
        <translation>Donnez une zone, une étendue, ou des tuiles comme 31TFM,31TGM.</translation>
    </message>
    <message>
        <source>Give another QUEUE file, or take this one away.</source>
        <translation>Donnez un autre fichier QUEUE, ou retirez celui-ci.</translation>
    </message>
    <message>
        <source>Give another client in HUB_URL.</source>
        <translation>Donnez un autre client dans HUB_URL.</translation>
    </message>
    <message>
        <source>Give both days.</source>
        <translation>Donnez les deux jours.</translation>
    </message>
    <message>
        <source>Give both, or none.</source>
        <translation>Donnez les deux, ou aucun.</translation>
    </message>
    <message>
        <source>Give ids or names as they stand in the input's fields 'id' and 'name'.</source>
        <translation>Donnez des identifiants ou des noms tels qu'ils sont dans les champs 'id' et 'name' de l'entrée.</translation>
    </message>
    <message>
        <source>Give it a first line 'code,index,name'.</source>
        <translation>Donnez-lui une première ligne 'code,index,name'.</translation>
    </message>
    <message>
        <source>Give it in brackets: x,y [EPSG:4326].</source>
        <translation>Donnez-le entre crochets : x,y [EPSG:4326].</translation>
    </message>
    <message>
        <source>Give it in brackets: xmin,xmax,ymin,ymax [EPSG:4326].</source>
        <translation>Donnez-le entre crochets : xmin,xmax,ymin,ymax [EPSG:4326].</translation>
    </message>
    <message>
        <source>Give its address.</source>
        <translation>Donnez son adresse.</translation>
    </message>
    <message>
        <source>Give its client in HUB_URL: client=ID client_secret=...</source>
        <translation>Donnez son client dans HUB_URL : client=ID client_secret=...</translation>
    </message>
    <message>
        <source>Give its name only.</source>
        <translation>Donnez seulement son nom.</translation>
    </message>
    <message>
        <source>Give metres, as 5000.</source>
        <translation>Donnez des mètres, comme 5000.</translation>
    </message>
    <message>
        <source>Give metres.</source>
        <translation>Donnez des mètres.</translation>
    </message>
    <message>
        <source>Give names as B04,B03,B02.</source>
        <translation>Donnez des noms, comme B04,B03,B02.</translation>
    </message>
    <message>
        <source>Give numbers, as 0,1.</source>
        <translation>Donnez des nombres, comme 0,1.</translation>
    </message>
    <message>
        <source>Give one of them, or check their CRS.</source>
        <translation>Donnez l'un d'eux, ou vérifiez leur SCR.</translation>
    </message>
    <message>
        <source>Give products, or an extent.</source>
        <translation>Donnez des produits ou une étendue.</translation>
    </message>
    <message>
        <source>Give that folder as FOLDER, or another QUEUE file.</source>
        <translation>Donnez ce dossier comme FOLDER, ou un autre fichier QUEUE.</translation>
    </message>
    <message>
        <source>Give the HDF5 file of 'Extract series of parcels'.</source>
        <translation>Donnez le fichier HDF5 d'« Extraire les séries des parcelles ».</translation>
    </message>
    <message>
        <source>Give the field of the year, or one year for all parcels.</source>
        <translation>Donnez le champ de l'année, ou une année pour toutes les parcelles.</translation>
    </message>
    <message>
        <source>Give the folder of the products as HUB_URL.</source>
        <translation>Donnez le dossier des produits comme HUB_URL.</translation>
    </message>
    <message>
        <source>Give the folder of the products, or a dataset.</source>
        <translation>Donnez le dossier des produits, ou un jeu de données.</translation>
    </message>
    <message>
        <source>Give the folder of the products, or an extent.</source>
        <translation>Donnez le dossier des produits, ou une étendue.</translation>
    </message>
    <message>
        <source>Give the folder.</source>
        <translation>Donnez le dossier.</translation>
    </message>
    <message>
        <source>Give the layer of series, or their HDF5 file.</source>
        <translation>Donnez la couche des séries, ou leur fichier HDF5.</translation>
    </message>
    <message>
        <source>Give the layer that 'Extract series of parcels' has written.</source>
        <translation>Donnez la couche qu'« Extraire les séries des parcelles » a écrite.</translation>
    </message>
    <message>
        <source>Give the output of 'Search products' or 'Select products', or a file of STAC items.</source>
        <translation>Donnez le résultat de « Chercher des produits » ou « Choisir des produits », ou un fichier d'items STAC.</translation>
    </message>
    <message>
        <source>Give the output of 'Search products' or 'Select products'.</source>
        <translation>Donnez le résultat de « Chercher des produits » ou « Choisir des produits ».</translation>
    </message>
    <message>
        <source>Give the output of 'Search products'.</source>
        <translation>Donnez le résultat de « Chercher des produits ».</translation>
    </message>
    <message>
        <source>Give the output of 'Select products', or the queue file of an earlier run.</source>
        <translation>Donnez le résultat de « Choisir des produits », ou le fichier de la file d'un traitement précédent.</translation>
    </message>
    <message>
        <source>Give the table of these classes, or leave it empty to have one made.</source>
        <translation>Donnez la table de ces classes, ou laissez vide pour qu'une soit faite.</translation>
    </message>
    <message>
        <source>Give the workers more memory, or fewer threads.</source>
        <translation>Donnez plus de mémoire aux exécutants, ou moins de fils.</translation>
    </message>
    <message>
        <source>Give the year of the parcels that the products are of, or add products.</source>
        <translation>Donnez l'année des parcelles dont sont les produits, ou ajoutez des produits.</translation>
    </message>
    <message>
        <source>Give widths, as 4.</source>
        <translation>Donnez des largeurs, comme 4.</translation>
    </message>
    <message>
        <source>Give xmin,xmax,ymin,ymax.</source>
        <translation>Donnez xmin,xmax,ymin,ymax.</translation>
    </message>
    <message>
        <source>Greece (NOA)</source>
        <translation>Grèce (NOA)</translation>
    </message>
    <message>
        <source>Grid shifted by {shift_e:g} m east, {shift_n:g} m north (snapped to {snap_m:g} m).</source>
        <translation>Grille décalée de {shift_e:g} m vers l'est, {shift_n:g} m vers le nord (arrondi à {snap_m:g} m).</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>HCAT has no level {level}.</source>
        <translation>HCAT n'a pas de niveau {level}.</translation>
    </message>
    <message>
        <source>HORIZONTAL_CS_CODE is {code!r}, expected a UTM zone of WGS 84.</source>
        <translation>HORIZONTAL_CS_CODE est {code!r}, une zone UTM de WGS 84 est attendue.</translation>
    </message>
    <message>
        <source>HUB_URL: {status}</source>
        <translation>HUB_URL : {status}</translation>
    </message>
    <message>
        <source>Harmonized Landsat Sentinel-2 (surface reflectance at 30 m), 4 dates</source>
        <translation>Harmonized Landsat Sentinel-2 (réflectance de surface à 30 m), 4 dates</translation>
    </message>
    <message>
        <source>Hashed</source>
        <translation>Haché</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Height, south to north</source>
        <translation>Hauteur, du sud au nord</translation>
    </message>
    <message>
        <source>How parcels are spread</source>
        <translation>Comment les parcelles se répartissent</translation>
    </message>
    <message>
        <source>How to load it</source>
        <translation>Comment le charger</translation>
    </message>
    <message>
        <source>If it is a part of a split archive, join all parts first; else download it again.</source>
        <translation>Si c'est une partie d'une archive fractionnée, réunissez d'abord toutes les parties ; sinon téléchargez-la à nouveau.</translation>
    </message>
    <message>
        <source>If it is a part of a split archive, join and unpack all parts first.</source>
        <translation>Si c'est une partie d'une archive fractionnée, réunissez et décompressez d'abord toutes les parties.</translation>
    </message>
    <message>
        <source>If it is, set {variable} to the value of HUB_URL; else give another login.</source>
        <translation>Si elle l'est, donnez à {variable} la valeur de HUB_URL ; sinon donnez d'autres identifiants.</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Install a GDAL whose driver Zarr has this compressor, as QGIS and Debian bring it.</source>
        <translation>Installez un GDAL dont le pilote Zarr a ce compresseur, comme l'apportent QGIS et Debian.</translation>
    </message>
    <message>
        <source>Install a GDAL with the driver JP2OpenJPEG.</source>
        <translation>Installez un GDAL avec le pilote JP2OpenJPEG.</translation>
    </message>
    <message>
        <source>Install it (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet), or convert the file to GeoPackage where it is there: ogr2ogr parcels.gpkg parcels.parquet</source>
        <translation>Installez-le (OSGeo4W : gdal-parquet ; conda : libgdal-arrow-parquet), ou convertissez le fichier en GeoPackage là où il existe : ogr2ogr parcels.gpkg parcels.parquet</translation>
    </message>
    <message>
        <source>Install the plugin from its zip again.</source>
        <translation>Installez à nouveau le plugin depuis son zip.</translation>
    </message>
    <message>
        <source>Is the disk full?</source>
        <translation>Le disque est-il plein ?</translation>
    </message>
    <message>
        <source>It covers no part of the area.</source>
        <translation>Il ne couvre aucune partie de la zone.</translation>
    </message>
    <message>
        <source>It covers other ground, which this date now lacks: get that part as well.</source>
        <translation>Il couvre un autre terrain, qui manque maintenant à cette date : procurez-vous aussi cette partie.</translation>
    </message>
    <message>
        <source>It covers {overlap:.1f} % of the area's part in this tile{together}, less than {min_overlap:g} %.</source>
        <translation>Il couvre {overlap:.1f} % de la partie de la zone dans cette tuile{together}, moins de {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>It covers {overlap:.1f} % of the tile{together}, less than {min_overlap:g} %.</source>
        <translation>Il couvre {overlap:.1f} % de la tuile{together}, moins de {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>It has no class.</source>
        <translation>Elle n'a pas de classe.</translation>
    </message>
    <message>
        <source>It has no cloud masks: clouds are among its pixels, and nobody knows where.</source>
        <translation>Il n'a pas de masques de nuages : il y a des nuages parmi ses pixels, et personne ne sait où.</translation>
    </message>
    <message>
        <source>It has no id.</source>
        <translation>Elle n'a pas d'identifiant.</translation>
    </message>
    <message>
        <source>It has the outline, class and year of parcel {name}.</source>
        <translation>Elle a le contour, la classe et l'année de la parcelle {name}.</translation>
    </message>
    <message>
        <source>It has {bands}.</source>
        <translation>Il a {bands}.</translation>
    </message>
    <message>
        <source>It holds years {years}, resolutions {resolutions} m, grids {grids}.</source>
        <translation>Elle contient les années {years}, les résolutions {resolutions} m, les grilles {grids}.</translation>
    </message>
    <message>
        <source>It is needed for DHuS hubs only. Debian and Ubuntu: apt install python3-sentinelsat.</source>
        <translation>Il ne sert qu'aux hubs DHuS. Debian et Ubuntu : apt install python3-sentinelsat.</translation>
    </message>
    <message>
        <source>It is needed for dask engines only. Debian and Ubuntu: apt install python3-distributed.</source>
        <translation>Il ne sert qu'aux moteurs dask. Debian et Ubuntu : apt install python3-distributed.</translation>
    </message>
    <message>
        <source>It is not split yet: folds drawn at random would share parcels.</source>
        <translation>Il n'est pas encore réparti : des plis tirés au hasard partageraient des parcelles.</translation>
    </message>
    <message>
        <source>It is of the first version: it has no data card (croissant.json).</source>
        <translation>Il est de la première version : il n'a pas de fiche de données (croissant.json).</translation>
    </message>
    <message>
        <source>It is of the first version: its shards do not name their axes.</source>
        <translation>Il est de la première version : ses fragments ne nomment pas leurs axes.</translation>
    </message>
    <message>
        <source>It is seen on {n} dates only.</source>
        <translation>Elle n'est vue qu'à {n} dates.</translation>
    </message>
    <message>
        <source>It is tried again later; end other programs that use the account.</source>
        <translation>Ce sera réessayé plus tard ; fermez les autres programmes qui utilisent le compte.</translation>
    </message>
    <message>
        <source>It is {width:.1f} m wide on average.</source>
        <translation>Elle a {width:.1f} m de large en moyenne.</translation>
    </message>
    <message>
        <source>It may have been deleted or replaced; search again.</source>
        <translation>Il a peut-être été supprimé ou remplacé ; relancez la recherche.</translation>
    </message>
    <message>
        <source>It was converted to reflectances. Get the product as ESA writes it.</source>
        <translation>Il a été converti en réflectances. Procurez-vous le produit tel que l'ESA l'écrit.</translation>
    </message>
    <message>
        <source>It was converted. Get the product as ESA writes it.</source>
        <translation>Il a été converti. Procurez-vous le produit tel que l'ESA l'écrit.</translation>
    </message>
    <message>
        <source>Items of catalogues: {n}.</source>
        <translation>Items de catalogues : {n}.</translation>
    </message>
    <message>
        <source>Its area is {area:.0f} m2.</source>
        <translation>Sa surface est de {area:.0f} m2.</translation>
    </message>
    <message>
        <source>Its class {code} has {n} parcels on tile {tile}: too few to compare with.</source>
        <translation>Sa classe {code} a {n} parcelles sur la tuile {tile} : trop peu pour comparer.</translation>
    </message>
    <message>
        <source>Its compactness is {compactness:.3f}.</source>
        <translation>Sa compacité est de {compactness:.3f}.</translation>
    </message>
    <message>
        <source>Its coordinates lie outside of what its coordinate system is made for.</source>
        <translation>Ses coordonnées sont hors de ce pour quoi son système de coordonnées est fait.</translation>
    </message>
    <message>
        <source>Its fields are: {fields}.</source>
        <translation>Ses champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Its fields are: {names}.</source>
        <translation>Ses champs sont : {names}.</translation>
    </message>
    <message>
        <source>Its metadata contradict themselves: {contradiction}</source>
        <translation>Ses métadonnées se contredisent : {contradiction}</translation>
    </message>
    <message>
        <source>Its name cannot be that of a file ({why}).</source>
        <translation>Son nom ne peut pas être celui d'un fichier ({why}).</translation>
    </message>
    <message>
        <source>Its only row cannot be used: {detail}</source>
        <translation>Sa seule ligne est inutilisable : {detail}</translation>
    </message>
    <message>
        <source>Its parts on both sides of the antimeridian are joined.</source>
        <translation>Ses parties des deux côtés de l'antiméridien sont réunies.</translation>
    </message>
    <message>
        <source>Its values may be off by 1000. Get the product again, or take it out of the folder.</source>
        <translation>Ses valeurs peuvent être décalées de 1000. Procurez-vous de nouveau le produit, ou retirez-le du dossier.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep products of one scale, and run once for each.</source>
        <translation>Gardez les produits d'une même échelle, et lancez une fois pour chacune.</translation>
    </message>
    <message>
        <source>Keep rare classes here, and give them an index in the table.</source>
        <translation>Gardez les classes rares ici, et donnez-leur un index dans la table.</translation>
    </message>
    <message>
        <source>Keep them in separate folders and run once for each.</source>
        <translation>Gardez-les dans des dossiers séparés et lancez une fois pour chacun.</translation>
    </message>
    <message>
        <source>Keeps gaps within {largest_gap} days; {facts}.</source>
        <translation>Garde les écarts à {largest_gap} jours au plus ; {facts}.</translation>
    </message>
    <message>
        <source>Kept by hand with its other part.</source>
        <translation>Gardé à la main avec son autre partie.</translation>
    </message>
    <message>
        <source>Kept by hand.</source>
        <translation>Gardé à la main.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>L1C and L2A products are mixed (for example {value} and {value_2}).</source>
        <translation>Des produits L1C et L2A sont mêlés (par exemple {value} et {value_2}).</translation>
    </message>
    <message>
        <source>L1C, downloads with an API key; most lie in its archive. As its public clients do; untried.</source>
        <translation>L1C, téléchargement avec une clé d'API ; la plupart sont dans son archive. À la manière de ses clients publics ; non essayé.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Plus grand écart</translation>
    </message>
    <message>
        <source>Largest of both</source>
        <translation>La plus grande des deux</translation>
    </message>
    <message>
        <source>Layers of this file that have some: {listed}. Choose one, as '{path}|layername={value}'.</source>
        <translation>Couches de ce fichier qui en ont : {listed}. Choisissez-en une, comme « {path}|layername={value} ».</translation>
    </message>
    <message>
        <source>Least distance between windows of two folds, the larger of east-west and north-south.</source>
        <translation>Plus petite distance entre fenêtres de deux plis, la plus grande d'est-ouest et nord-sud.</translation>
    </message>
    <message>
        <source>Leave B10 out, or choose products of level L1C.</source>
        <translation>Omettez B10, ou choisissez des produits de niveau L1C.</translation>
    </message>
    <message>
        <source>Leave B10 out, or use L1C products.</source>
        <translation>Omettez B10, ou prenez des produits L1C.</translation>
    </message>
    <message>
        <source>Leave it at 0, or split by blocks.</source>
        <translation>Laissez 0, ou répartissez par blocs.</translation>
    </message>
    <message>
        <source>Leave it empty.</source>
        <translation>Laissez vide.</translation>
    </message>
    <message>
        <source>Leave it out; overlap_area can be made.</source>
        <translation>Omettez-la ; overlap_area peut être faite.</translation>
    </message>
    <message>
        <source>Leave that resolution out, or choose an extent that is a multiple of it.</source>
        <translation>Omettez cette résolution, ou choisissez une étendue qui en est un multiple.</translation>
    </message>
    <message>
        <source>Leave the band out, or download it.</source>
        <translation>Omettez la bande, ou téléchargez-la.</translation>
    </message>
    <message>
        <source>Leave the class as it is.</source>
        <translation>Laissez la classe telle quelle.</translation>
    </message>
    <message>
        <source>Leave the item out, or take the product from another catalogue.</source>
        <translation>Laissez l'item de côté, ou prenez le produit dans un autre catalogue.</translation>
    </message>
    <message>
        <source>Leave the items of a catalogue out, or the parcels.</source>
        <translation>Laissez de côté les items d&apos;un catalogue, ou les parcelles.</translation>
    </message>
    <message>
        <source>Leave the product out of ITEMS, or choose an empty folder.</source>
        <translation>Retirez le produit d'ITEMS, ou choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>Leave the product out, or download it again.</source>
        <translation>Omettez le produit, ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>Leave the year empty, or choose one field of the class.</source>
        <translation>Laissez l'année vide, ou choisissez un seul champ de la classe.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Left out by hand</source>
        <translation>Écarté à la main</translation>
    </message>
    <message>
        <source>Left out by hand.</source>
        <translation>Écarté à la main.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Levels {levels} are mixed; a dataset has one.</source>
        <translation>Les niveaux {levels} sont mélangés ; un jeu de données en a un.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Listed in public as a DHuS mirror; never tried from here, and several have closed since 2023.</source>
        <translation>Répertorié publiquement comme miroir DHuS ; jamais essayé d'ici, et plusieurs ont fermé depuis 2023.</translation>
    </message>
    <message>
        <source>Listed twice</source>
        <translation>Listé deux fois</translation>
    </message>
    <message>
        <source>Listed twice; the row with id {id} is taken.</source>
        <translation>Listé deux fois ; la ligne d'identifiant {id} est prise.</translation>
    </message>
    <message>
        <source>Listed twice; {id} is taken.</source>
        <translation>Listé deux fois ; {id} est pris.</translation>
    </message>
    <message>
        <source>Log in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Log in to the hub's web site once and do what it asks: accept terms, confirm the address.</source>
        <translation>Connectez-vous une fois au site du hub et faites ce qu'il demande : accepter les conditions, confirmer l'adresse.</translation>
    </message>
    <message>
        <source>Log in to the hub's web site once.</source>
        <translation>Connectez-vous une fois au site du hub.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>Plus long écart</translation>
    </message>
    <message>
        <source>Look after the disk (space, rights) and start again: finished shards are kept.</source>
        <translation>Voyez ce qu'a le disque (place, droits) et relancez : les fragments finis sont gardés.</translation>
    </message>
    <message>
        <source>Look after the disk of temporary files (space, rights) and start again.</source>
        <translation>Regardez le disque des fichiers temporaires (place, droits) et recommencez.</translation>
    </message>
    <message>
        <source>Look after the disk or share, then start again.</source>
        <translation>Vérifiez le disque ou le partage, puis relancez.</translation>
    </message>
    <message>
        <source>Look after the disk or share; with too many open files use fewer THREADS.</source>
        <translation>Vérifiez le disque ou le partage ; avec trop de fichiers ouverts, prenez moins de THREADS.</translation>
    </message>
    <message>
        <source>Look after the disk, share or memory, then start again: nothing is known against the file.</source>
        <translation>Voyez ce qu'a le disque, le partage ou la mémoire, puis relancez : rien n'est connu contre le fichier.</translation>
    </message>
    <message>
        <source>Look after the disk, share or memory, then start again: what is finished is kept.</source>
        <translation>Voyez ce qu'a le disque, le partage ou la mémoire, puis relancez : ce qui est fini est gardé.</translation>
    </message>
    <message>
        <source>Look at the report, or switch 'Fail if they differ' off.</source>
        <translation>Regardez le rapport, ou désactivez « Échouer s'ils diffèrent ».</translation>
    </message>
    <message>
        <source>Look on the hub's page whether the keys are for its archive of products; else make new ones.</source>
        <translation>Voyez sur la page du hub si les clés valent pour son archive de produits ; sinon faites-en de nouvelles.</translation>
    </message>
    <message>
        <source>Look whether it is whole, and whether QGIS can show it.</source>
        <translation>Voyez si elle est entière, et si QGIS peut l'afficher.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the images are, and whether their CRS is right.</source>
        <translation>Voyez si les parcelles sont là où sont les images, et si leur SCR est juste.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the products are, and at SIZE, OVERSIZE and the limits.</source>
        <translation>Voyez si les parcelles sont là où sont les produits, et voyez SIZE, OVERSIZE et les limites.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the products are, and whether they are eroded away.</source>
        <translation>Voyez si les parcelles sont là où sont les produits, et si l'érosion ne les fait pas disparaître.</translation>
    </message>
    <message>
        <source>Look whether the parcels lie where the samples are, and whether their CRS is right.</source>
        <translation>Voyez si les parcelles sont là où sont les échantillons, et si leur SCR est juste.</translation>
    </message>
    <message>
        <source>Looked for up to</source>
        <translation>Cherché jusqu'à</translation>
    </message>
    <message>
        <source>Lower MIN_OVERLAP.</source>
        <translation>Diminuez MIN_OVERLAP.</translation>
    </message>
    <message>
        <source>Lower MIN_VALID, or use products that cover the area.</source>
        <translation>Diminuez MIN_VALID, ou prenez des produits qui couvrent la zone.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>MTD_TL.xml says EPSG:{epsg}, the tile {tile} lies elsewhere.</source>
        <translation>MTD_TL.xml dit EPSG:{epsg}, la tuile {tile} est ailleurs.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Made by another producer</source>
        <translation>Fait par un autre producteur</translation>
    </message>
    <message>
        <source>Made by another producer (baseline {baseline}); {name} is there.</source>
        <translation>Fait par un autre producteur (baseline {baseline}) ; {name} est là.</translation>
    </message>
    <message>
        <source>Make it writable; if it is damaged, take it away (what it knows is learned again); or let XDG_STATE_HOME (Windows: LOCALAPPDATA) name another folder.</source>
        <translation>Rendez-le accessible en écriture ; s'il est endommagé, enlevez-le (ce qu'il sait sera réappris) ; ou que XDG_STATE_HOME (Windows : LOCALAPPDATA) nomme un autre dossier.</translation>
    </message>
    <message>
        <source>Make new keys on the hub's page for keys, and enter both whole.</source>
        <translation>Faites de nouvelles clés sur la page des clés du hub, et saisissez les deux en entier.</translation>
    </message>
    <message>
        <source>Make one at {key_page} and enter it.</source>
        <translation>Faites-en une sur {key_page} et saisissez-la.</translation>
    </message>
    <message>
        <source>Make room, choose another folder, fewer products, single BANDS, or no UNPACK.</source>
        <translation>Faites de la place, choisissez un autre dossier, moins de produits, des BANDS isolées, ou pas d'UNPACK.</translation>
    </message>
    <message>
        <source>Make the dataset with such a SIZE.</source>
        <translation>Faites le jeu de données avec un tel SIZE.</translation>
    </message>
    <message>
        <source>Make the dataset with these bands, or have them filled with zeros (FILL).</source>
        <translation>Faites le jeu de données avec ces bandes, ou faites-les remplir de zéros (FILL).</translation>
    </message>
    <message>
        <source>Make the ground truth for the tiles of these products ('Rasterize parcels', PRODUCTS).</source>
        <translation>Faites la vérité terrain pour les tuiles de ces produits (« Rastériser des parcelles », PRODUCTS).</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Mean cloud</source>
        <translation>Nuages en moyenne</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Median gap</source>
        <translation>Écart médian</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a file .gpkg or .csv; .parquet needs GDAL's driver Parquet (OSGeo4W: gdal-parquet; conda: libgdal-arrow-parquet).</source>
        <translation>Nommez un fichier .gpkg ou .csv ; .parquet demande le pilote Parquet de GDAL (OSGeo4W : gdal-parquet ; conda : libgdal-arrow-parquet).</translation>
    </message>
    <message>
        <source>Name each hub once in HUB and OTHER_HUBS.</source>
        <translation>Nommez chaque hub une fois dans HUB et OTHER_HUBS.</translation>
    </message>
    <message>
        <source>Name one in metres, as EPSG:32631, or leave it empty for the UTM zone of the extent.</source>
        <translation>Nommez-en un en mètres, comme EPSG:32631, ou laissez vide pour la zone UTM de l'étendue.</translation>
    </message>
    <message>
        <source>Name the field of the class yourself. {listed}</source>
        <translation>Nommez vous-même le champ de la classe. {listed}</translation>
    </message>
    <message>
        <source>Neither is given, and no name tells it.</source>
        <translation>Aucun des deux n'est donné, et aucun nom ne le dit.</translation>
    </message>
    <message>
        <source>Neither is given.</source>
        <translation>Aucun des deux n'est donné.</translation>
    </message>
    <message>
        <source>No Sentinel-2 tile lies there: the tile grid ends near 84 N and 84 S.</source>
        <translation>Aucune tuile Sentinel-2 ne s'y trouve : la grille des tuiles finit vers 84 N et 84 S.</translation>
    </message>
    <message>
        <source>No area is given.</source>
        <translation>Aucune zone n'est donnée.</translation>
    </message>
    <message>
        <source>No coordinate system is given for it.</source>
        <translation>Aucun système de coordonnées ne lui est donné.</translation>
    </message>
    <message>
        <source>No field is chosen.</source>
        <translation>Aucun champ n'est choisi.</translation>
    </message>
    <message>
        <source>No folder is given.</source>
        <translation>Aucun dossier n'est donné.</translation>
    </message>
    <message>
        <source>No manifest: sizes and completeness cannot be checked.</source>
        <translation>Pas de manifeste : tailles et complétude ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>No parcel stands in two folds ({before} did before samples were left out): every sample was looked at.</source>
        <translation>Aucune parcelle n'est dans deux plis ({before} l'étaient avant que des échantillons soient écartés) : chaque échantillon a été examiné.</translation>
    </message>
    <message>
        <source>No parcel stands in two folds: every sample was looked at.</source>
        <translation>Aucune parcelle n'est dans deux plis : chaque échantillon a été examiné.</translation>
    </message>
    <message>
        <source>No parcel teaches in one fold and is asked in another: {n} parcel reaches into another fold, and its pixels there are no labels. The reader of this plugin leaves them out; other readers have to look at 'masked_parcels' in dataset.json.</source>
        <translation>Aucune parcelle n'enseigne dans un pli pour être demandée dans un autre : {n} parcelle déborde dans un autre pli, et ses pixels n'y sont pas des étiquettes. Le lecteur de ce plugin les écarte ; d'autres lecteurs doivent regarder « masked_parcels » dans dataset.json.</translation>
    </message>
    <message>
        <source>No parcel teaches in one fold and is asked in another: {n} parcels reach into other folds, and their pixels there are no labels. The reader of this plugin leaves them out; other readers have to look at 'masked_parcels' in dataset.json.</source>
        <translation>Aucune parcelle n'enseigne dans un pli pour être demandée dans un autre : {n} parcelles débordent dans d'autres plis, et leurs pixels n'y sont pas des étiquettes. Le lecteur de ce plugin les écarte ; d'autres lecteurs doivent regarder « masked_parcels » dans dataset.json.</translation>
    </message>
    <message>
        <source>No parcel would have to fit.</source>
        <translation>Aucune parcelle n'aurait à tenir.</translation>
    </message>
    <message>
        <source>No part of the area</source>
        <translation>Aucune partie de la zone</translation>
    </message>
    <message>
        <source>No pixel stands in two folds; windows of different folds are at least {buffer:g} m apart.</source>
        <translation>Aucun pixel n'est dans deux plis ; les fenêtres de plis différents sont à {buffer:g} m au moins.</translation>
    </message>
    <message>
        <source>No pixel stands in two folds; windows of different folds may touch.</source>
        <translation>Aucun pixel n'est dans deux plis ; les fenêtres de plis différents peuvent se toucher.</translation>
    </message>
    <message>
        <source>No product belongs to its year, {year}.</source>
        <translation>Aucun produit n'appartient à son année, {year}.</translation>
    </message>
    <message>
        <source>No product of the input has the id or name {names}{value}.</source>
        <translation>Aucun produit de l'entrée n'a l'identifiant ou le nom {names}{value}.</translation>
    </message>
    <message>
        <source>No resolution is chosen.</source>
        <translation>Aucune résolution n'est choisie.</translation>
    </message>
    <message>
        <source>No shift can be told.</source>
        <translation>Aucun décalage ne peut être déterminé.</translation>
    </message>
    <message>
        <source>No statistic is chosen.</source>
        <translation>Aucune statistique n'est choisie.</translation>
    </message>
    <message>
        <source>No such tile: UTM zones are numbered 01 to 60.</source>
        <translation>Cette tuile n'existe pas : les zones UTM sont numérotées de 01 à 60.</translation>
    </message>
    <message>
        <source>No such tile: band {name} does not exist in zone {zone:02d}.</source>
        <translation>Cette tuile n'existe pas : la bande {name} n'existe pas dans la zone {zone:02d}.</translation>
    </message>
    <message>
        <source>No such tile: column {name} of {name_2} has no tile in row {name_3}.</source>
        <translation>Cette tuile n'existe pas : la colonne {name} de {name_2} n'a pas de tuile en ligne {name_3}.</translation>
    </message>
    <message>
        <source>No such tile: columns of zone {zone:02d} are {columns} to {columns_2} without I and O.</source>
        <translation>Cette tuile n'existe pas : les colonnes de la zone {zone:02d} vont de {columns} à {columns_2} sans I ni O.</translation>
    </message>
    <message>
        <source>No such tile: latitude bands are C to X without I and O.</source>
        <translation>Cette tuile n'existe pas : les bandes de latitude vont de C à X sans I ni O.</translation>
    </message>
    <message>
        <source>No such tile: rows are A to V without I and O.</source>
        <translation>Cette tuile n'existe pas : les lignes vont de A à V sans I ni O.</translation>
    </message>
    <message>
        <source>No such tile: rows of {name} are {rows} to {rows_2} (after V comes A).</source>
        <translation>Cette tuile n'existe pas : les lignes de {name} vont de {rows} à {rows_2} (après V vient A).</translation>
    </message>
    <message>
        <source>No tile of the products holds it.</source>
        <translation>Aucune tuile des produits ne la contient.</translation>
    </message>
    <message>
        <source>No tile of the products holds the point that its window stands around.</source>
        <translation>Aucune tuile des produits ne contient le point autour duquel est sa fenêtre.</translation>
    </message>
    <message>
        <source>No value of it is a year.</source>
        <translation>Aucune de ses valeurs n'est une année.</translation>
    </message>
    <message>
        <source>No window of up to {side} m holds {share:g} % of the parcels whole. Larger ones would show mostly other ground: crop the largest parcels, or leave them out.</source>
        <translation>Aucune fenêtre jusqu'à {side} m ne contient {share:g} % des parcelles en entier. De plus grandes montreraient surtout d'autres terrains : découpez les plus grandes parcelles, ou écartez-les.</translation>
    </message>
    <message>
        <source>None of its {n} rows can be used; the first: {detail}</source>
        <translation>Aucune de ses {n} lignes n'est utilisable ; la première : {detail}</translation>
    </message>
    <message>
        <source>None of {dropped} tiles reaches an overlap of {min_overlap:g} %.</source>
        <translation>Aucune des {dropped} tuiles n'atteint un recouvrement de {min_overlap:g} %.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Norway (colhub.met.no)</source>
        <translation>Norvège (colhub.met.no)</translation>
    </message>
    <message>
        <source>Not needed to keep gaps within {largest_gap} days; {facts}, cost {cost:.1f} ({sensing_start:%Y-%m-%d} is taken, cost {cost_2:.1f}).</source>
        <translation>Pas nécessaire pour garder les écarts à {largest_gap} jours au plus ; {facts}, coût {cost:.1f} ({sensing_start:%Y-%m-%d} est pris, coût {cost_2:.1f}).</translation>
    </message>
    <message>
        <source>Not restored after {hours:.0f} h; it is ordered again.</source>
        <translation>Pas restauré après {hours:.0f} h ; il est commandé à nouveau.</translation>
    </message>
    <message>
        <source>Nothing differs, in all {n} samples.</source>
        <translation>Rien ne diffère, dans les {n} échantillons.</translation>
    </message>
    <message>
        <source>Nothing differs: {n} sample.</source>
        <translation>Rien ne diffère : {n} échantillon.</translation>
    </message>
    <message>
        <source>Nothing is damaged, missing or changed.</source>
        <translation>Rien n'est endommagé, manquant ou modifié.</translation>
    </message>
    <message>
        <source>Nothing is left of it after erosion.</source>
        <translation>Il n'en reste rien après l'érosion.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: run again when its disk is there and has room.</source>
        <translation>Rien n'en est perdu : relancez quand son disque est là et a de la place.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Of the most frequent classes the sample with the fewest clouds. Pictures of all samples and dates are stretched alike, by the first and the 99th percentile of the bands; hatched is without data.</source>
        <translation>Des classes les plus fréquentes, l'échantillon qui a le moins de nuages. Les images de tous les échantillons et dates sont étirées pareillement, du premier au 99e percentile des bandes ; hachuré : sans données.</translation>
    </message>
    <message>
        <source>Of the products of tile 31TFM in June 2020 that the OData catalogue has, it has {counts}.</source>
        <translation>Des produits de la tuile 31TFM en juin 2020 que le catalogue OData a, il en a {counts}.</translation>
    </message>
    <message>
        <source>Offline; order it by hand at {page}.</source>
        <translation>Hors ligne ; commandez-le à la main sur {page}.</translation>
    </message>
    <message>
        <source>Offline; this hub takes no orders by program.</source>
        <translation>Hors ligne ; ce hub n'accepte pas de commandes par programme.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>On a date chosen for the tiles together.</source>
        <translation>À une date choisie pour les tuiles ensemble.</translation>
    </message>
    <message>
        <source>One of {n} parts of one acquisition.</source>
        <translation>Une de {n} parties d'une même acquisition.</translation>
    </message>
    <message>
        <source>Or choose 'threads'.</source>
        <translation>Ou choisissez « threads ».</translation>
    </message>
    <message>
        <source>Or choose another hub.</source>
        <translation>Ou choisissez un autre hub.</translation>
    </message>
    <message>
        <source>Order it first.</source>
        <translation>Commandez-le d'abord.</translation>
    </message>
    <message>
        <source>Order it on {page}; the download goes on when it is online.</source>
        <translation>Commandez-le sur {page} ; le téléchargement reprend quand il est en ligne.</translation>
    </message>
    <message>
        <source>Orders go on when earlier ones are completed.</source>
        <translation>Les commandes reprennent quand les précédentes sont terminées.</translation>
    </message>
    <message>
        <source>Other DHuS</source>
        <translation>Autre DHuS</translation>
    </message>
    <message>
        <source>Other STAC API</source>
        <translation>Autre API STAC</translation>
    </message>
    <message>
        <source>Other hub like the Copernicus Data Space</source>
        <translation>Autre hub comme le Copernicus Data Space</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>Hors de la période</translation>
    </message>
    <message>
        <source>PROCESSING_BASELINE is {baseline!r}, expected nn.nn.</source>
        <translation>PROCESSING_BASELINE est {baseline!r}, nn.nn est attendu.</translation>
    </message>
    <message>
        <source>PROCESSING_LEVEL is {text!r}, expected Level-1C or Level-2A.</source>
        <translation>PROCESSING_LEVEL est {text!r}, Level-1C ou Level-2A est attendu.</translation>
    </message>
    <message>
        <source>PROCESSING_LEVEL says {level}, PRODUCT_URI says {level_2}.</source>
        <translation>PROCESSING_LEVEL dit {level}, PRODUCT_URI dit {level_2}.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parcels and their surroundings look too much alike, or the parcels do not fit the image.</source>
        <translation>Les parcelles et leurs alentours se ressemblent trop, ou les parcelles ne vont pas avec l'image.</translation>
    </message>
    <message>
        <source>Parcels left out</source>
        <translation>Parcelles laissées de côté</translation>
    </message>
    <message>
        <source>Parcels that fit</source>
        <translation>Parcelles qui tiennent</translation>
    </message>
    <message>
        <source>Parcels that fit a window</source>
        <translation>Parcelles qui tiennent dans une fenêtre</translation>
    </message>
    <message>
        <source>Parcels that fit with all bands</source>
        <translation>Parcelles qui tiennent avec toutes les bandes</translation>
    </message>
    <message>
        <source>Parts that are no polygon: {left_out}.</source>
        <translation>Parties qui ne sont pas des polygones : {left_out}.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Pixels counted</source>
        <translation>Pixels comptés</translation>
    </message>
    <message>
        <source>Pixels of {resolution:g} m. 'Samples of it' counts those in which the class is the most frequent; parcels are those of the ground truth.</source>
        <translation>Pixels de {resolution:g} m. « Ses échantillons » compte ceux où la classe est la plus fréquente ; les parcelles sont celles de la vérité terrain.</translation>
    </message>
    <message>
        <source>Pixels with another label</source>
        <translation>Pixels avec une autre étiquette</translation>
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
        <translation>Produit</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Products left out</source>
        <translation>Produits laissés de côté</translation>
    </message>
    <message>
        <source>Put the folder on a disk that supports file locks.</source>
        <translation>Mettez le dossier sur un disque qui gère les verrous de fichiers.</translation>
    </message>
    <message>
        <source>QGIS's authentication system is off ({value}).</source>
        <translation>Le système d'authentification de QGIS est désactivé ({value}).</translation>
    </message>
    <message>
        <source>QUANTIFICATION_VALUE differs ({named}): the values have no common scale.</source>
        <translation>QUANTIFICATION_VALUE diffère ({named}) : les valeurs n'ont pas d'échelle commune.</translation>
    </message>
    <message>
        <source>Questions and orders rest</source>
        <translation>Questions et commandes sont suspendues</translation>
    </message>
    <message>
        <source>Raise MAX_CLOUD, or add products.</source>
        <translation>Augmentez MAX_CLOUD, ou ajoutez des produits.</translation>
    </message>
    <message>
        <source>Rasterize the parcels again, or use the version of the plugin that wrote it.</source>
        <translation>Rastérisez de nouveau les parcelles, ou prenez la version de l'extension qui l'a écrit.</translation>
    </message>
    <message>
        <source>Rasterize the parcels at 10 m, and make the dataset again.</source>
        <translation>Rastérisez les parcelles à 10 m, et refaites le jeu de données.</translation>
    </message>
    <message>
        <source>Rasterize the parcels at that resolution, and make the dataset again.</source>
        <translation>Rastérisez les parcelles à cette résolution, et refaites le jeu de données.</translation>
    </message>
    <message>
        <source>Rasterize the parcels for the same products.</source>
        <translation>Rastérisez les parcelles pour les mêmes produits.</translation>
    </message>
    <message>
        <source>Rasterize the parcels of these tiles and years, or switch LABELLED_ONLY off.</source>
        <translation>Rastérisez les parcelles de ces tuiles et années, ou désactivez LABELLED_ONLY.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Recommended SIZE</source>
        <translation>SIZE recommandée</translation>
    </message>
    <message>
        <source>Replaced by a later generation</source>
        <translation>Remplacé par une génération ultérieure</translation>
    </message>
    <message>
        <source>Replaced by a newer processing baseline</source>
        <translation>Remplacé par une baseline de traitement plus récente</translation>
    </message>
    <message>
        <source>Resuming: {n} of {n_2} shards are complete.</source>
        <translation>Reprise : {n} fragments sur {n_2} sont complets.</translation>
    </message>
    <message>
        <source>Right within</source>
        <translation>Exact à</translation>
    </message>
    <message>
        <source>Row that cannot be used</source>
        <translation>Ligne inutilisable</translation>
    </message>
    <message>
        <source>Rule of the DeepSatData report (nearest): each planned day takes the cheapest step left</source>
        <translation>Règle du rapport DeepSatData (nearest) : chaque jour prévu prend le pas le moins cher qui reste</translation>
    </message>
    <message>
        <source>Run 'Make a dataset' again with the same folder and parameters: it goes on where it was.</source>
        <translation>Relancez « Faire un jeu de données » avec le même dossier et les mêmes paramètres : il reprend où il en était.</translation>
    </message>
    <message>
        <source>Run 'Rasterize parcels' again.</source>
        <translation>Relancez « Rastériser des parcelles ».</translation>
    </message>
    <message>
        <source>Run 'Verify a dataset' to see what is damaged.</source>
        <translation>Lancez « Vérifier un jeu de données » pour voir ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Run again when its disk is there and has room; if it is damaged, take it away.</source>
        <translation>Relancez quand son disque est là et a de la place ; s'il est endommagé, retirez-le.</translation>
    </message>
    <message>
        <source>SENSING_ORBIT_NUMBER is {orbit}, expected 1 to 143.</source>
        <translation>SENSING_ORBIT_NUMBER est {orbit}, 1 à 143 est attendu.</translation>
    </message>
    <message>
        <source>SIZE (pixels of 10 m)</source>
        <translation>SIZE (pixels de 10 m)</translation>
    </message>
    <message>
        <source>SIZE {size} and STRIDE {stride} must be at least 1 pixel of 10 m.</source>
        <translation>SIZE {size} et STRIDE {stride} doivent être d'au moins 1 pixel de 10 m.</translation>
    </message>
    <message>
        <source>SPACECRAFT_NAME is {text!r}, expected Sentinel-2A, -2B ...</source>
        <translation>SPACECRAFT_NAME est {text!r}, Sentinel-2A, -2B ... est attendu.</translation>
    </message>
    <message>
        <source>SPACECRAFT_NAME says {text}, PRODUCT_URI says {platform}.</source>
        <translation>SPACECRAFT_NAME dit {text}, PRODUCT_URI dit {platform}.</translation>
    </message>
    <message>
        <source>START {start:%Y-%m-%d} is after END {end:%Y-%m-%d}.</source>
        <translation>START {start:%Y-%m-%d} est après END {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>SURVEYED: the surveyed area is far from all grids, so no ground counts as surveyed. Is its CRS right?</source>
        <translation>SURVEYED : la zone relevée est loin de toutes les grilles, aucun terrain ne compte donc comme relevé. Son SCR est-il juste ?</translation>
    </message>
    <message>
        <source>Same dates</source>
        <translation>Mêmes dates</translation>
    </message>
    <message>
        <source>Same dates are not preferred: more dates are kept by hand than COUNT.</source>
        <translation>Les mêmes dates ne sont pas préférées : plus de dates que COUNT sont gardées à la main.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Échantillon</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Samples have changed since it was split: split it again.</source>
        <translation>Les échantillons ont changé depuis la répartition : répartissez à nouveau.</translation>
    </message>
    <message>
        <source>Samples of it</source>
        <translation>Ses échantillons</translation>
    </message>
    <message>
        <source>Samples that are only after</source>
        <translation>Échantillons présents seulement après</translation>
    </message>
    <message>
        <source>Samples that are only before</source>
        <translation>Échantillons présents seulement avant</translation>
    </message>
    <message>
        <source>Samples that changed</source>
        <translation>Échantillons modifiés</translation>
    </message>
    <message>
        <source>Saturated</source>
        <translation>Saturé</translation>
    </message>
    <message>
        <source>Search again.</source>
        <translation>Cherchez de nouveau.</translation>
    </message>
    <message>
        <source>Search again: the catalogue has moved or removed these files.</source>
        <translation>Cherchez à nouveau : le catalogue a déplacé ou supprimé ces fichiers.</translation>
    </message>
    <message>
        <source>Search for it again.</source>
        <translation>Cherchez-le à nouveau.</translation>
    </message>
    <message>
        <source>Search for the items again.</source>
        <translation>Cherchez les items à nouveau.</translation>
    </message>
    <message>
        <source>Search in another catalogue, or download the products.</source>
        <translation>Cherchez dans un autre catalogue, ou téléchargez les produits.</translation>
    </message>
    <message>
        <source>Search on Earth Search or the Planetary Computer, or download the products.</source>
        <translation>Cherchez sur Earth Search ou le Planetary Computer, ou téléchargez les produits.</translation>
    </message>
    <message>
        <source>Search only, with checksums of single bands; by its documentation of 2025, L1C of before 2025 was still being filled in. Its test compares it with the OData catalogue.</source>
        <translation>Recherche seule, avec les sommes de contrôle de bandes isolées ; d'après sa documentation de 2025, les L1C d'avant 2025 étaient encore en cours d'ajout. Son test le compare au catalogue OData.</translation>
    </message>
    <message>
        <source>Search only; L2A as cloud-optimised files with the offset of the products, behind signed links.</source>
        <translation>Recherche seule ; L2A en fichiers optimisés pour le nuage avec le décalage des produits, derrière des liens signés.</translation>
    </message>
    <message>
        <source>Search only; L2A as cloud-optimised files, whose offset metadata contradict each other.</source>
        <translation>Recherche seule ; L2A en fichiers optimisés pour le nuage, dont les métadonnées de décalage se contredisent.</translation>
    </message>
    <message>
        <source>Search region by region, or give tiles instead of an area.</source>
        <translation>Cherchez région par région, ou donnez des tuiles au lieu d'une zone.</translation>
    </message>
    <message>
        <source>See to the rights on it, then start again.</source>
        <translation>Voyez les droits, puis relancez.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Select parcels, or take all features of the layer.</source>
        <translation>Sélectionnez des parcelles, ou prenez toutes les entités de la couche.</translation>
    </message>
    <message>
        <source>Selection of Sentinel-2 products</source>
        <translation>Sélection de produits Sentinel-2</translation>
    </message>
    <message>
        <source>Sentinel-2 L2A and L1C, single dates</source>
        <translation>Sentinel-2 L2A et L1C, dates isolées</translation>
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
        <translation>Les tuiles Sentinel-2 sont en EPSG:326xx ou 327xx.</translation>
    </message>
    <message>
        <source>Sentinel-2: DN / 10000; NDVI as it is</source>
        <translation>Sentinel-2 : DN / 10000 ; NDVI tel quel</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Separate hubs by commas: an id or address, then maybe a login's id.</source>
        <translation>Séparez les hubs par des virgules : un identifiant ou une adresse, puis peut-être l'identifiant d'une configuration.</translation>
    </message>
    <message>
        <source>Series are made of products on disk.</source>
        <translation>Les séries se font de produits sur le disque.</translation>
    </message>
    <message>
        <source>Series need both: the parcels, and a place for their series.</source>
        <translation>Les séries demandent les deux : les parcelles, et une place pour leurs séries.</translation>
    </message>
    <message>
        <source>Set both, or none.</source>
        <translation>Définissez les deux, ou aucune.</translation>
    </message>
    <message>
        <source>Set date, time and time zone of this computer.</source>
        <translation>Réglez la date, l'heure et le fuseau horaire de cet ordinateur.</translation>
    </message>
    <message>
        <source>Set it in the layer's properties.</source>
        <translation>Définissez-le dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>Set the CRS of the layer (Properties &gt; Source).</source>
        <translation>Définissez le SCR de la couche (Propriétés &gt; Source).</translation>
    </message>
    <message>
        <source>Set the CRS of the layer (in QGIS: Layer &gt; Set CRS of Layer).</source>
        <translation>Définissez le SCR de la couche (dans QGIS : Couche &gt; Définir le SCR de la couche).</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several fields are chosen, one a year: their names tell the years.</source>
        <translation>Plusieurs champs sont choisis, un par année : leurs noms disent les années.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Share of each class among the known pixels of a fold; the rows would be level if folds were equal.</source>
        <translation>Part de chaque classe dans les pixels connus d'un pli ; les lignes seraient égales si les plis étaient pareils.</translation>
    </message>
    <message>
        <source>Share of parcels up to a size</source>
        <translation>Part des parcelles jusqu'à une taille</translation>
    </message>
    <message>
        <source>Shared parcels</source>
        <translation>Parcelles partagées</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Décalages</translation>
    </message>
    <message>
        <source>Shifts of blocks and dates: east to the right, north up, metres</source>
        <translation>Décalages des blocs et des dates : l'est à droite, le nord en haut, mètres</translation>
    </message>
    <message>
        <source>Simplify it, or give its extent or convex hull.</source>
        <translation>Simplifiez-la, ou donnez son étendue ou son enveloppe convexe.</translation>
    </message>
    <message>
        <source>Simplify the area or the period.</source>
        <translation>Simplifiez la zone ou la période.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Size unknown, fills too little of its tile</source>
        <translation>Taille inconnue, remplit trop peu de sa tuile</translation>
    </message>
    <message>
        <source>Size unknown; it fills {tile_fill:.1f} % of its tile{together}, and {min_size:g} x 10^6 bytes mean {least:.0f} %.</source>
        <translation>Taille inconnue ; il remplit {tile_fill:.1f} % de sa tuile{together}, et {min_size:g} x 10^6 octets correspondent à {least:.0f} %.</translation>
    </message>
    <message>
        <source>Size {size:.1f} x 10^6 bytes{together} is less than {min_size:g}.</source>
        <translation>Taille {size:.1f} x 10^6 octets{together}, moins de {min_size:g}.</translation>
    </message>
    <message>
        <source>Smallest largest gap (largest_gap): no longer gap than needed, then little cloud</source>
        <translation>Plus grand écart minimal (largest_gap) : pas d'écart plus long que nécessaire, puis peu de nuages</translation>
    </message>
    <message>
        <source>Split by blocks, or take fewer folds.</source>
        <translation>Répartissez par blocs, ou prenez moins de plis.</translation>
    </message>
    <message>
        <source>Split of {name}</source>
        <translation>Répartition de {name}</translation>
    </message>
    <message>
        <source>Split the dataset first, or leave it empty for all samples.</source>
        <translation>Répartissez d'abord le jeu de données, ou laissez vide pour tous les échantillons.</translation>
    </message>
    <message>
        <source>Spread (m)</source>
        <translation>Dispersion (m)</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Start again when the catalogue gives its files out again: what is finished is kept.</source>
        <translation>Relancez quand le catalogue redonne ses fichiers : ce qui est fini est gardé.</translation>
    </message>
    <message>
        <source>Start again when the network and this server are there: what was read is kept.</source>
        <translation>Relancez quand le réseau et ce serveur sont là : ce qui a été lu est gardé.</translation>
    </message>
    <message>
        <source>Start again.</source>
        <translation>Relancez.</translation>
    </message>
    <message>
        <source>Start again: what is finished is kept. If it stays so, try another catalogue.</source>
        <translation>Relancez : ce qui est fini est gardé. Si cela persiste, essayez un autre catalogue.</translation>
    </message>
    <message>
        <source>Start the download again.</source>
        <translation>Relancez le téléchargement.</translation>
    </message>
    <message>
        <source>Start the run again.</source>
        <translation>Relancez le traitement.</translation>
    </message>
    <message>
        <source>Start workers (dask worker) that see the same folders.</source>
        <translation>Lancez des exécutants (dask worker) qui voient les mêmes dossiers.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pas</translation>
    </message>
    <message>
        <source>Steps chosen</source>
        <translation>Pas choisis</translation>
    </message>
    <message>
        <source>Steps chosen of {count}</source>
        <translation>Pas choisis sur {count}</translation>
    </message>
    <message>
        <source>Steps per tile</source>
        <translation>Pas par tuile</translation>
    </message>
    <message>
        <source>Superseded by {name} (baseline {baseline}).</source>
        <translation>Remplacé par {name} (baseline {baseline}).</translation>
    </message>
    <message>
        <source>Superseded by {name} (same ground and baseline, generated later).</source>
        <translation>Remplacé par {name} (même terrain et même baseline, généré plus tard).</translation>
    </message>
    <message>
        <source>Swap the two.</source>
        <translation>Échangez les deux.</translation>
    </message>
    <message>
        <source>Swap them.</source>
        <translation>Échangez-les.</translation>
    </message>
    <message>
        <source>Switch MASKS off, or download the products with their masks.</source>
        <translation>Désactivez MASKS, ou téléchargez les produits avec leurs masques.</translation>
    </message>
    <message>
        <source>Switch MASKS on, or give 0.</source>
        <translation>Activez MASKS, ou donnez 0.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off, or MASKS on.</source>
        <translation>Désactivez PROBABILITIES, ou activez MASKS.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off, or download the products with their QI_DATA.</source>
        <translation>Désactivez PROBABILITIES, ou téléchargez les produits avec leurs QI_DATA.</translation>
    </message>
    <message>
        <source>Switch PROBABILITIES off.</source>
        <translation>Désactivez PROBABILITIES.</translation>
    </message>
    <message>
        <source>Switch READ_ANYWAY on, or choose a smaller area, fewer dates or bands.</source>
        <translation>Activez READ_ANYWAY, ou choisissez une zone plus petite, moins de dates ou de bandes.</translation>
    </message>
    <message>
        <source>Switch the cloud masks on.</source>
        <translation>Activez les masques de nuages.</translation>
    </message>
    <message>
        <source>Take a newer version of the plugin.</source>
        <translation>Prenez une version plus récente du plugin.</translation>
    </message>
    <message>
        <source>Take a smaller area, a shorter period or less cloud, or a larger limit.</source>
        <translation>Prenez une zone plus petite, une période plus courte ou moins de nuages, ou une limite plus grande.</translation>
    </message>
    <message>
        <source>Take a smaller number, or keep rare classes.</source>
        <translation>Prenez un nombre plus petit, ou gardez les classes rares.</translation>
    </message>
    <message>
        <source>Take damaged and missing files from a copy. Where there is none: delete the damaged shards, and run 'Make a dataset' again with the same folder, products and parameters: it makes what is missing and keeps the rest, folds included.</source>
        <translation>Prenez les fichiers endommagés et manquants d'une copie. S'il n'y en a pas : supprimez les fragments endommagés, et relancez « Faire un jeu de données » avec le même dossier, les mêmes produits et paramètres : il fait ce qui manque et garde le reste, plis compris.</translation>
    </message>
    <message>
        <source>Take fewer folds, a smaller BUFFER, a larger BLOCK_SIZE, or mask shared parcels instead.</source>
        <translation>Prenez moins de plis, un BUFFER plus petit, une BLOCK_SIZE plus grande, ou masquez plutôt les parcelles partagées.</translation>
    </message>
    <message>
        <source>Take it away and run again: products that are in the folder are found and verified.</source>
        <translation>Retirez-le et relancez : les produits qui sont dans le dossier sont trouvés et vérifiés.</translation>
    </message>
    <message>
        <source>Take it from a copy, or make the dataset again from its products.</source>
        <translation>Prenez-le d'une copie, ou refaites le jeu de données à partir de ses produits.</translation>
    </message>
    <message>
        <source>Take it out and choose an authentication configuration instead.</source>
        <translation>Retirez-les et choisissez plutôt une configuration d'authentification.</translation>
    </message>
    <message>
        <source>Take it out of one.</source>
        <translation>Retirez-le de l'un d'eux.</translation>
    </message>
    <message>
        <source>Take more dates or parcels, or lower MIN_PARCELS, MIN_DATES or MIN_CLEAR.</source>
        <translation>Prenez plus de dates ou de parcelles, ou diminuez MIN_PARCELS, MIN_DATES ou MIN_CLEAR.</translation>
    </message>
    <message>
        <source>The algorithms of DeepSatData are not there.</source>
        <translation>Les algorithmes de DeepSatData ne sont pas là.</translation>
    </message>
    <message>
        <source>The archive allows {quota} orders at once; ordering rests.</source>
        <translation>L'archive permet {quota} commandes à la fois ; les commandes sont suspendues.</translation>
    </message>
    <message>
        <source>The area has {vertices:,} vertices; at most {most_vertices:,} are read.</source>
        <translation>La zone a {vertices:,} sommets ; {most_vertices:,} au plus sont lus.</translation>
    </message>
    <message>
        <source>The area is empty: its polygons have no surface.</source>
        <translation>La zone est vide : ses polygones n'ont pas de surface.</translation>
    </message>
    <message>
        <source>The area is too detailed for this hub: it is asked for a plainer one, up to {km:.2g} km wider; what lies outside the area is left out afterwards.</source>
        <translation>La zone est trop détaillée pour ce hub : on lui en demande une plus simple, jusqu'à {km:.2g} km plus large ; ce qui est hors de la zone est écarté ensuite.</translation>
    </message>
    <message>
        <source>The catalogue's checksums are not those of what this hub sends; they are not compared.</source>
        <translation>Les sommes de contrôle du catalogue ne sont pas celles de ce que ce hub envoie ; elles ne sont pas comparées.</translation>
    </message>
    <message>
        <source>The class code '{code}' is not in the class table; the parcel's pixels get the label ignore.</source>
        <translation>Le code de classe '{code}' n'est pas dans la table des classes ; les pixels de la parcelle reçoivent l'étiquette ignore.</translation>
    </message>
    <message>
        <source>The class is null; the parcel's pixels get the label ignore.</source>
        <translation>La classe est nulle ; les pixels de la parcelle reçoivent l'étiquette ignore.</translation>
    </message>
    <message>
        <source>The coordinates {x:g}, {y:g} lie outside their coordinate reference system.</source>
        <translation>Les coordonnées {x:g}, {y:g} sont hors de leur système de référence.</translation>
    </message>
    <message>
        <source>The dataset has no labels, so that no parcel can be shared.</source>
        <translation>Le jeu de données n'a pas d'étiquettes, aucune parcelle ne peut donc être partagée.</translation>
    </message>
    <message>
        <source>The dates differ by up to {wide:.1f} m: some images lie beside others. One shift of the parcels cannot mend that.</source>
        <translation>Les dates diffèrent jusqu'à {wide:.1f} m : certaines images sont à côté des autres. Un seul décalage des parcelles ne peut y remédier.</translation>
    </message>
    <message>
        <source>The dialect of the Copernicus Data Space. Search as in recorded answers; downloads never tried, and their login wants a client's secret (HUB_URL: client_secret=), which is not known here.</source>
        <translation>Le dialecte du Copernicus Data Space. Recherche comme dans des réponses enregistrées ; téléchargements jamais essayés, et leur connexion veut le secret d'un client (HUB_URL : client_secret=), inconnu ici.</translation>
    </message>
    <message>
        <source>The download can be continued.</source>
        <translation>Le téléchargement peut être continué.</translation>
    </message>
    <message>
        <source>The extent has no coordinate system.</source>
        <translation>L'étendue n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The extent has no surface.</source>
        <translation>L'étendue n'a pas de surface.</translation>
    </message>
    <message>
        <source>The files of the other {n} products are verified, too, before going on.</source>
        <translation>Les fichiers des {n} autres produits sont vérifiés aussi, avant de continuer.</translation>
    </message>
    <message>
        <source>The first one: {detail}</source>
        <translation>Le premier : {detail}</translation>
    </message>
    <message>
        <source>The first {n} folds.</source>
        <translation>Les {n} premiers plis.</translation>
    </message>
    <message>
        <source>The first {shown} of {all} tiles and years.</source>
        <translation>Les {shown} premières de {all} tuiles et années.</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Le dossier n'existe pas.</translation>
    </message>
    <message>
        <source>The geometry cannot be read ({messages}).</source>
        <translation>La géométrie ne peut pas être lue ({messages}).</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation>La géométrie est vide.</translation>
    </message>
    <message>
        <source>The geometry is no well-known text ({text!r}).</source>
        <translation>La géométrie n'est pas du well-known text ({text!r}).</translation>
    </message>
    <message>
        <source>The geometry is null.</source>
        <translation>La géométrie est nulle.</translation>
    </message>
    <message>
        <source>The geometry is {plain_kind}, no polygon.</source>
        <translation>La géométrie est {plain_kind}, pas un polygone.</translation>
    </message>
    <message>
        <source>The ground truth of {year} does not hold its window.</source>
        <translation>La vérité terrain de {year} ne contient pas sa fenêtre.</translation>
    </message>
    <message>
        <source>The hub cannot restore it ({tries} orders came to nothing).</source>
        <translation>Le hub ne peut pas le restaurer ({tries} commandes n'ont rien donné).</translation>
    </message>
    <message>
        <source>The hub cannot restore it: {message}</source>
        <translation>Le hub ne peut pas le restaurer : {message}</translation>
    </message>
    <message>
        <source>The hub does not have this acquisition.</source>
        <translation>Le hub n'a pas cette acquisition.</translation>
    </message>
    <message>
        <source>The hub has deleted it ({cause}).</source>
        <translation>Le hub l'a supprimé ({cause}).</translation>
    </message>
    <message>
        <source>The hub has deleted it.</source>
        <translation>Le hub l'a supprimé.</translation>
    </message>
    <message>
        <source>The hub refuses one product after the other; everything on this account waits.</source>
        <translation>Le hub refuse un produit après l'autre ; tout sur ce compte attend.</translation>
    </message>
    <message>
        <source>The hub refuses the credentials; everything on this account waits for new ones.</source>
        <translation>Le hub refuse les identifiants ; tout sur ce compte en attend de nouveaux.</translation>
    </message>
    <message>
        <source>The id stands {n} times in one year; each is a parcel of its own.</source>
        <translation>L'identifiant figure {n} fois dans une année ; chacune est une parcelle à part.</translation>
    </message>
    <message>
        <source>The labels are of {year}, the images of {start:%Y-%m-%d} to {end:%Y-%m-%d} (START, END): do they belong together?</source>
        <translation>Les étiquettes sont de {year}, les images du {start:%Y-%m-%d} au {end:%Y-%m-%d} (START, END) : vont-elles ensemble ?</translation>
    </message>
    <message>
        <source>The last day {end} lies before the first day {start}.</source>
        <translation>Le dernier jour {end} précède le premier jour {start}.</translation>
    </message>
    <message>
        <source>The layer</source>
        <translation>La couche</translation>
    </message>
    <message>
        <source>The layer has no coordinate reference system.</source>
        <translation>La couche n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>The official archive since 2023. Search is open, downloads need a free account (documentation).</source>
        <translation>L'archive officielle depuis 2023. La recherche est libre, le téléchargement demande un compte gratuit (documentation).</translation>
    </message>
    <message>
        <source>The outline has no area.</source>
        <translation>Le contour n'a pas de surface.</translation>
    </message>
    <message>
        <source>The overlap of parcels {names} and {names_2} cannot be computed: {problem}</source>
        <translation>Le recouvrement des parcelles {names} et {names_2} ne peut pas être calculé : {problem}</translation>
    </message>
    <message>
        <source>The overlap of parcels {one} and {two} cannot be computed: {problem}</source>
        <translation>Le recouvrement des parcelles {one} et {two} ne peut pas être calculé : {problem}</translation>
    </message>
    <message>
        <source>The parcel has no id; it is used without one.</source>
        <translation>La parcelle n'a pas d'identifiant ; elle est utilisée sans.</translation>
    </message>
    <message>
        <source>The parcel lies outside every grid.</source>
        <translation>La parcelle est hors de toutes les grilles.</translation>
    </message>
    <message>
        <source>The parcels have to be moved by {east:+.1f} m to the east and {north:+.1f} m to the north (median of {n} blocks and dates; half of them lie within {spread:.1f} m of it).</source>
        <translation>Les parcelles doivent être déplacées de {east:+.1f} m vers l'est et de {north:+.1f} m vers le nord (médiane de {n} blocs et dates ; la moitié en est à moins de {spread:.1f} m).</translation>
    </message>
    <message>
        <source>The period ends ({end}) before it starts ({start}).</source>
        <translation>La période finit ({end}) avant de commencer ({start}).</translation>
    </message>
    <message>
        <source>The products lie in {tiles}; check the area's CRS.</source>
        <translation>Les produits sont dans {tiles} ; vérifiez le SCR de la zone.</translation>
    </message>
    <message>
        <source>The same outline stands {n} times in one year, with the classes {codes}.</source>
        <translation>Le même contour figure {n} fois dans une année, avec les classes {codes}.</translation>
    </message>
    <message>
        <source>The shift is larger than what was looked for.</source>
        <translation>Le décalage est plus grand que ce qui a été cherché.</translation>
    </message>
    <message>
        <source>The simulator cannot be loaded.</source>
        <translation>Le simulateur ne peut pas être chargé.</translation>
    </message>
    <message>
        <source>The simulator of the demo data is missing.</source>
        <translation>Le simulateur des données de démonstration manque.</translation>
    </message>
    <message>
        <source>The value is null or no number; the parcel's pixels get the label ignore (NaN).</source>
        <translation>La valeur est nulle ou n'est pas un nombre ; les pixels de la parcelle reçoivent l'étiquette ignore (NaN).</translation>
    </message>
    <message>
        <source>The {what} changed since the ground truth in this folder: it is replaced.</source>
        <translation>{what} a changé depuis la vérité terrain de ce dossier : elle est remplacée.</translation>
    </message>
    <message>
        <source>There is no field 'name' with product names in {layer}.</source>
        <translation>Il n'y a pas de champ « name » avec des noms de produits dans {layer}.</translation>
    </message>
    <message>
        <source>There is no field 'name' with product names.</source>
        <translation>Il n'y a pas de champ « name » avec des noms de produits.</translation>
    </message>
    <message>
        <source>There is no field '{field}'.</source>
        <translation>Le champ « {field} » n'existe pas.</translation>
    </message>
    <message>
        <source>There is no field '{name}'.</source>
        <translation>Le champ « {name} » n'existe pas.</translation>
    </message>
    <message>
        <source>There is no method {method!r}.</source>
        <translation>La méthode {method!r} n'existe pas.</translation>
    </message>
    <message>
        <source>There is no place for pixel sets.</source>
        <translation>Il n'y a pas de place pour les ensembles de pixels.</translation>
    </message>
    <message>
        <source>There is no polygon in it.</source>
        <translation>Il ne contient aucun polygone.</translation>
    </message>
    <message>
        <source>There is no product to choose from.</source>
        <translation>Il n'y a aucun produit à choisir.</translation>
    </message>
    <message>
        <source>There is no such coordinate system.</source>
        <translation>Ce système de coordonnées n'existe pas.</translation>
    </message>
    <message>
        <source>They differ; {parts}.</source>
        <translation>Ils diffèrent ; {parts}.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C'est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>This is no tile name: two digits and three letters are expected.</source>
        <translation>Ce n'est pas un nom de tuile : deux chiffres et trois lettres sont attendus.</translation>
    </message>
    <message>
        <source>This is the table that is read.</source>
        <translation>C'est la table qui est lue.</translation>
    </message>
    <message>
        <source>This storage has no file locks: set HDF5_USE_FILE_LOCKING=FALSE in the environment of QGIS, or choose a folder on a local disk, and start again.</source>
        <translation>Ce stockage n'a pas de verrous de fichiers : mettez HDF5_USE_FILE_LOCKING=FALSE dans l'environnement de QGIS, ou choisissez un dossier sur un disque local, et relancez.</translation>
    </message>
    <message>
        <source>Tile</source>
        <translation>Tuile</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Tuiles</translation>
    </message>
    <message>
        <source>Timeline of tile {tile}: {chosen} chosen of {all} acquisitions, largest gap {gap} days.</source>
        <translation>Chronologie de la tuile {tile} : {chosen} acquisitions choisies sur {all}, plus grand écart {gap} jours.</translation>
    </message>
    <message>
        <source>Timelines</source>
        <translation>Chronologies</translation>
    </message>
    <message>
        <source>To apply it</source>
        <translation>Pour l'appliquer</translation>
    </message>
    <message>
        <source>To the east (m)</source>
        <translation>Vers l'est (m)</translation>
    </message>
    <message>
        <source>To the north (m)</source>
        <translation>Vers le nord (m)</translation>
    </message>
    <message>
        <source>Too cloudy</source>
        <translation>Trop nuageux</translation>
    </message>
    <message>
        <source>Too few parcels are clear.</source>
        <translation>Trop peu de parcelles sont claires.</translation>
    </message>
    <message>
        <source>Too few parcels are large enough to be seen.</source>
        <translation>Trop peu de parcelles sont assez grandes pour être vues.</translation>
    </message>
    <message>
        <source>Too little of the area</source>
        <translation>Trop peu de la zone</translation>
    </message>
    <message>
        <source>Too small a product</source>
        <translation>Produit trop petit</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, report it with the address of the hub.</source>
        <translation>Réessayez plus tard ; si cela persiste, signalez-le avec l'adresse du hub.</translation>
    </message>
    <message>
        <source>Try again later; if it stays, use another hub.</source>
        <translation>Réessayez plus tard ; si cela persiste, utilisez un autre hub.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the address of the hub.</source>
        <translation>Réessayez ; si cela persiste, vérifiez l'adresse du hub.</translation>
    </message>
    <message>
        <source>Try another catalogue, or download the product.</source>
        <translation>Essayez un autre catalogue, ou téléchargez le produit.</translation>
    </message>
    <message>
        <source>Unpack it with a program that joins the parts (7-Zip), and choose the layer in it.</source>
        <translation>Décompressez-le avec un programme qui réunit les parties (7-Zip), et choisissez la couche dedans.</translation>
    </message>
    <message>
        <source>Unpack it, and choose the layer in it.</source>
        <translation>Décompressez-le, et choisissez la couche dedans.</translation>
    </message>
    <message>
        <source>Use L1C or L2A.</source>
        <translation>Utilisez L1C ou L2A.</translation>
    </message>
    <message>
        <source>Use a multiple of {step}, for instance {choice}, or leave bands or labels out.</source>
        <translation>Prenez un multiple de {step}, par exemple {choice}, ou omettez des bandes ou les étiquettes.</translation>
    </message>
    <message>
        <source>Use a simpler area.</source>
        <translation>Utilisez une zone plus simple.</translation>
    </message>
    <message>
        <source>Use a smaller area.</source>
        <translation>Utilisez une zone plus petite.</translation>
    </message>
    <message>
        <source>Use a user name and password instead of keys, or another hub.</source>
        <translation>Utilisez un nom d'utilisateur et un mot de passe au lieu de clés, ou un autre hub.</translation>
    </message>
    <message>
        <source>Use a user name and password instead of keys.</source>
        <translation>Utilisez un nom d'utilisateur et un mot de passe au lieu de clés.</translation>
    </message>
    <message>
        <source>Use fewer THREADS, or allow this process more open files (ulimit -n).</source>
        <translation>Utilisez moins de THREADS, ou permettez à ce processus plus de fichiers ouverts (ulimit -n).</translation>
    </message>
    <message>
        <source>Use fewer THREADS, smaller windows or a shorter period, or close other programs.</source>
        <translation>Utilisez moins de THREADS, des fenêtres plus petites ou une période plus courte, ou fermez d'autres programmes.</translation>
    </message>
    <message>
        <source>Use https://; http:// is for this machine only.</source>
        <translation>Utilisez https:// ; http:// n'est que pour cette machine.</translation>
    </message>
    <message>
        <source>Use it where it is.</source>
        <translation>Utilisez-le là où il est.</translation>
    </message>
    <message>
        <source>Use the UTM zone of the place, as EPSG:32631.</source>
        <translation>Utilisez la zone UTM du lieu, comme EPSG:32631.</translation>
    </message>
    <message>
        <source>Use the UTM zone of the place.</source>
        <translation>Utilisez la zone UTM du lieu.</translation>
    </message>
    <message>
        <source>Use the environment variables of the hub (for cdse: DEEPSATDATA_CDSE_USER, _SECRET).</source>
        <translation>Utilisez les variables d'environnement du hub (pour cdse : DEEPSATDATA_CDSE_USER, _SECRET).</translation>
    </message>
    <message>
        <source>Use the plugin's version that wrote it, or begin a new queue.</source>
        <translation>Utilisez la version de l'extension qui l'a écrite, ou commencez une nouvelle file.</translation>
    </message>
    <message>
        <source>Use the rule largest.</source>
        <translation>Utilisez la règle largest.</translation>
    </message>
    <message>
        <source>Use the user name and password of the hub's web site, not a client made for another service.</source>
        <translation>Utilisez le nom d'utilisateur et le mot de passe du site du hub, non un client fait pour un autre service.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Values of {field}</source>
        <translation>Valeurs de {field}</translation>
    </message>
    <message>
        <source>Verification of {name}</source>
        <translation>Vérification de {name}</translation>
    </message>
    <message>
        <source>Vertices</source>
        <translation>Sommets</translation>
    </message>
    <message>
        <source>Void label</source>
        <translation>Étiquette void</translation>
    </message>
    <message>
        <source>Wait for its end, or choose another folder.</source>
        <translation>Attendez sa fin, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Wait until one of them ends.</source>
        <translation>Attendez que l'un d'eux se termine.</translation>
    </message>
    <message>
        <source>Wait {wait:.0f} s. {remedy}</source>
        <translation>Attendez {wait:.0f} s. {remedy}</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Voulu</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where it cannot be told ({n} block and date)</source>
        <translation>Là où on ne peut rien dire ({n} bloc et date)</translation>
    </message>
    <message>
        <source>Where it cannot be told ({n} blocks and dates)</source>
        <translation>Là où on ne peut rien dire ({n} blocs et dates)</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>D'où il vient</translation>
    </message>
    <message>
        <source>Where they lie</source>
        <translation>Où ils se trouvent</translation>
    </message>
    <message>
        <source>Whole.</source>
        <translation>Entier.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Width, west to east</source>
        <translation>Largeur, d'ouest en est</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Window (m)</source>
        <translation>Fenêtre (m)</translation>
    </message>
    <message>
        <source>With the method largest_gap the largest gap would be shorter: {shown}.</source>
        <translation>Avec la méthode largest_gap, le plus grand écart serait plus court : {shown}.</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Dans les limites</translation>
    </message>
    <message>
        <source>Within the limits, but others serve better</source>
        <translation>Dans les limites, mais d'autres conviennent mieux</translation>
    </message>
    <message>
        <source>Within the limits.</source>
        <translation>Dans les limites.</translation>
    </message>
    <message>
        <source>Without cloud masks nobody knows which pixels are clear.</source>
        <translation>Sans masques de nuages, personne ne sait quels pixels sont clairs.</translation>
    </message>
    <message>
        <source>Workers need the folder that holds the plugin in PYTHONPATH, GDAL, numpy and h5py.</source>
        <translation>Les exécutants ont besoin du dossier de l'extension dans PYTHONPATH, de GDAL, numpy et h5py.</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>Write it as #rrggbb, or leave it empty.</source>
        <translation>Écrivez-la sous la forme #rrggbb, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>Write it as month-day/month-day, for instance 10-01/09-30; it ends in the label's year.</source>
        <translation>Écrivez-la comme mois-jour/mois-jour, par exemple 10-01/09-30 ; elle finit l'année de l'étiquette.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Années</translation>
    </message>
    <message>
        <source>a STAC API</source>
        <translation>une API STAC</translation>
    </message>
    <message>
        <source>a band is one layer of {dtype}, here {count} of {dtype_2}.</source>
        <translation>une bande est une couche de {dtype}, ici {count} de {dtype_2}.</translation>
    </message>
    <message>
        <source>a block without a size holds nothing.</source>
        <translation>un bloc sans taille ne contient rien.</translation>
    </message>
    <message>
        <source>a box of the file has an impossible length.</source>
        <translation>une boîte du fichier a une longueur impossible.</translation>
    </message>
    <message>
        <source>a chunk has {size} bytes, too many.</source>
        <translation>un bloc a {size} octets, c'est trop.</translation>
    </message>
    <message>
        <source>a claim mask is none of 0, 1 and 2.</source>
        <translation>un masque de revendications n'est ni 0, ni 1, ni 2.</translation>
    </message>
    <message>
        <source>a class for each pixel</source>
        <translation>une classe pour chaque pixel</translation>
    </message>
    <message>
        <source>a cloud mask was asked in EPSG:{asked}, the product is in EPSG:{epsg}.</source>
        <translation>un masque de nuages a été demandé en EPSG:{asked}, le produit est en EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>a cloud mask was asked in EPSG:{epsg}, the product is in EPSG:{epsg_2}.</source>
        <translation>un masque de nuages a été demandé en EPSG:{epsg}, le produit est en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>a collection without polygons</source>
        <translation>une collection sans polygones</translation>
    </message>
    <message>
        <source>a coverage is no share.</source>
        <translation>une couverture n'est pas une part.</translation>
    </message>
    <message>
        <source>a date lies outside its season.</source>
        <translation>une date est hors de sa saison.</translation>
    </message>
    <message>
        <source>a day of the year is not that of its date.</source>
        <translation>un jour de l'année n'est pas celui de sa date.</translation>
    </message>
    <message>
        <source>a file of the product leaves its folder.</source>
        <translation>un fichier du produit sort de son dossier.</translation>
    </message>
    <message>
        <source>a label is no class of classes.csv.</source>
        <translation>une étiquette n'est pas une classe de classes.csv.</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>a parcel's mask is neither 0 nor 1.</source>
        <translation>le masque d'une parcelle n'est ni 0 ni 1.</translation>
    </message>
    <message>
        <source>a pixel belongs to a parcel that parcels.csv does not list.</source>
        <translation>un pixel appartient à une parcelle que parcels.csv ne liste pas.</translation>
    </message>
    <message>
        <source>a point</source>
        <translation>un point</translation>
    </message>
    <message>
        <source>a posList holds no numbers.</source>
        <translation>une posList ne contient pas de nombres.</translation>
    </message>
    <message>
        <source>a posList is no closed ring.</source>
        <translation>une posList n'est pas un anneau fermé.</translation>
    </message>
    <message>
        <source>a product cannot be read: {error}</source>
        <translation>un produit ne peut pas être lu : {error}</translation>
    </message>
    <message>
        <source>a product record of the queue cannot be read: {error}.</source>
        <translation>une fiche de produit de la file ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <source>a regression has values, no classes.</source>
        <translation>une régression a des valeurs, pas de classes.</translation>
    </message>
    <message>
        <source>a regression has values, no classes: there is no {value}.</source>
        <translation>une régression a des valeurs, pas de classes : il n'y a pas de {value}.</translation>
    </message>
    <message>
        <source>a sample has a negative index.</source>
        <translation>un échantillon a un index négatif.</translation>
    </message>
    <message>
        <source>a set of lines</source>
        <translation>un ensemble de lignes</translation>
    </message>
    <message>
        <source>a set of points</source>
        <translation>un ensemble de points</translation>
    </message>
    <message>
        <source>a step names no product.</source>
        <translation>un pas ne nomme aucun produit.</translation>
    </message>
    <message>
        <source>a tile cannot be unpacked: {reason}</source>
        <translation>une tuile ne peut pas être décomprimée : {reason}</translation>
    </message>
    <message>
        <source>a value for each pixel</source>
        <translation>une valeur pour chaque pixel</translation>
    </message>
    <message>
        <source>a value of {name} is no share.</source>
        <translation>une valeur de {name} n'est pas une part.</translation>
    </message>
    <message>
        <source>a version that did not sign</source>
        <translation>une version qui n'a pas signé</translation>
    </message>
    <message>
        <source>a web page came instead of {expected}</source>
        <translation>une page web est venue au lieu de {expected}</translation>
    </message>
    <message>
        <source>a window of {size_m:g} m with {n} dates of {n_2} bands at {resolution:g} m is more than the 4 GiB that one sample can hold.</source>
        <translation>une fenêtre de {size_m:g} m avec {n} dates de {n_2} bandes à {resolution:g} m dépasse les 4 Gio qu'un échantillon peut contenir.</translation>
    </message>
    <message>
        <source>about 3,800 characters for each of {max_parts} parts</source>
        <translation>environ 3 800 caractères pour chacune des {max_parts} parties</translation>
    </message>
    <message>
        <source>about {needed} are needed, {free} are free.</source>
        <translation>il faut environ {needed}, {free} sont libres.</translation>
    </message>
    <message>
        <source>about {seconds:.1f} hours</source>
        <translation>environ {seconds:.1f} heures</translation>
    </message>
    <message>
        <source>about {seconds} minutes</source>
        <translation>environ {seconds} minutes</translation>
    </message>
    <message>
        <source>about {seconds} s</source>
        <translation>environ {seconds} s</translation>
    </message>
    <message>
        <source>add_offset of the arrays in measurements/reflectance</source>
        <translation>add_offset des tableaux de measurements/reflectance</translation>
    </message>
    <message>
        <source>add_offset of {band} is no whole number of DN.</source>
        <translation>add_offset de {band} n'est pas un nombre entier de DN.</translation>
    </message>
    <message>
        <source>add_offset of {band} is {offset}.</source>
        <translation>add_offset de {band} est {offset}.</translation>
    </message>
    <message>
        <source>all of each sample</source>
        <translation>toutes celles de chaque échantillon</translation>
    </message>
    <message>
        <source>already online</source>
        <translation>déjà en ligne</translation>
    </message>
    <message>
        <source>an entry has no path.</source>
        <translation>une entrée n'a pas de chemin.</translation>
    </message>
    <message>
        <source>an entry of the answer is no item.</source>
        <translation>une entrée de la réponse n'est pas un item.</translation>
    </message>
    <message>
        <source>an entry of the answer is no product.</source>
        <translation>une entrée de la réponse n'est pas un produit.</translation>
    </message>
    <message>
        <source>an entry of the zip leaves its folder.</source>
        <translation>une entrée du zip sort de son dossier.</translation>
    </message>
    <message>
        <source>an outline has no posList.</source>
        <translation>un contour n'a pas de posList.</translation>
    </message>
    <message>
        <source>and {number} more.</source>
        <translation>et {number} de plus.</translation>
    </message>
    <message>
        <source>another area than was asked for</source>
        <translation>une autre zone que celle demandée</translation>
    </message>
    <message>
        <source>another kind of pixels than was announced</source>
        <translation>un autre type de pixels que celui annoncé</translation>
    </message>
    <message>
        <source>another run has changed this folder meanwhile.</source>
        <translation>un autre traitement a modifié ce dossier entre-temps.</translation>
    </message>
    <message>
        <source>another run is writing into this folder.</source>
        <translation>un autre traitement écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>applied: reflectance is DN x scale</source>
        <translation>appliqué : la réflectance est DN x scale</translation>
    </message>
    <message>
        <source>asked from {start} of {total}, got {start_2} of {total_2}</source>
        <translation>demandé à partir de {start} sur {total}, reçu {start_2} sur {total_2}</translation>
    </message>
    <message>
        <source>asset {key} lies in EPSG:{epsg}, the item in EPSG:{epsg_2}.</source>
        <translation>l'asset {key} est en EPSG:{epsg}, l'item en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>asset {key} lies on no north-up grid of {resolution} m (proj:transform).</source>
        <translation>l'asset {key} n'est pas sur une grille de {resolution} m orientée au nord (proj:transform).</translation>
    </message>
    <message>
        <source>at most one parcel claims the pixel</source>
        <translation>une parcelle au plus revendique le pixel</translation>
    </message>
    <message>
        <source>background</source>
        <translation>arrière-plan</translation>
    </message>
    <message>
        <source>band {name} covers {extent}</source>
        <translation>la bande {name} couvre {extent}</translation>
    </message>
    <message>
        <source>band_id of {tag}</source>
        <translation>band_id de {tag}</translation>
    </message>
    <message>
        <source>beyond the limits</source>
        <translation>hors des limites</translation>
    </message>
    <message>
        <source>bilinear to the finest resolution, missing pixels left out of the means</source>
        <translation>bilinéaire jusqu'à la résolution la plus fine, pixels manquants écartés des moyennes</translation>
    </message>
    <message>
        <source>binary data</source>
        <translation>données binaires</translation>
    </message>
    <message>
        <source>block ({bx}, {by})</source>
        <translation>le bloc ({bx}, {by})</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>blocs</translation>
    </message>
    <message>
        <source>both are the same folder.</source>
        <translation>les deux sont le même dossier.</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulés</translation>
    </message>
    <message>
        <source>cancelled; goes on later</source>
        <translation>annulé ; continue plus tard</translation>
    </message>
    <message>
        <source>cannot be read ({error}).</source>
        <translation>ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>cannot be read ({messages}).</source>
        <translation>ne peut pas être lu ({messages}).</translation>
    </message>
    <message>
        <source>cannot be read: {error}.</source>
        <translation>ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>cannot be read: {strerror}.</source>
        <translation>ne peut pas être lu : {strerror}.</translation>
    </message>
    <message>
        <source>cannot be written ({messages}).</source>
        <translation>ne peut pas être écrit ({messages}).</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>changed: {n} of {common}</source>
        <translation>modifiés : {n} sur {common}</translation>
    </message>
    <message>
        <source>checksums of kind {algorithm!r} cannot be verified.</source>
        <translation>les sommes de contrôle de type {algorithm!r} ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>claim mask</source>
        <translation>masque des revendications</translation>
    </message>
    <message>
        <source>class table</source>
        <translation>table des classes</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>nuages</translation>
    </message>
    <message>
        <source>cloud masks</source>
        <translation>masques de nuages</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <source>cloud up to {limit:g} %</source>
        <translation>nuages jusqu'à {limit:g} %</translation>
    </message>
    <message>
        <source>cloud {cloud:.1f} %</source>
        <translation>nuages {cloud:.1f} %</translation>
    </message>
    <message>
        <source>code {code!r} stands there twice.</source>
        <translation>le code {code!r} y figure deux fois.</translation>
    </message>
    <message>
        <source>colour '{colour}' of code '{code}' is no colour.</source>
        <translation>la couleur '{colour}' du code '{code}' n'est pas une couleur.</translation>
    </message>
    <message>
        <source>columns of the index have another length: {names}.</source>
        <translation>des colonnes de l'index ont une autre longueur : {names}.</translation>
    </message>
    <message>
        <source>columns {column}..{width}, rows {row}..{height} leave the raster of {rasterxsize} x {rasterysize} pixels.</source>
        <translation>les colonnes {column}..{width}, lignes {row}..{height} sortent du raster de {rasterxsize} x {rasterysize} pixels.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>dataset.json does not know the product {name}.</source>
        <translation>dataset.json ne connaît pas le produit {name}.</translation>
    </message>
    <message>
        <source>dataset.json knows no tile {tile} of {year}.</source>
        <translation>dataset.json ne connaît pas de tuile {tile} de {year}.</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminés</translation>
    </message>
    <message>
        <source>downloading needs an API key.</source>
        <translation>le téléchargement demande une clé d'API.</translation>
    </message>
    <message>
        <source>each on its own grid</source>
        <translation>chacune sur sa propre grille</translation>
    </message>
    <message>
        <source>each pixel repeated to the finest resolution</source>
        <translation>chaque pixel répété jusqu'à la résolution la plus fine</translation>
    </message>
    <message>
        <source>eo:cloud_cover is {value}.</source>
        <translation>eo:cloud_cover est {value}.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoués</translation>
    </message>
    <message>
        <source>false colour</source>
        <translation>fausses couleurs</translation>
    </message>
    <message>
        <source>fetched again</source>
        <translation>téléchargé à nouveau</translation>
    </message>
    <message>
        <source>field {code} of its head</source>
        <translation>champ {code} de son en-tête</translation>
    </message>
    <message>
        <source>files cannot be locked here ({strerror}).</source>
        <translation>les fichiers ne peuvent pas être verrouillés ici ({strerror}).</translation>
    </message>
    <message>
        <source>files of a catalogue can only be read by the process that began the run.</source>
        <translation>les fichiers d'un catalogue ne peuvent être lus que par le processus qui a commencé le traitement.</translation>
    </message>
    <message>
        <source>flags of this collection are known to contradict its pixels</source>
        <translation>les indicateurs de cette collection sont connus pour contredire ses pixels</translation>
    </message>
    <message>
        <source>float32 in its loaders: exact to 16777216</source>
        <translation>float32 dans ses chargeurs : exact jusqu'à 16777216</translation>
    </message>
    <message>
        <source>fold</source>
        <translation>pli</translation>
    </message>
    <message>
        <source>fold of the dataset + 1</source>
        <translation>pli du jeu de données + 1</translation>
    </message>
    <message>
        <source>fold {names}</source>
        <translation>pli {names}</translation>
    </message>
    <message>
        <source>folds {names}</source>
        <translation>plis {names}</translation>
    </message>
    <message>
        <source>found here</source>
        <translation>trouvé ici</translation>
    </message>
    <message>
        <source>found here, verified</source>
        <translation>trouvé ici, vérifié</translation>
    </message>
    <message>
        <source>from</source>
        <translation>du</translation>
    </message>
    <message>
        <source>full_ass: two or more parcels, one covers the pixel whole; part_ass: none does</source>
        <translation>full_ass : deux parcelles ou plus, dont une couvre tout le pixel ; part_ass : aucune ne le fait</translation>
    </message>
    <message>
        <source>gap in days</source>
        <translation>écart en jours</translation>
    </message>
    <message>
        <source>generation time</source>
        <translation>l'heure de génération</translation>
    </message>
    <message>
        <source>global intercept</source>
        <translation>ordonnée à l'origine globale</translation>
    </message>
    <message>
        <source>ground truth</source>
        <translation>vérité terrain</translation>
    </message>
    <message>
        <source>ground twice</source>
        <translation>terrain en double</translation>
    </message>
    <message>
        <source>has a forbidden name</source>
        <translation>a un nom interdit</translation>
    </message>
    <message>
        <source>has format version {content}, this program reads version {version}.</source>
        <translation>a la version de format {content}, ce programme lit la version {version}.</translation>
    </message>
    <message>
        <source>has no coordinate reference system.</source>
        <translation>n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <source>has no {bands}, so no true colours.</source>
        <translation>n'a pas {bands}, donc pas de couleurs naturelles.</translation>
    </message>
    <message>
        <source>has {file_size} bytes, too many</source>
        <translation>a {file_size} octets, c'est trop</translation>
    </message>
    <message>
        <source>has {n_unique} different class codes, more than {largest_index}.</source>
        <translation>a {n_unique} codes de classe différents, plus que {largest_index}.</translation>
    </message>
    <message>
        <source>have no value to split by</source>
        <translation>n'ont pas de valeur pour répartir</translation>
    </message>
    <message>
        <source>hold a parcel of another fold</source>
        <translation>contiennent une parcelle d'un autre pli</translation>
    </message>
    <message>
        <source>holds no image that can be shown.</source>
        <translation>ne contient aucune image affichable.</translation>
    </message>
    <message>
        <source>ignore</source>
        <translation>ignorer</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>images.csv; share: how many of the pixels have the class or lie in its parcel</source>
        <translation>images.csv ; share : combien des pixels ont la classe ou sont dans sa parcelle</translation>
    </message>
    <message>
        <source>index in classes.csv; -1 = unknown, or to be ignored</source>
        <translation>index dans classes.csv ; -1 = inconnu, ou à ignorer</translation>
    </message>
    <message>
        <source>index {index!r} of code {code!r} is no whole number from {ignore} to {largest_index}.</source>
        <translation>l'index {index!r} du code {code!r} n'est pas un nombre entier de {ignore} à {largest_index}.</translation>
    </message>
    <message>
        <source>is compressed by a method that is not supported</source>
        <translation>est comprimé par une méthode qui n'est pas prise en charge</translation>
    </message>
    <message>
        <source>is encrypted</source>
        <translation>est chiffré</translation>
    </message>
    <message>
        <source>is no folder.</source>
        <translation>n'est pas un dossier.</translation>
    </message>
    <message>
        <source>is not the description of a ground truth.</source>
        <translation>n'est pas la description d'une vérité terrain.</translation>
    </message>
    <message>
        <source>it announced {total:,} products and listed {came:,}, without a way to the others</source>
        <translation>il a annoncé {total:,} produits et en a listé {came:,}, sans chemin vers les autres</translation>
    </message>
    <message>
        <source>it cannot be opened as a layer ({reason}).</source>
        <translation>ne peut pas être ouvert comme couche ({reason}).</translation>
    </message>
    <message>
        <source>it cannot be reached: {text}.</source>
        <translation>inaccessible : {text}.</translation>
    </message>
    <message>
        <source>it cannot be read ({error}).</source>
        <translation>ne peut pas être lu ({error}).</translation>
    </message>
    <message>
        <source>it cannot be read now: {reason}.</source>
        <translation>ne peut pas être lu maintenant : {reason}.</translation>
    </message>
    <message>
        <source>it cannot be read: {error}.</source>
        <translation>ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>it counts {said} {name}; there are {found}.</source>
        <translation>il compte {said} {name} ; il y en a {found}.</translation>
    </message>
    <message>
        <source>it does not list samples.csv.</source>
        <translation>il ne liste pas samples.csv.</translation>
    </message>
    <message>
        <source>it does not list {count} samples of {shard}.</source>
        <translation>il ne liste pas {count} échantillons de {shard}.</translation>
    </message>
    <message>
        <source>it does not say how many products there are, and lists not all of them</source>
        <translation>il ne dit pas combien de produits il y a, et ne les liste pas tous</translation>
    </message>
    <message>
        <source>it does not say which products are at hand</source>
        <translation>il ne dit pas quels produits sont disponibles</translation>
    </message>
    <message>
        <source>it ends in its header</source>
        <translation>elle s'arrête dans son en-tête</translation>
    </message>
    <message>
        <source>it gave no token to read {place} with.</source>
        <translation>il n'a pas donné de jeton pour lire {place}.</translation>
    </message>
    <message>
        <source>it has no SCL at {scl_m} m{only}</source>
        <translation>il n'a pas de SCL à {scl_m} m{only}</translation>
    </message>
    <message>
        <source>it has no Sentinel-2 collection (found: {listed}).</source>
        <translation>il n'a pas de collection Sentinel-2 (trouvé : {listed}).</translation>
    </message>
    <message>
        <source>it has no Sentinel-2 collection of level {levels}.</source>
        <translation>il n'a pas de collection Sentinel-2 de niveau {levels}.</translation>
    </message>
    <message>
        <source>it has no cloud mask</source>
        <translation>il n'a pas de masque de nuages</translation>
    </message>
    <message>
        <source>it has no file of a band.</source>
        <translation>il n'a aucun fichier d'une bande.</translation>
    </message>
    <message>
        <source>it has no file {node}.</source>
        <translation>il n'a pas de fichier {node}.</translation>
    </message>
    <message>
        <source>it has no header X-API-Key.</source>
        <translation>elle n'a pas d'en-tête X-API-Key.</translation>
    </message>
    <message>
        <source>it has no product of {collection}</source>
        <translation>il n'a aucun produit de {collection}</translation>
    </message>
    <message>
        <source>it has no single files.</source>
        <translation>il n'a pas de fichiers isolés.</translation>
    </message>
    <message>
        <source>it has no {name} at {scl_m} m{only}. Switch PROBABILITIES off to do without.</source>
        <translation>il n'a pas de {name} à {scl_m} m{only}. Désactivez PROBABILITIES pour s'en passer.</translation>
    </message>
    <message>
        <source>it has room for {found} steps; dataset.json plans {planned}.</source>
        <translation>il a de la place pour {found} pas ; dataset.json en prévoit {planned}.</translation>
    </message>
    <message>
        <source>it has to be more than 0.</source>
        <translation>cela doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>it has {st_size} bytes, {least} were written</source>
        <translation>il a {st_size} octets, {least} ont été écrits</translation>
    </message>
    <message>
        <source>it holds no image</source>
        <translation>elle ne contient pas d'image</translation>
    </message>
    <message>
        <source>it holds no series of parcels.</source>
        <translation>ne contient pas de séries de parcelles.</translation>
    </message>
    <message>
        <source>it holds {found} samples; dataset.json lists {listed}.</source>
        <translation>il contient {found} échantillons ; dataset.json en liste {listed}.</translation>
    </message>
    <message>
        <source>it is damaged ({error}).</source>
        <translation>il est endommagé ({error}).</translation>
    </message>
    <message>
        <source>it is damaged: '{key}' is missing or of another kind.</source>
        <translation>il est endommagé : « {key} » manque ou est d'un autre type.</translation>
    </message>
    <message>
        <source>it is damaged: '{sample}' is no id of a sample.</source>
        <translation>est endommagé : '{sample}' n'est pas un identifiant d'échantillon.</translation>
    </message>
    <message>
        <source>it is damaged: it lists a file that is none of the dataset ({place}).</source>
        <translation>il est endommagé : il liste un fichier qui n'est pas du jeu de données ({place}).</translation>
    </message>
    <message>
        <source>it is damaged: {error}.</source>
        <translation>il est endommagé : {error}.</translation>
    </message>
    <message>
        <source>it is no TIFF.</source>
        <translation>ce n'est pas un TIFF.</translation>
    </message>
    <message>
        <source>it is no plan of a dataset.</source>
        <translation>ce n'est pas un plan de jeu de données.</translation>
    </message>
    <message>
        <source>it is no shard of this version (format '{kind}', version {version}).</source>
        <translation>ce n'est pas un fragment de cette version (format « {kind} », version {version}).</translation>
    </message>
    <message>
        <source>it is no table of samples ({error}).</source>
        <translation>ce n'est pas une table d'échantillons ({error}).</translation>
    </message>
    <message>
        <source>it is no table of this kind ({error}).</source>
        <translation>ce n'est pas une table de ce type ({error}).</translation>
    </message>
    <message>
        <source>it is not in {root}.</source>
        <translation>il n'est pas dans {root}.</translation>
    </message>
    <message>
        <source>it is not stored in tiles, so that windows cannot be read from it.</source>
        <translation>il n'est pas enregistré en tuiles, si bien qu'on ne peut pas en lire des fenêtres.</translation>
    </message>
    <message>
        <source>it is not there.</source>
        <translation>n'est pas là.</translation>
    </message>
    <message>
        <source>it is not what it was when the dataset was made.</source>
        <translation>n'est plus ce que c'était quand le jeu de données a été fait.</translation>
    </message>
    <message>
        <source>it is part of a path</source>
        <translation>il fait partie d'un chemin</translation>
    </message>
    <message>
        <source>it is the shard {other} under another name.</source>
        <translation>c'est le fragment {other} sous un autre nom.</translation>
    </message>
    <message>
        <source>it is too large to be looked at ({size}).</source>
        <translation>trop grand pour être examiné ({size}).</translation>
    </message>
    <message>
        <source>it lists no sample.</source>
        <translation>il ne liste aucun échantillon.</translation>
    </message>
    <message>
        <source>it lists {key!r} below {prefix!r}</source>
        <translation>il liste {key!r} sous {prefix!r}</translation>
    </message>
    <message>
        <source>it lists {name} twice.</source>
        <translation>il liste {name} deux fois.</translation>
    </message>
    <message>
        <source>it sends the same page again</source>
        <translation>il renvoie la même page</translation>
    </message>
    <message>
        <source>it was refused as the next one was: not for its own sake</source>
        <translation>il a été refusé comme le suivant : pas à cause de lui</translation>
    </message>
    <message>
        <source>it was there before and is gone</source>
        <translation>il était là avant et n'y est plus</translation>
    </message>
    <message>
        <source>items of a catalogue have no path.</source>
        <translation>les items d'un catalogue n'ont pas de chemin.</translation>
    </message>
    <message>
        <source>its BigTIFF header</source>
        <translation>son en-tête BigTIFF</translation>
    </message>
    <message>
        <source>its answer holds no list of items</source>
        <translation>sa réponse ne contient pas de liste d'items</translation>
    </message>
    <message>
        <source>its answer holds no list of products</source>
        <translation>sa réponse ne contient pas de liste de produits</translation>
    </message>
    <message>
        <source>its answer is no object</source>
        <translation>sa réponse n'est pas un objet</translation>
    </message>
    <message>
        <source>its answer is no product</source>
        <translation>sa réponse n'est pas un produit</translation>
    </message>
    <message>
        <source>its bands are JPEG 2000, which cannot be read in parts over the web.</source>
        <translation>ses bandes sont en JPEG 2000, qui ne se lit pas par parties sur le web.</translation>
    </message>
    <message>
        <source>its bands are of several sizes.</source>
        <translation>ses bandes ont plusieurs tailles.</translation>
    </message>
    <message>
        <source>its bands are {kind}, expected GeoTIFF.</source>
        <translation>ses bandes sont {kind}, GeoTIFF attendu.</translation>
    </message>
    <message>
        <source>its bands lie in the store {store}, which wants a login.</source>
        <translation>ses bandes sont dans le magasin {store}, qui demande des identifiants.</translation>
    </message>
    <message>
        <source>its bytes are not those that were written ({octets} bytes).</source>
        <translation>ses octets ne sont pas ceux qui ont été écrits ({octets} octets).</translation>
    </message>
    <message>
        <source>its dates do not follow each other.</source>
        <translation>ses dates ne se suivent pas.</translation>
    </message>
    <message>
        <source>its extent of {extent:g} x {extent_2:g} m is no whole number of pixels of {resolution:g} m.</source>
        <translation>son étendue de {extent:g} x {extent_2:g} m n'est pas un nombre entier de pixels de {resolution:g} m.</translation>
    </message>
    <message>
        <source>its format version is {version}; this program knows versions up to {known}.</source>
        <translation>sa version de format est {version} ; ce programme connaît les versions jusqu'à {known}.</translation>
    </message>
    <message>
        <source>its georeference {corner} is not {expected}</source>
        <translation>sa géoréférence {corner} n'est pas {expected}</translation>
    </message>
    <message>
        <source>its head names {count} tiles, the image has {expected}.</source>
        <translation>son en-tête nomme {count} tuiles, l'image en a {expected}.</translation>
    </message>
    <message>
        <source>its image of {width} x {height} pixels is none.</source>
        <translation>son image de {width} x {height} pixels n'en est pas une.</translation>
    </message>
    <message>
        <source>its images ({width} x {height} px at {ulx:.0f}, {uly:.0f}) do not lie on the grid of most products of T{tile}.</source>
        <translation>ses images ({width} x {height} px à {ulx:.0f}, {uly:.0f}) ne sont pas sur la grille de la plupart des produits de T{tile}.</translation>
    </message>
    <message>
        <source>its item is that of {name}.</source>
        <translation>son item est celui de {name}.</translation>
    </message>
    <message>
        <source>its list of files breaks off without a way to the others</source>
        <translation>sa liste de fichiers s'interrompt, sans chemin vers les autres</translation>
    </message>
    <message>
        <source>its list of files cannot be read ({message})</source>
        <translation>sa liste de fichiers ne peut pas être lue ({message})</translation>
    </message>
    <message>
        <source>its list of files leads in circles</source>
        <translation>sa liste de fichiers tourne en rond</translation>
    </message>
    <message>
        <source>its list of images</source>
        <translation>sa liste d'images</translation>
    </message>
    <message>
        <source>its manifest cannot be read: {message}</source>
        <translation>son manifeste ne peut pas être lu : {message}</translation>
    </message>
    <message>
        <source>its manifest lists no files.</source>
        <translation>son manifeste ne liste aucun fichier.</translation>
    </message>
    <message>
        <source>its middle has no longitude and latitude.</source>
        <translation>son centre n'a pas de longitude ni de latitude.</translation>
    </message>
    <message>
        <source>its next page is on another host ({origin})</source>
        <translation>sa page suivante est sur un autre hôte ({origin})</translation>
    </message>
    <message>
        <source>its number of steps cannot be.</source>
        <translation>son nombre de pas est impossible.</translation>
    </message>
    <message>
        <source>its only row cannot be downloaded: {detail}</source>
        <translation>sa seule ligne ne peut pas être téléchargée : {detail}</translation>
    </message>
    <message>
        <source>its pages lead in circles</source>
        <translation>ses pages tournent en rond</translation>
    </message>
    <message>
        <source>its parcel is none that parcels.csv lists.</source>
        <translation>sa parcelle n'est pas de celles que liste parcels.csv.</translation>
    </message>
    <message>
        <source>its root attributes are no JSON object.</source>
        <translation>ses attributs de racine ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>its samples say that they belong to {other}.</source>
        <translation>ses échantillons disent qu'ils appartiennent à {other}.</translation>
    </message>
    <message>
        <source>its tile, year or zone is not that of the shard.</source>
        <translation>sa tuile, son année ou sa zone n'est pas celle du fragment.</translation>
    </message>
    <message>
        <source>its tiles are compressed by {codec}, which this GDAL cannot unpack.</source>
        <translation>ses tuiles sont compressées par {codec}, que ce GDAL ne sait pas décomprimer.</translation>
    </message>
    <message>
        <source>its worker died; goes on where it was</source>
        <translation>son processus s'est arrêté ; reprend où il en était</translation>
    </message>
    <message>
        <source>its zarr.json is none of a group of Zarr 3.</source>
        <translation>son zarr.json n'est pas celui d'un groupe Zarr 3.</translation>
    </message>
    <message>
        <source>its {pixels} do not fit the {pixels_2}.</source>
        <translation>ses {pixels} ne s'accordent pas avec les {pixels_2}.</translation>
    </message>
    <message>
        <source>kept by hand</source>
        <translation>gardé à la main</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>labels of {year}: their season lies outside the period.</source>
        <translation>étiquettes de {year} : leur saison est hors de la période.</translation>
    </message>
    <message>
        <source>labels, ids: of each pixel, -1 nothing known, 0 background</source>
        <translation>labels, ids : de chaque pixel, -1 rien n'est connu, 0 arrière-plan</translation>
    </message>
    <message>
        <source>largest gap</source>
        <translation>plus grand écart</translation>
    </message>
    <message>
        <source>largest gap {n} day</source>
        <translation>plus grand écart {n} jour</translation>
    </message>
    <message>
        <source>largest gap {n} days</source>
        <translation>plus grand écart {n} jours</translation>
    </message>
    <message>
        <source>layers cannot be written as .{ending} here.</source>
        <translation>les couches ne peuvent pas être écrites ici en .{ending}.</translation>
    </message>
    <message>
        <source>leaves the folder or has a forbidden name</source>
        <translation>sort du dossier ou a un nom interdit</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>level {level} is not supported.</source>
        <translation>le niveau {level} n'est pas pris en charge.</translation>
    </message>
    <message>
        <source>local intercept</source>
        <translation>ordonnée à l'origine locale</translation>
    </message>
    <message>
        <source>long gap</source>
        <translation>grand écart</translation>
    </message>
    <message>
        <source>manifest.safe is missing.</source>
        <translation>manifest.safe manque.</translation>
    </message>
    <message>
        <source>manifest.safe lists no file.</source>
        <translation>manifest.safe ne liste aucun fichier.</translation>
    </message>
    <message>
        <source>mean and deviation of valid clear pixels of each fold; of all where it has none</source>
        <translation>moyenne et écart type des pixels valides et clairs de chaque pli ; de tous s'il n'en a pas</translation>
    </message>
    <message>
        <source>mean cloud {cloud:.1f} %</source>
        <translation>nuages en moyenne {cloud:.1f} %</translation>
    </message>
    <message>
        <source>median {median:.0f} days, at most {most:.0f}</source>
        <translation>médiane {median:.0f} jours, au plus {most:.0f}</translation>
    </message>
    <message>
        <source>median {middle:.0f}{unit}; 90 % are {low:.0f} to {high:.0f}{unit}</source>
        <translation>médiane {middle:.0f}{unit} ; 90 % vont de {low:.0f} à {high:.0f}{unit}</translation>
    </message>
    <message>
        <source>median {middle:.2f}{unit}; 90 % are {low:.2f} to {high:.2f}{unit}</source>
        <translation>médiane {middle:.2f}{unit} ; 90 % vont de {low:.2f} à {high:.2f}{unit}</translation>
    </message>
    <message>
        <source>metres east and north by which lattice and tile moved the window</source>
        <translation>mètres vers l'est et le nord dont le treillis et la tuile ont déplacé la fenêtre</translation>
    </message>
    <message>
        <source>more bands are asked for</source>
        <translation>plus de bandes sont demandées</translation>
    </message>
    <message>
        <source>more than {came:,} products at one instant ({start:%Y-%m-%d %H:%M:%S}); the hub lists no further.</source>
        <translation>plus de {came:,} produits à un même instant ({start:%Y-%m-%d %H:%M:%S}) ; le hub n'en liste pas plus.</translation>
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
        <translation>ni zone ni tuile n'est donnée.</translation>
    </message>
    <message>
        <source>neither products nor an existing queue are given.</source>
        <translation>ni des produits ni une file existante ne sont donnés.</translation>
    </message>
    <message>
        <source>neither products nor items of a catalogue are given.</source>
        <translation>ni produits ni items d'un catalogue ne sont donnés.</translation>
    </message>
    <message>
        <source>neither zarr.json nor .zgroup in it.</source>
        <translation>ni zarr.json ni .zgroup dedans.</translation>
    </message>
    <message>
        <source>no CRS</source>
        <translation>pas de SCR</translation>
    </message>
    <message>
        <source>no MTD_MSIL1C.xml or MTD_MSIL2A.xml in it.</source>
        <translation>aucun MTD_MSIL1C.xml ni MTD_MSIL2A.xml dedans.</translation>
    </message>
    <message>
        <source>no Sentinel-2 product (SAFE or EOPF Zarr, folder or zip) was found.</source>
        <translation>aucun produit Sentinel-2 (SAFE ou EOPF Zarr, dossier ou zip) n'a été trouvé.</translation>
    </message>
    <message>
        <source>no account is given for {hub}</source>
        <translation>aucun compte n'est donné pour {hub}</translation>
    </message>
    <message>
        <source>no band is chosen.</source>
        <translation>aucune bande n'est choisie.</translation>
    </message>
    <message>
        <source>no class has {least} parcels.</source>
        <translation>aucune classe n'a {least} parcelles.</translation>
    </message>
    <message>
        <source>no connection to the hub</source>
        <translation>pas de connexion au hub</translation>
    </message>
    <message>
        <source>no dask scheduler answers at {address}: {error}</source>
        <translation>aucun ordonnanceur dask ne répond à {address} : {error}</translation>
    </message>
    <message>
        <source>no datum shift is known ({name}): places may be off by 100 m and more. Give the layer a CRS with its datum, if possible by its EPSG code.</source>
        <translation>aucun changement de datum n'est connu ({name}) : les lieux peuvent être décalés de 100 m et plus. Donnez à la couche un SCR avec son datum, si possible par son code EPSG.</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>aucun indice</translation>
    </message>
    <message>
        <source>no feature is selected.</source>
        <translation>aucune entité n'est sélectionnée.</translation>
    </message>
    <message>
        <source>no feature passes the layer's filter ({value}).</source>
        <translation>aucune entité ne passe le filtre de la couche ({value}).</translation>
    </message>
    <message>
        <source>no field is given.</source>
        <translation>aucun champ n'est donné.</translation>
    </message>
    <message>
        <source>no grid of the ground truth holds it.</source>
        <translation>aucune grille de la vérité terrain ne la contient.</translation>
    </message>
    <message>
        <source>no grid of the ground truth holds the window of {size_m:g} m at {ulx:g}, {uly:g} (EPSG:{epsg}).</source>
        <translation>aucune grille de la vérité terrain ne contient la fenêtre de {size_m:g} m à {ulx:g}, {uly:g} (EPSG:{epsg}).</translation>
    </message>
    <message>
        <source>no image of the {n} products can be opened; the first: {detail}</source>
        <translation>aucune image des {n} produits ne peut être ouverte ; la première : {detail}</translation>
    </message>
    <message>
        <source>no index is left for the rare classes: {index} is taken.</source>
        <translation>il ne reste pas d'index pour les classes rares : {index} est pris.</translation>
    </message>
    <message>
        <source>no item can be used</source>
        <translation>aucun item n'est utilisable</translation>
    </message>
    <message>
        <source>no memory is left</source>
        <translation>il ne reste plus de mémoire</translation>
    </message>
    <message>
        <source>no memory is left.</source>
        <translation>il ne reste plus de mémoire.</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>plus aucune</translation>
    </message>
    <message>
        <source>no offset is known for {unknown} ({offset_evidence}).</source>
        <translation>aucun décalage n'est connu pour {unknown} ({offset_evidence}).</translation>
    </message>
    <message>
        <source>no offset is known for {unknown}.</source>
        <translation>aucun décalage n'est connu pour {unknown}.</translation>
    </message>
    <message>
        <source>no parcel can be judged ({reasons}).</source>
        <translation>aucune parcelle ne peut être jugée ({reasons}).</translation>
    </message>
    <message>
        <source>no parcel has a class.</source>
        <translation>aucune parcelle n'a de classe.</translation>
    </message>
    <message>
        <source>no parcel has a number in the value field.</source>
        <translation>aucune parcelle n'a de nombre dans le champ de la valeur.</translation>
    </message>
    <message>
        <source>no parcel is left ({listed}).</source>
        <translation>il ne reste aucune parcelle ({listed}).</translation>
    </message>
    <message>
        <source>no parcel is left.</source>
        <translation>il ne reste aucune parcelle.</translation>
    </message>
    <message>
        <source>no parcel lies on the images.</source>
        <translation>aucune parcelle n'est sur les images.</translation>
    </message>
    <message>
        <source>no parcel lies on the windows of the dataset.</source>
        <translation>aucune parcelle n'est sur les fenêtres du jeu de données.</translation>
    </message>
    <message>
        <source>no parcel of the layer can be measured.</source>
        <translation>aucune parcelle de la couche ne peut être mesurée.</translation>
    </message>
    <message>
        <source>no parcel of the layer can be used ({reasons}).</source>
        <translation>aucune parcelle de la couche n'est utilisable ({reasons}).</translation>
    </message>
    <message>
        <source>no pixel is labelled.</source>
        <translation>aucun pixel n'est étiqueté.</translation>
    </message>
    <message>
        <source>no product has all bands</source>
        <translation>aucun produit n'a toutes les bandes</translation>
    </message>
    <message>
        <source>no product has an image.</source>
        <translation>aucun produit n'a d'image.</translation>
    </message>
    <message>
        <source>no product has {nowhere}.</source>
        <translation>aucun produit n'a {nowhere}.</translation>
    </message>
    <message>
        <source>no product is clear enough</source>
        <translation>aucun produit n'est assez clair</translation>
    </message>
    <message>
        <source>no product is whole</source>
        <translation>aucun produit n'est entier</translation>
    </message>
    <message>
        <source>no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.</source>
        <translation>aucun produit n'a été acquis du {start:%Y-%m-%d} au {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>no region has a value and a place.</source>
        <translation>aucune région n'a une valeur et un lieu.</translation>
    </message>
    <message>
        <source>no resolution is chosen.</source>
        <translation>aucune résolution n'est choisie.</translation>
    </message>
    <message>
        <source>no sample has a value in the column {column}.</source>
        <translation>aucun échantillon n'a de valeur dans la colonne {column}.</translation>
    </message>
    <message>
        <source>no sample is in the folds {folds}.</source>
        <translation>aucun échantillon n'est dans les plis {folds}.</translation>
    </message>
    <message>
        <source>no sample is left: no window has a step with enough valid pixels.</source>
        <translation>aucun échantillon ne reste : aucune fenêtre n'a de pas avec assez de pixels valides.</translation>
    </message>
    <message>
        <source>no sample is named.</source>
        <translation>aucun échantillon n'est nommé.</translation>
    </message>
    <message>
        <source>no sample lies in a region with a value.</source>
        <translation>aucun échantillon n'est dans une région avec une valeur.</translation>
    </message>
    <message>
        <source>no shard</source>
        <translation>pas un fragment</translation>
    </message>
    <message>
        <source>no step has a valid pixel.</source>
        <translation>aucun pas n'a de pixel valide.</translation>
    </message>
    <message>
        <source>no step has {clear:g} % clear pixels.</source>
        <translation>aucun pas n'a {clear:g} % de pixels clairs.</translation>
    </message>
    <message>
        <source>no step has {limit:g} % valid pixels.</source>
        <translation>aucun pas n'a {limit:g} % de pixels valides.</translation>
    </message>
    <message>
        <source>no step has {valid:g} % valid and {clear:g} % clear pixels.</source>
        <translation>aucun pas n'a {valid:g} % de pixels valides et {clear:g} % de pixels clairs.</translation>
    </message>
    <message>
        <source>no tile starts at byte {position}</source>
        <translation>aucune tuile ne commence à l'octet {position}</translation>
    </message>
    <message>
        <source>no transformation from {source} to {target} ({messages}).</source>
        <translation>aucune transformation de {source} vers {target} ({messages}).</translation>
    </message>
    <message>
        <source>no window is left. {listed}</source>
        <translation>il ne reste aucune fenêtre. {listed}</translation>
    </message>
    <message>
        <source>no window of {size_m:g} m fits into any tile: the images of the largest are {largest:g} m wide.</source>
        <translation>aucune fenêtre de {size_m:g} m n'entre dans une tuile : les images de la plus grande ont {largest:g} m de large.</translation>
    </message>
    <message>
        <source>no window touches the area of interest.</source>
        <translation>aucune fenêtre ne touche la zone d'intérêt.</translation>
    </message>
    <message>
        <source>no {description} in this folder: it is no ground truth, or its run did not finish.</source>
        <translation>pas de {description} dans ce dossier : ce n'est pas une vérité terrain, ou son traitement ne s'est pas achevé.</translation>
    </message>
    <message>
        <source>no {layer} raster of {grid_name}, {year}, {resolution} m.</source>
        <translation>pas de raster {layer} de {grid_name}, {year}, {resolution} m.</translation>
    </message>
    <message>
        <source>no {tag} in {file}</source>
        <translation>pas de {tag} dans {file}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>none at the resolution of the images</source>
        <translation>aucune à la résolution des images</translation>
    </message>
    <message>
        <source>none of the parcels' class codes ({names}) is in the class table.</source>
        <translation>aucun des codes de classe des parcelles ({names}) n'est dans la table des classes.</translation>
    </message>
    <message>
        <source>none of the {n} parcels lies inside the grids ({names}{value}).</source>
        <translation>aucune des {n} parcelles n'est dans les grilles ({names}{value}).</translation>
    </message>
    <message>
        <source>none of the {n} rows can be downloaded; the first: {detail}</source>
        <translation>aucune des {n} lignes ne peut être téléchargée ; la première : {detail}</translation>
    </message>
    <message>
        <source>none was given</source>
        <translation>aucune n'a été donnée</translation>
    </message>
    <message>
        <source>not applied: reflectance is (DN + offset of the step's product in dataset.json) x scale</source>
        <translation>non appliqué : la réflectance est (DN + décalage du produit du pas dans dataset.json) x scale</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparés</translation>
    </message>
    <message>
        <source>not enough free space in {folder} for {name}</source>
        <translation>pas assez de place libre dans {folder} pour {name}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>not there: the dataset has no labels at 2.5 m</source>
        <translation>absent : le jeu de données n'a pas d'étiquettes à 2.5 m</translation>
    </message>
    <message>
        <source>nothing can be written beside the queue file: {strerror}.</source>
        <translation>rien ne peut être écrit à côté du fichier de la file : {strerror}.</translation>
    </message>
    <message>
        <source>nothing can be written there ({strerror}).</source>
        <translation>rien ne peut y être écrit ({strerror}).</translation>
    </message>
    <message>
        <source>nothing is left of fold {fold}: what shares parcels or is too near is left out.</source>
        <translation>il ne reste rien du pli {fold} : ce qui partage des parcelles ou est trop proche est écarté.</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>of no product the images lie over each other</source>
        <translation>les images d'aucun produit ne se superposent</translation>
    </message>
    <message>
        <source>of their area</source>
        <translation>de leur surface</translation>
    </message>
    <message>
        <source>off the grid</source>
        <translation>hors de la grille</translation>
    </message>
    <message>
        <source>offline again</source>
        <translation>de nouveau hors ligne</translation>
    </message>
    <message>
        <source>offline products of this hub are ordered by hand.</source>
        <translation>les produits hors ligne de ce hub se commandent à la main.</translation>
    </message>
    <message>
        <source>old JPEG</source>
        <translation>ancien JPEG</translation>
    </message>
    <message>
        <source>olmoearth-pretrain 0.1.1, commit 0a8852e</source>
        <translation>olmoearth-pretrain 0.1.1, commit 0a8852e</translation>
    </message>
    <message>
        <source>on their way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>one band</source>
        <translation>une bande</translation>
    </message>
    <message>
        <source>one image a day: of several, the one with most data</source>
        <translation>une image par jour : de plusieurs, celle qui a le plus de données</translation>
    </message>
    <message>
        <source>one that does not</source>
        <translation>une qui ne signe pas</translation>
    </message>
    <message>
        <source>online; too many streams at the moment</source>
        <translation>en ligne ; trop de flux en ce moment</translation>
    </message>
    <message>
        <source>only after</source>
        <translation>seulement après</translation>
    </message>
    <message>
        <source>only before</source>
        <translation>seulement avant</translation>
    </message>
    <message>
        <source>only one of the two environment variables is set.</source>
        <translation>une seule des deux variables d'environnement est définie.</translation>
    </message>
    <message>
        <source>only some of its bands are here</source>
        <translation>seules certaines de ses bandes sont ici</translation>
    </message>
    <message>
        <source>only {came} of {wanted} bytes of the file came.</source>
        <translation>seuls {came} octets sur {wanted} du fichier sont arrivés.</translation>
    </message>
    <message>
        <source>ordered before</source>
        <translation>commandé avant</translation>
    </message>
    <message>
        <source>ordered from the archive</source>
        <translation>commandés à l'archive</translation>
    </message>
    <message>
        <source>other layers of the labels</source>
        <translation>autres couches des étiquettes</translation>
    </message>
    <message>
        <source>other pixels</source>
        <translation>autres pixels</translation>
    </message>
    <message>
        <source>outlines of its parcels are not whole.</source>
        <translation>les contours de ses parcelles ne sont pas entiers.</translation>
    </message>
    <message>
        <source>overlap a window of another fold, or are nearer than the buffer</source>
        <translation>recouvrent une fenêtre d'un autre pli, ou sont plus proches que la zone tampon</translation>
    </message>
    <message>
        <source>overlap from {limit:g} %</source>
        <translation>recouvrement à partir de {limit:g} %</translation>
    </message>
    <message>
        <source>overlap {overlap:.0f} %</source>
        <translation>recouvrement {overlap:.0f} %</translation>
    </message>
    <message>
        <source>patches of 16 pixels (600M: 14): crop or pad other sides</source>
        <translation>imagettes de 16 pixels (600M : 14) : rognez ou complétez les autres côtés</translation>
    </message>
    <message>
        <source>patches of 16 pixels: crop or pad other sides</source>
        <translation>imagettes de 16 pixels : rognez ou complétez les autres côtés</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>pixels from the window's upper-left corner, x (columns) before y (rows, downwards)</source>
        <translation>pixels à partir du coin supérieur gauche de la fenêtre, x (colonnes) avant y (lignes, vers le bas)</translation>
    </message>
    <message>
        <source>pixels masked</source>
        <translation>pixels masqués</translation>
    </message>
    <message>
        <source>pixels of {resolution:g} m from {ulx:.10g}, {uly:.10g} (EPSG:{epsg})</source>
        <translation>pixels de {resolution:g} m à partir de {ulx:.10g}, {uly:.10g} (EPSG:{epsg})</translation>
    </message>
    <message>
        <source>places may be off by {accuracy_m:g} m, which is more than a pixel of {finest_m:g} m ({name}).</source>
        <translation>les lieux peuvent être décalés de {accuracy_m:g} m, plus qu'un pixel de {finest_m:g} m ({name}).</translation>
    </message>
    <message>
        <source>planned day</source>
        <translation>jour prévu</translation>
    </message>
    <message>
        <source>platform is {value}.</source>
        <translation>platform est {value}.</translation>
    </message>
    <message>
        <source>platform says {platform}, the datatake {take}.</source>
        <translation>platform dit {platform}, la prise de données {take}.</translation>
    </message>
    <message>
        <source>points at equal distances along the ring that encloses most, from its first vertex</source>
        <translation>points à distances égales le long de l'anneau qui entoure le plus, depuis son premier sommet</translation>
    </message>
    <message>
        <source>preferred over the tiles</source>
        <translation>préférées d'une tuile à l'autre</translation>
    </message>
    <message>
        <source>probabilities come with the scene classification of L2A products, and MASKS is off.</source>
        <translation>les probabilités viennent avec la classification de scène des produits L2A, et MASKS est désactivé.</translation>
    </message>
    <message>
        <source>probabilities come with the scene classification of L2A products; these are {level}.</source>
        <translation>les probabilités viennent avec la classification de scène des produits L2A ; ceux-ci sont {level}.</translation>
    </message>
    <message>
        <source>processing baseline</source>
        <translation>la baseline de traitement</translation>
    </message>
    <message>
        <source>processing baseline {baseline} has no radiometric offsets, but the metadata gives some ({offset_evidence}).</source>
        <translation>la baseline {baseline} n'a pas de décalages radiométriques, mais les métadonnées en donnent ({offset_evidence}).</translation>
    </message>
    <message>
        <source>processing baseline {baseline} has radiometric offsets, but the metadata gives none ({offset_evidence}).</source>
        <translation>la baseline {baseline} a des décalages radiométriques, mais les métadonnées n'en donnent pas ({offset_evidence}).</translation>
    </message>
    <message>
        <source>product changed</source>
        <translation>produit modifié</translation>
    </message>
    <message>
        <source>product:type says {level}, processing:level L{stated}.</source>
        <translation>product:type dit {level}, processing:level L{stated}.</translation>
    </message>
    <message>
        <source>products change places between its pages, {rounds} times in a row{did_not}</source>
        <translation>des produits changent de place entre ses pages, {rounds} fois de suite{did_not}</translation>
    </message>
    <message>
        <source>products in memory have no path.</source>
        <translation>les produits en mémoire n'ont pas de chemin.</translation>
    </message>
    <message>
        <source>products of level L2A have no band B10.</source>
        <translation>les produits de niveau L2A n'ont pas de bande B10.</translation>
    </message>
    <message>
        <source>products with the long name (before December 2016) hold many tiles and are not supported.</source>
        <translation>les produits au nom long (avant décembre 2016) contiennent beaucoup de tuiles et ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>proj:bbox is {box}, the images lie elsewhere.</source>
        <translation>proj:bbox est {box}, les images sont ailleurs.</translation>
    </message>
    <message>
        <source>proj:bbox is {value}.</source>
        <translation>proj:bbox est {value}.</translation>
    </message>
    <message>
        <source>reading failed: {messages}</source>
        <translation>la lecture a échoué : {messages}</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêts</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>recommandé</translation>
    </message>
    <message>
        <source>relative orbit</source>
        <translation>l'orbite relative</translation>
    </message>
    <message>
        <source>removed: {n}</source>
        <translation>supprimés : {n}</translation>
    </message>
    <message>
        <source>row differs</source>
        <translation>ligne différente</translation>
    </message>
    <message>
        <source>row missing</source>
        <translation>ligne manquante</translation>
    </message>
    <message>
        <source>row of parcels.csv, and pixels of ids; 0 = unknown to the ground truth</source>
        <translation>ligne de parcels.csv, et pixels de ids ; 0 = inconnu de la vérité terrain</translation>
    </message>
    <message>
        <source>row {row} lists a sample again.</source>
        <translation>la ligne {row} liste un échantillon une seconde fois.</translation>
    </message>
    <message>
        <source>row {row} names a sample that {shard} does not hold.</source>
        <translation>la ligne {row} nomme un échantillon que {shard} ne contient pas.</translation>
    </message>
    <message>
        <source>row {row} names a shard that dataset.json does not list: {name}.</source>
        <translation>la ligne {row} nomme un fragment que dataset.json ne liste pas : {name}.</translation>
    </message>
    <message>
        <source>row {row}: its centre lies in a window of EPSG:{epsg}.</source>
        <translation>ligne {row} : son centre est dans une fenêtre de EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>row {row}: its corner lies on no window of the grid.</source>
        <translation>ligne {row} : son coin n'est sur aucune fenêtre de la grille.</translation>
    </message>
    <message>
        <source>row {row}: its window is not {size:g} m wide.</source>
        <translation>ligne {row} : sa fenêtre n'a pas {size:g} m de large.</translation>
    </message>
    <message>
        <source>row {row}: its window is there twice.</source>
        <translation>ligne {row} : sa fenêtre y est deux fois.</translation>
    </message>
    <message>
        <source>row {row}: {column} is {cell}, its shard says {stored}.</source>
        <translation>ligne {row} : {column} est {cell}, son fragment dit {stored}.</translation>
    </message>
    <message>
        <source>rows of the file</source>
        <translation>lignes du fichier</translation>
    </message>
    <message>
        <source>sample {sample} is there twice.</source>
        <translation>l'échantillon {sample} y est deux fois.</translation>
    </message>
    <message>
        <source>samples added: {n}</source>
        <translation>échantillons ajoutés : {n}</translation>
    </message>
    <message>
        <source>samples left out</source>
        <translation>échantillons écartés</translation>
    </message>
    <message>
        <source>samples.csv has no column '{column}' to split by.</source>
        <translation>samples.csv n'a pas de colonne « {column} » pour répartir.</translation>
    </message>
    <message>
        <source>sat:relative_orbit is {value}, expected 1 to 143.</source>
        <translation>sat:relative_orbit est {value}, 1 à 143 est attendu.</translation>
    </message>
    <message>
        <source>scale_factor differs or is odd: {scales}.</source>
        <translation>scale_factor diffère ou est étrange : {scales}.</translation>
    </message>
    <message>
        <source>scale_factor of {band} is {scale}.</source>
        <translation>scale_factor de {band} est {scale}.</translation>
    </message>
    <message>
        <source>several files of this zip have polygons: {files}.</source>
        <translation>plusieurs fichiers de ce zip ont des polygones : {files}.</translation>
    </message>
    <message>
        <source>share of the pixel that its parcel covers</source>
        <translation>part du pixel que couvre sa parcelle</translation>
    </message>
    <message>
        <source>share of the pixel's area inside the parcel, 0..1, exact</source>
        <translation>part de la surface du pixel à l'intérieur de la parcelle, 0..1, exacte</translation>
    </message>
    <message>
        <source>size from {limit:g} x 10^6 bytes</source>
        <translation>taille à partir de {limit:g} x 10^6 octets</translation>
    </message>
    <message>
        <source>size {size:.0f} %</source>
        <translation>taille {size:.0f} %</translation>
    </message>
    <message>
        <source>so many folds cannot be: {folds}. The samples lie in so few {kind}: {units}.</source>
        <translation>autant de plis sont impossibles : {folds}. Les échantillons sont dans si peu de {kind} : {units}.</translation>
    </message>
    <message>
        <source>somebody else took the product.</source>
        <translation>quelqu'un d'autre a pris le produit.</translation>
    </message>
    <message>
        <source>somebody moved it to {value}.</source>
        <translation>quelqu'un l'a mis à {value}.</translation>
    </message>
    <message>
        <source>space_x, space_mask</source>
        <translation>space_x, space_mask</translation>
    </message>
    <message>
        <source>special value {text}</source>
        <translation>la valeur spéciale {text}</translation>
    </message>
    <message>
        <source>stands twice</source>
        <translation>y figure deux fois</translation>
    </message>
    <message>
        <source>static_x, static_mask</source>
        <translation>static_x, static_mask</translation>
    </message>
    <message>
        <source>step {number}</source>
        <translation>pas {number}</translation>
    </message>
    <message>
        <source>swapped</source>
        <translation>échangés</translation>
    </message>
    <message>
        <source>terratorch 1.1.1, commit 85467a9</source>
        <translation>terratorch 1.1.1, commit 85467a9</translation>
    </message>
    <message>
        <source>the API key is refused ({cause}).</source>
        <translation>la clé d'API est refusée ({cause}).</translation>
    </message>
    <message>
        <source>the JPEG 2000 header has an impossible size.</source>
        <translation>l'en-tête JPEG 2000 donne une taille impossible.</translation>
    </message>
    <message>
        <source>the JPEG 2000 header is damaged.</source>
        <translation>l'en-tête JPEG 2000 est endommagé.</translation>
    </message>
    <message>
        <source>the JSON is broken: {error}.</source>
        <translation>le JSON est corrompu : {error}.</translation>
    </message>
    <message>
        <source>the Python package {package} is needed and cannot be loaded: it is installed, but it or one of its parts does not fit this Python, numpy or HDF5 ({reason}). Install a build that fits.</source>
        <translation>le paquet Python {package} est nécessaire et ne peut pas être chargé : il est installé, mais lui ou l'une de ses parties ne convient pas à ce Python, numpy ou HDF5 ({reason}). Installez une version qui convient.</translation>
    </message>
    <message>
        <source>the Python package {package} is needed and not installed ({error}).</source>
        <translation>le paquet Python {package} est nécessaire et n'est pas installé ({error}).</translation>
    </message>
    <message>
        <source>the XML declares a document type or entities, which no product does; it is not read.</source>
        <translation>le XML déclare un type de document ou des entités, ce que ne fait aucun produit ; il n'est pas lu.</translation>
    </message>
    <message>
        <source>the XML has the encoding {encoding}, expected UTF-8.</source>
        <translation>le XML a l'encodage {encoding}, UTF-8 est attendu.</translation>
    </message>
    <message>
        <source>the XML has {n} bytes, more than any product's.</source>
        <translation>le XML a {n} octets, plus que celui d'aucun produit.</translation>
    </message>
    <message>
        <source>the XML holds zero bytes.</source>
        <translation>le XML contient des octets nuls.</translation>
    </message>
    <message>
        <source>the XML is broken: it must have one root element.</source>
        <translation>le XML est cassé : il doit avoir un élément racine.</translation>
    </message>
    <message>
        <source>the XML is broken: markup that never ends.</source>
        <translation>le XML est cassé : un balisage qui ne finit jamais.</translation>
    </message>
    <message>
        <source>the XML is broken: {messages}</source>
        <translation>le XML est corrompu : {messages}</translation>
    </message>
    <message>
        <source>the XML is nested deeper than {max_depth} levels; it is not read.</source>
        <translation>le XML est imbriqué sur plus de {max_depth} niveaux ; il n'est pas lu.</translation>
    </message>
    <message>
        <source>the XML is not {encoding} text.</source>
        <translation>le XML n'est pas du texte {encoding}.</translation>
    </message>
    <message>
        <source>the XML uses an unknown entity.</source>
        <translation>le XML utilise une entité inconnue.</translation>
    </message>
    <message>
        <source>the account has not agreed to the hub's terms</source>
        <translation>le compte n'a pas accepté les conditions du hub</translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation>le compte est fermé</translation>
    </message>
    <message>
        <source>the account is not ready</source>
        <translation>le compte n'est pas prêt</translation>
    </message>
    <message>
        <source>the account of these keys is suspended</source>
        <translation>le compte de ces clés est suspendu</translation>
    </message>
    <message>
        <source>the account's address is not confirmed</source>
        <translation>l'adresse du compte n'est pas confirmée</translation>
    </message>
    <message>
        <source>the address of the hub</source>
        <translation>l'adresse du hub</translation>
    </message>
    <message>
        <source>the addresses of its files are not encrypted (https).</source>
        <translation>les adresses de ses fichiers ne sont pas chiffrées (https).</translation>
    </message>
    <message>
        <source>the addresses of its files are relative, and where the item lies is not known.</source>
        <translation>les adresses de ses fichiers sont relatives, et l'on ne sait pas où se trouve l'item.</translation>
    </message>
    <message>
        <source>the answer is no complete JSON ({size} bytes, {redact}).</source>
        <translation>la réponse n'est pas un JSON complet ({size} octets, {redact}).</translation>
    </message>
    <message>
        <source>the answer is too large or too slow ({size} bytes).</source>
        <translation>la réponse est trop grande ou trop lente ({size} octets).</translation>
    </message>
    <message>
        <source>the answer was cut after {tell} of {length} bytes.</source>
        <translation>la réponse a été coupée après {tell} octets sur {length}.</translation>
    </message>
    <message>
        <source>the area has {count_vertices:,} vertices in {getgeometrycount:,} parts; the hub takes {limit}, and simplifying by up to {km:.2g} km is not enough.</source>
        <translation>la zone a {count_vertices:,} sommets en {getgeometrycount:,} parties ; le hub accepte {limit}, et simplifier jusqu'à {km:.2g} km ne suffit pas.</translation>
    </message>
    <message>
        <source>the area {width} x {height} at ({x}, {y})</source>
        <translation>la zone {width} x {height} à ({x}, {y})</translation>
    </message>
    <message>
        <source>the array has the shape {shape}.</source>
        <translation>le tableau a la forme {shape}.</translation>
    </message>
    <message>
        <source>the array is missing or cannot be opened.</source>
        <translation>le tableau manque ou ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>the assets of the item have different corners.</source>
        <translation>les assets de l'item ont des coins différents.</translation>
    </message>
    <message>
        <source>the authentication configuration cannot be read: the master password is missing or wrong.</source>
        <translation>la configuration d'authentification ne peut pas être lue : le mot de passe principal manque ou est faux.</translation>
    </message>
    <message>
        <source>the authentication configuration is of the kind {method}.</source>
        <translation>la configuration d'authentification est de type {method}.</translation>
    </message>
    <message>
        <source>the catalogue does not behave: {what}.</source>
        <translation>le catalogue ne se comporte pas comme il faut : {what}.</translation>
    </message>
    <message>
        <source>the catalogue does not tell where its files lie in the store.</source>
        <translation>le catalogue ne dit pas où ses fichiers se trouvent dans le magasin.</translation>
    </message>
    <message>
        <source>the catalogue keeps the products' DN (its documentation)</source>
        <translation>le catalogue garde les DN des produits (sa documentation)</translation>
    </message>
    <message>
        <source>the checksum of {path} is no pair of texts.</source>
        <translation>la somme de contrôle de {path} n'est pas une paire de textes.</translation>
    </message>
    <message>
        <source>the chunk cannot be unpacked: {reason}</source>
        <translation>le bloc ne peut pas être décomprimé : {reason}</translation>
    </message>
    <message>
        <source>the chunk has {size} bytes, expected {expected}.</source>
        <translation>le bloc a {size} octets, {expected} sont attendus.</translation>
    </message>
    <message>
        <source>the chunk is cut short, or is of another size than its array says.</source>
        <translation>le bloc est coupé, ou d'une autre taille que ne dit son tableau.</translation>
    </message>
    <message>
        <source>the class of every parcel is null.</source>
        <translation>la classe de toutes les parcelles est nulle.</translation>
    </message>
    <message>
        <source>the class table cannot be read as UTF-8 text ({error}).</source>
        <translation>la table des classes ne peut pas être lue comme texte UTF-8 ({error}).</translation>
    </message>
    <message>
        <source>the class table has no code '{code}'.</source>
        <translation>la table des classes n'a pas de code '{code}'.</translation>
    </message>
    <message>
        <source>the class table has no rows.</source>
        <translation>la table des classes n'a pas de lignes.</translation>
    </message>
    <message>
        <source>the class table has none of the codes of the layer ({codes}).</source>
        <translation>la table des classes n'a aucun des codes de la couche ({codes}).</translation>
    </message>
    <message>
        <source>the class table has the columns {fields}.</source>
        <translation>la table des classes a les colonnes {fields}.</translation>
    </message>
    <message>
        <source>the clearest of each sample; without cloud masks the one with most data</source>
        <translation>la plus claire de chaque échantillon ; sans masques de nuages celle qui a le plus de données</translation>
    </message>
    <message>
        <source>the clock of this computer and that of the store are too far apart</source>
        <translation>l'horloge de cet ordinateur et celle du magasin sont trop éloignées</translation>
    </message>
    <message>
        <source>the cloud outlines are in EPSG:{code}, the product in EPSG:{epsg}.</source>
        <translation>les contours de nuages sont en EPSG:{code}, le produit en EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the code is empty.</source>
        <translation>le code est vide.</translation>
    </message>
    <message>
        <source>the codestream cannot be decoded</source>
        <translation>le flux de code ne peut pas être décodé</translation>
    </message>
    <message>
        <source>the computer {host} works on this queue since {since}.</source>
        <translation>l'ordinateur {host} travaille sur cette file depuis {since}.</translation>
    </message>
    <message>
        <source>the connection failed ({name}: {words})</source>
        <translation>la connexion a échoué ({name} : {words})</translation>
    </message>
    <message>
        <source>the connection was cut after {received} of {expected} bytes.</source>
        <translation>la connexion a été coupée après {received} octets sur {expected}.</translation>
    </message>
    <message>
        <source>the coordinate reference system {crs!r} is not understood{messages}.</source>
        <translation>le système de coordonnées {crs!r} n'est pas compris{messages}.</translation>
    </message>
    <message>
        <source>the coordinates of the pixels are missing.</source>
        <translation>les coordonnées des pixels manquent.</translation>
    </message>
    <message>
        <source>the corner ({x:.10g}, {y:.10g}) in EPSG:{epsg} is that of no tile.</source>
        <translation>le coin ({x:.10g}, {y:.10g}) en EPSG:{epsg} n'est celui d'aucune tuile.</translation>
    </message>
    <message>
        <source>the corner is ({ulx:.10g}, {uly:.10g}), MTD_TL.xml says ({value:.10g}, {value_2:.10g}).</source>
        <translation>le coin est ({ulx:.10g}, {uly:.10g}), MTD_TL.xml dit ({value:.10g}, {value_2:.10g}).</translation>
    </message>
    <message>
        <source>the corner {float:.10g}, {float_2:.10g} lies between the {pixels}.</source>
        <translation>le coin {float:.10g}, {float_2:.10g} tombe entre les {pixels}.</translation>
    </message>
    <message>
        <source>the dask scheduler at {address} has no workers.</source>
        <translation>l'ordonnanceur dask à {address} n'a pas d'exécutants.</translation>
    </message>
    <message>
        <source>the dask workers lack a module: {error}.</source>
        <translation>il manque un module aux exécutants dask : {error}.</translation>
    </message>
    <message>
        <source>the dataset cannot be written: {error}.</source>
        <translation>le jeu de données ne peut pas être écrit : {error}.</translation>
    </message>
    <message>
        <source>the dataset has no sample '{sample}'.</source>
        <translation>le jeu de données n'a pas d'échantillon « {sample} ».</translation>
    </message>
    <message>
        <source>the dataset has no {bands}.</source>
        <translation>le jeu de données n'a pas {bands}.</translation>
    </message>
    <message>
        <source>the dataset has no {band}.</source>
        <translation>le jeu de données n'a pas {band}.</translation>
    </message>
    <message>
        <source>the dataset is not finished: shards that are complete: {count}.</source>
        <translation>le jeu de données n'est pas achevé : fragments complets : {count}.</translation>
    </message>
    <message>
        <source>the dataset is not whole; faults: {count}. The first: {file}: {detail}</source>
        <translation>le jeu de données n'est pas entier ; défauts : {count}. Le premier : {file} : {detail}</translation>
    </message>
    <message>
        <source>the dataset was begun with the compressor {compressor}, which this machine does not have.</source>
        <translation>le jeu de données a été commencé avec le compresseur {compressor}, que cette machine n'a pas.</translation>
    </message>
    <message>
        <source>the dataset was begun with the compressor {compressor}; this machine has {here}, which makes other bytes.</source>
        <translation>le jeu de données a été commencé avec le compresseur {compressor} ; cette machine a {here}, qui fait d'autres octets.</translation>
    </message>
    <message>
        <source>the description is damaged ({name}: {error}).</source>
        <translation>la description est endommagée ({name} : {error}).</translation>
    </message>
    <message>
        <source>the directory of its first image</source>
        <translation>le répertoire de sa première image</translation>
    </message>
    <message>
        <source>the disk was away for a moment</source>
        <translation>le disque a été absent un moment</translation>
    </message>
    <message>
        <source>the download was closed.</source>
        <translation>le téléchargement a été fermé.</translation>
    </message>
    <message>
        <source>the download was damaged: {last}</source>
        <translation>le téléchargement était endommagé : {last}</translation>
    </message>
    <message>
        <source>the element {names} is missing or empty.</source>
        <translation>l'élément {names} manque ou est vide.</translation>
    </message>
    <message>
        <source>the end marker is missing</source>
        <translation>la marque de fin manque</translation>
    </message>
    <message>
        <source>the engine '{engine}' is unknown.</source>
        <translation>le moteur '{engine}' est inconnu.</translation>
    </message>
    <message>
        <source>the entry has no id.</source>
        <translation>l'entrée n'a pas d'identifiant.</translation>
    </message>
    <message>
        <source>the entry {href!r} leaves the product's folder.</source>
        <translation>l'entrée {href!r} sort du dossier du produit.</translation>
    </message>
    <message>
        <source>the extent cannot be brought to EPSG:{epsg}.</source>
        <translation>l'étendue ne peut pas être ramenée en EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the extent is empty.</source>
        <translation>l'étendue est vide.</translation>
    </message>
    <message>
        <source>the field '{field}' holds {value!r}, which is no number.</source>
        <translation>le champ '{field}' contient {value!r}, qui n'est pas un nombre.</translation>
    </message>
    <message>
        <source>the field '{field}' holds {value:g}; 0 to {most:g} is possible.</source>
        <translation>le champ '{field}' contient {value:g} ; 0 à {most:g} est possible.</translation>
    </message>
    <message>
        <source>the field of the {role} holds {kind} ({value}), not one value a parcel.</source>
        <translation>le champ pour {role} contient {kind} ({value}), non une valeur par parcelle.</translation>
    </message>
    <message>
        <source>the file cannot be opened: {reason}</source>
        <translation>le fichier ne peut pas être ouvert : {reason}</translation>
    </message>
    <message>
        <source>the file cannot be read now: {reason}. Nothing is known against the product.</source>
        <translation>le fichier ne peut pas être lu maintenant : {reason}. Rien n'est connu contre le produit.</translation>
    </message>
    <message>
        <source>the file cannot be written ({reason}).</source>
        <translation>le fichier ne peut pas être écrit ({reason}).</translation>
    </message>
    <message>
        <source>the file ends {left} bytes early.</source>
        <translation>le fichier s'arrête {left} octets trop tôt.</translation>
    </message>
    <message>
        <source>the file ends {missing} bytes early.</source>
        <translation>le fichier s'arrête {missing} octets trop tôt.</translation>
    </message>
    <message>
        <source>the file has no georeference.</source>
        <translation>le fichier n'a pas de géoréférence.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the catalogue says {size_2}.</source>
        <translation>le fichier a {size} octets, le catalogue dit {size_2}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the hub promised {total}.</source>
        <translation>le fichier a {size} octets, le hub en avait promis {total}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, the manifest says {size_2}.</source>
        <translation>le fichier a {size} octets, le manifeste dit {size_2}.</translation>
    </message>
    <message>
        <source>the file has {size} bytes, too many.</source>
        <translation>le fichier a {size} octets, c'est trop.</translation>
    </message>
    <message>
        <source>the file is cut short: it has {size} bytes, its tiles end at {end}.</source>
        <translation>le fichier est tronqué : il a {size} octets, ses tuiles finissent à {end}.</translation>
    </message>
    <message>
        <source>the file is cut short: its head ends at byte {end}.</source>
        <translation>le fichier est tronqué : son en-tête finit à l'octet {end}.</translation>
    </message>
    <message>
        <source>the file is empty.</source>
        <translation>le fichier est vide.</translation>
    </message>
    <message>
        <source>the file is in EPSG:{epsg}, the product in EPSG:{epsg_2}.</source>
        <translation>le fichier est en EPSG:{epsg}, le produit en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>the file is missing or cannot be opened{reason}.</source>
        <translation>le fichier manque ou ne peut pas être ouvert{reason}.</translation>
    </message>
    <message>
        <source>the file is too large.</source>
        <translation>le fichier est trop grand.</translation>
    </message>
    <message>
        <source>the file lies on no north-up grid of square pixels in a UTM zone.</source>
        <translation>le fichier n'est pas sur une grille de pixels carrés orientée au nord dans une zone UTM.</translation>
    </message>
    <message>
        <source>the file of {name} is missing.</source>
        <translation>le fichier de {name} manque.</translation>
    </message>
    <message>
        <source>the file was replaced since it was first read.</source>
        <translation>le fichier a été remplacé depuis sa première lecture.</translation>
    </message>
    <message>
        <source>the file's coordinate reference system is no UTM zone.</source>
        <translation>le système de coordonnées du fichier n'est pas une zone UTM.</translation>
    </message>
    <message>
        <source>the folder cannot be listed now: {strerror}.</source>
        <translation>le dossier ne peut pas être listé pour l'instant : {strerror}.</translation>
    </message>
    <message>
        <source>the folder cannot be made ({strerror}).</source>
        <translation>le dossier ne peut pas être créé ({strerror}).</translation>
    </message>
    <message>
        <source>the folder cannot be made or written: {strerror}.</source>
        <translation>le dossier ne peut pas être créé ou écrit : {strerror}.</translation>
    </message>
    <message>
        <source>the folder holds another dataset (different {changed}).</source>
        <translation>le dossier contient un autre jeu de données (différents : {changed}).</translation>
    </message>
    <message>
        <source>the folder holds another export.</source>
        <translation>le dossier contient un autre export.</translation>
    </message>
    <message>
        <source>the folder holds another ground truth (it differs in {names}).</source>
        <translation>le dossier contient une autre vérité terrain (elle diffère par {names}).</translation>
    </message>
    <message>
        <source>the folder is empty and on another disk than before: connect its disk</source>
        <translation>le dossier est vide et sur un autre disque qu'avant : branchez son disque</translation>
    </message>
    <message>
        <source>the folder is not empty and holds no export.</source>
        <translation>le dossier n'est pas vide et ne contient pas d'export.</translation>
    </message>
    <message>
        <source>the folder is not empty and holds no unfinished dataset.</source>
        <translation>le dossier n&apos;est pas vide et ne contient pas de jeu de données inachevé.</translation>
    </message>
    <message>
        <source>the folder is not there: connect its disk, or make it anew</source>
        <translation>le dossier n'est pas là : branchez son disque, ou recréez-le</translation>
    </message>
    <message>
        <source>the folder was begun by {writer}; this is {this}, whose bytes may differ.</source>
        <translation>le dossier a été commencé par {writer} ; ceci est {this}, dont les octets peuvent différer.</translation>
    </message>
    <message>
        <source>the geometry of stac_discovery is no polygon of longitudes and latitudes.</source>
        <translation>la géométrie de stac_discovery n'est pas un polygone de longitudes et latitudes.</translation>
    </message>
    <message>
        <source>the granule is of tile {tiles}, PRODUCT_URI says {tile}.</source>
        <translation>le granule est de la tuile {tiles}, PRODUCT_URI dit {tile}.</translation>
    </message>
    <message>
        <source>the grid is not north-up with square pixels.</source>
        <translation>la grille n'est pas orientée au nord avec des pixels carrés.</translation>
    </message>
    <message>
        <source>the ground truth cannot be finished ({error}).</source>
        <translation>la vérité terrain ne peut pas être achevée ({error}).</translation>
    </message>
    <message>
        <source>the hub asks to slow down</source>
        <translation>le hub demande de ralentir</translation>
    </message>
    <message>
        <source>the hub cannot send this part of the file</source>
        <translation>le hub ne peut pas envoyer cette partie du fichier</translation>
    </message>
    <message>
        <source>the hub did not answer within {patience:.0f} s</source>
        <translation>le hub n'a pas répondu en {patience:.0f} s</translation>
    </message>
    <message>
        <source>the hub does not accept the login, though it was renewed</source>
        <translation>le hub n'accepte pas la connexion, bien qu'elle ait été renouvelée</translation>
    </message>
    <message>
        <source>the hub does not allow this to your account</source>
        <translation>le hub ne le permet pas à votre compte</translation>
    </message>
    <message>
        <source>the hub does not know this</source>
        <translation>le hub ne connaît pas cela</translation>
    </message>
    <message>
        <source>the hub does not know this program</source>
        <translation>le hub ne connaît pas ce programme</translation>
    </message>
    <message>
        <source>the hub does not understand which product is meant</source>
        <translation>le hub ne comprend pas de quel produit il s'agit</translation>
    </message>
    <message>
        <source>the hub failed internally</source>
        <translation>le hub a eu une erreur interne</translation>
    </message>
    <message>
        <source>the hub gave an answer that makes no sense here</source>
        <translation>le hub a donné une réponse qui n'a pas de sens ici</translation>
    </message>
    <message>
        <source>the hub is not available at present (maintenance or overload)</source>
        <translation>le hub n'est pas disponible pour l'instant (maintenance ou surcharge)</translation>
    </message>
    <message>
        <source>the hub is under maintenance</source>
        <translation>le hub est en maintenance</translation>
    </message>
    <message>
        <source>the hub leads in circles</source>
        <translation>le hub renvoie en rond</translation>
    </message>
    <message>
        <source>the hub leads on more than {max_redirects} times</source>
        <translation>le hub renvoie ailleurs plus de {max_redirects} fois</translation>
    </message>
    <message>
        <source>the hub leads to an address that is not encrypted or on this machine</source>
        <translation>le hub renvoie à une adresse non chiffrée ou sur cette machine</translation>
    </message>
    <message>
        <source>the hub lists no metadata file of the product.</source>
        <translation>le hub ne liste aucun fichier de métadonnées du produit.</translation>
    </message>
    <message>
        <source>the hub no longer has it.</source>
        <translation>le hub ne l'a plus.</translation>
    </message>
    <message>
        <source>the hub refuses the question</source>
        <translation>le hub refuse la question</translation>
    </message>
    <message>
        <source>the hub refuses the question: {msg}.</source>
        <translation>le hub refuse la question : {msg}.</translation>
    </message>
    <message>
        <source>the hub refuses these credentials</source>
        <translation>le hub refuse ces identifiants</translation>
    </message>
    <message>
        <source>the hub sends a form on to another host</source>
        <translation>le hub transmet un formulaire à un autre hôte</translation>
    </message>
    <message>
        <source>the hub sent a part of the file without saying which.</source>
        <translation>le hub a envoyé une partie du fichier sans dire laquelle.</translation>
    </message>
    <message>
        <source>the hub sent another product, {name}.</source>
        <translation>le hub a envoyé un autre produit, {name}.</translation>
    </message>
    <message>
        <source>the hub sent more than the {total} bytes it promised.</source>
        <translation>le hub a envoyé plus que les {total} octets promis.</translation>
    </message>
    <message>
        <source>the hub sent the middle of the file when asked for its start.</source>
        <translation>le hub a envoyé le milieu du fichier quand on demandait son début.</translation>
    </message>
    <message>
        <source>the hub sent {kind} instead of the product.</source>
        <translation>le hub a envoyé {kind} au lieu du produit.</translation>
    </message>
    <message>
        <source>the hub's answer cannot be read ({name}: {error}).</source>
        <translation>la réponse du hub ne peut pas être lue ({name} : {error}).</translation>
    </message>
    <message>
        <source>the hub's answer does not continue the file that is here; it is fetched anew.</source>
        <translation>la réponse du hub ne continue pas le fichier qui est ici ; il est téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>the hub's answer makes no sense: {msg}.</source>
        <translation>la réponse du hub n'a pas de sens : {msg}.</translation>
    </message>
    <message>
        <source>the hub's certificate is not accepted ({words})</source>
        <translation>le certificat du hub n'est pas accepté ({words})</translation>
    </message>
    <message>
        <source>the identity server gave no token.</source>
        <translation>le serveur d'identité n'a pas donné de jeton.</translation>
    </message>
    <message>
        <source>the image covers {value}, {differing}.</source>
        <translation>l'image couvre {value}, {differing}.</translation>
    </message>
    <message>
        <source>the image has no JPEG 2000 header.</source>
        <translation>l'image n'a pas d'en-tête JPEG 2000.</translation>
    </message>
    <message>
        <source>the image has {width} x {height} pixels, MTD_TL.xml says {columns} x {rows}.</source>
        <translation>l'image a {width} x {height} pixels, MTD_TL.xml dit {columns} x {rows}.</translation>
    </message>
    <message>
        <source>the image header and GDAL disagree on the size.</source>
        <translation>l'en-tête de l'image et GDAL ne s'accordent pas sur la taille.</translation>
    </message>
    <message>
        <source>the image is truncated or damaged: {text}.</source>
        <translation>l'image est tronquée ou endommagée : {text}.</translation>
    </message>
    <message>
        <source>the index gives another number of steps.</source>
        <translation>l'index donne un autre nombre de pas.</translation>
    </message>
    <message>
        <source>the item has no band as a cloud-optimised GeoTIFF.</source>
        <translation>l'item n'a aucune bande en GeoTIFF optimisé pour le nuage.</translation>
    </message>
    <message>
        <source>the item names no product{where}: {reason}</source>
        <translation>l'item ne nomme aucun produit{where} : {reason}</translation>
    </message>
    <message>
        <source>the item names {said}, expected that of a UTM zone (proj:code).</source>
        <translation>l'item nomme {said}, celui d'une zone UTM est attendu (proj:code).</translation>
    </message>
    <message>
        <source>the keys have expired</source>
        <translation>les clés ont expiré</translation>
    </message>
    <message>
        <source>the labels are of {labels}: {sensed}</source>
        <translation>les étiquettes sont de {labels} : {sensed}</translation>
    </message>
    <message>
        <source>the labels are of {value}, and {start:%Y-%m-%d} to {end:%Y-%m-%d} is one period: which images belong to which year?</source>
        <translation>les étiquettes sont de {value}, et {start:%Y-%m-%d} à {end:%Y-%m-%d} est une seule période : quelles images vont avec quelle année ?</translation>
    </message>
    <message>
        <source>the layer cannot be read.</source>
        <translation>la couche ne peut pas être lue.</translation>
    </message>
    <message>
        <source>the layer has no coordinate system.</source>
        <translation>la couche n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>the layer has no features.</source>
        <translation>la couche n'a pas d'entités.</translation>
    </message>
    <message>
        <source>the layer has no field of the class that the profile {profile} knows.</source>
        <translation>la couche n'a pas de champ de la classe que connaît le profil {profile}.</translation>
    </message>
    <message>
        <source>the layer has no field with codes of HCAT.</source>
        <translation>la couche n'a pas de champ avec des codes HCAT.</translation>
    </message>
    <message>
        <source>the layer has no polygon that can be used.</source>
        <translation>la couche n'a aucun polygone utilisable.</translation>
    </message>
    <message>
        <source>the layer of regions has no field '{field}'.</source>
        <translation>la couche des régions n'a pas de champ « {field} ».</translation>
    </message>
    <message>
        <source>the layer or file cannot be opened: {name}.</source>
        <translation>la couche ou le fichier ne peut pas être ouvert : {name}.</translation>
    </message>
    <message>
        <source>the layout has bands of its own: {bands}.</source>
        <translation>la forme a ses propres bandes : {bands}.</translation>
    </message>
    <message>
        <source>the layout holds 254 classes, and the dataset has {count}.</source>
        <translation>la forme contient 254 classes, et le jeu de données en a {count}.</translation>
    </message>
    <message>
        <source>the layout needs labels at 10 m.</source>
        <translation>la forme demande des étiquettes à 10 m.</translation>
    </message>
    <message>
        <source>the layout needs labels at {metres} m.</source>
        <translation>la forme demande des étiquettes à {metres} m.</translation>
    </message>
    <message>
        <source>the layout takes products of level {level}, and these are {other}.</source>
        <translation>la forme prend des produits de niveau {level}, et ceux-ci sont {other}.</translation>
    </message>
    <message>
        <source>the layout takes samples of {sides} pixels, and these have {side}.</source>
        <translation>la forme prend des échantillons de {sides} pixels, et ceux-ci en ont {side}.</translation>
    </message>
    <message>
        <source>the layout {layout} needs labels of classes, and the dataset has none.</source>
        <translation>la forme {layout} demande des étiquettes de classes, et le jeu de données n'en a pas.</translation>
    </message>
    <message>
        <source>the list has another version than 1, or no files.</source>
        <translation>la liste a une autre version que 1, ou pas de fichiers.</translation>
    </message>
    <message>
        <source>the login has ended and needs a new one-time code.</source>
        <translation>la connexion a expiré et demande un nouveau code à usage unique.</translation>
    </message>
    <message>
        <source>the login is refused although it had been accepted; perhaps too many sessions are open</source>
        <translation>la connexion est refusée alors qu'elle avait été acceptée ; trop de sessions sont peut-être ouvertes</translation>
    </message>
    <message>
        <source>the login is refused although it was accepted last time; {message}</source>
        <translation>la connexion est refusée alors qu'elle a été acceptée la dernière fois ; {message}</translation>
    </message>
    <message>
        <source>the manifest lists a file that is missing.</source>
        <translation>le manifeste liste un fichier qui manque.</translation>
    </message>
    <message>
        <source>the mask cannot be decoded: {messages}</source>
        <translation>le masque ne peut pas être décodé : {messages}</translation>
    </message>
    <message>
        <source>the mask has {rastercount} layers, expected 3.</source>
        <translation>le masque a {rastercount} couches, 3 sont attendues.</translation>
    </message>
    <message>
        <source>the mask is in EPSG:{epsg}, the product in EPSG:{epsg_2}.</source>
        <translation>le masque est en EPSG:{epsg}, le produit en EPSG:{epsg_2}.</translation>
    </message>
    <message>
        <source>the metadata are no JSON object.</source>
        <translation>les métadonnées ne sont pas un objet JSON.</translation>
    </message>
    <message>
        <source>the metadata cannot be read: {error}.</source>
        <translation>les métadonnées ne peuvent pas être lues : {error}.</translation>
    </message>
    <message>
        <source>the metadata has neither a footprint nor the tile's corner.</source>
        <translation>les métadonnées n'ont ni emprise ni coin de la tuile.</translation>
    </message>
    <message>
        <source>the metadata name no coordinate reference system.</source>
        <translation>les métadonnées ne nomment pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>the metadata name no processing baseline.</source>
        <translation>les métadonnées ne nomment pas de baseline de traitement.</translation>
    </message>
    <message>
        <source>the metadata name the processing baselines {all}.</source>
        <translation>les métadonnées nomment les baselines de traitement {all}.</translation>
    </message>
    <message>
        <source>the metadata name the tile {tile}, the product lies elsewhere.</source>
        <translation>les métadonnées nomment la tuile {tile}, le produit est ailleurs.</translation>
    </message>
    <message>
        <source>the metadata name the tiles {tiles}.</source>
        <translation>les métadonnées nomment les tuiles {tiles}.</translation>
    </message>
    <message>
        <source>the metadata name the zones {codes}.</source>
        <translation>les métadonnées nomment les zones {codes}.</translation>
    </message>
    <message>
        <source>the metadata of {name} are not those it was made with.</source>
        <translation>les métadonnées de {name} ne sont pas celles avec lesquelles il a été fait.</translation>
    </message>
    <message>
        <source>the middle of the parcel's bounds where it lies inside, else a point on the parcel; it falls into pixel SIZE // 2 of both axes before the window is moved to the lattice and the tile</source>
        <translation>le milieu de l'emprise de la parcelle s'il est à l'intérieur, sinon un point sur la parcelle ; il tombe dans le pixel SIZE // 2 des deux axes avant que la fenêtre ne soit déplacée vers le treillis et la tuile</translation>
    </message>
    <message>
        <source>the model takes at most {most} steps, and the season has {steps}.</source>
        <translation>le modèle prend au plus {most} pas, et la saison en a {steps}.</translation>
    </message>
    <message>
        <source>the name lacks its {lacking}.</source>
        <translation>il manque au nom : {lacking}.</translation>
    </message>
    <message>
        <source>the name stands in several rows.</source>
        <translation>le nom figure dans plusieurs lignes.</translation>
    </message>
    <message>
        <source>the names of the fields ({fields}) do not tell one year each.</source>
        <translation>les noms des champs ({fields}) ne disent pas une année chacun.</translation>
    </message>
    <message>
        <source>the netrc file cannot be read (line {line}).</source>
        <translation>le fichier netrc ne peut pas être lu (ligne {line}).</translation>
    </message>
    <message>
        <source>the netrc file cannot be read.</source>
        <translation>le fichier netrc ne peut pas être lu.</translation>
    </message>
    <message>
        <source>the numbers of its samples do not run from 0.</source>
        <translation>les numéros de ses échantillons ne partent pas de 0.</translation>
    </message>
    <message>
        <source>the offsets are said to be in the pixels already and to be added, too ({offset_evidence}).</source>
        <translation>les décalages seraient déjà dans les pixels et aussi à ajouter ({offset_evidence}).</translation>
    </message>
    <message>
        <source>the one-time code has ended, or user name or password is wrong ({cause}).</source>
        <translation>le code à usage unique a expiré, ou le nom d'utilisateur ou le mot de passe est faux ({cause}).</translation>
    </message>
    <message>
        <source>the only attempt failed: {last}</source>
        <translation>la seule tentative a échoué : {last}</translation>
    </message>
    <message>
        <source>the only product was</source>
        <translation>le seul produit a été</translation>
    </message>
    <message>
        <source>the outlines cannot be drawn: {messages}</source>
        <translation>les contours ne peuvent pas être dessinés : {messages}</translation>
    </message>
    <message>
        <source>the parcel lies outside the grids ({names}{value}).</source>
        <translation>la parcelle est hors des grilles ({names}{value}).</translation>
    </message>
    <message>
        <source>the parcels are of {year}, the products of {years}.</source>
        <translation>les parcelles sont de {year}, les produits de {years}.</translation>
    </message>
    <message>
        <source>the period is missing.</source>
        <translation>la période manque.</translation>
    </message>
    <message>
        <source>the picture does not lie with the hub.</source>
        <translation>l'image n'est pas chez le hub.</translation>
    </message>
    <message>
        <source>the picture is too large.</source>
        <translation>l'image est trop grande.</translation>
    </message>
    <message>
        <source>the pixels have {resolution:g} m, expected {resolution_2} m.</source>
        <translation>les pixels ont {resolution:g} m, {resolution_2} m attendus.</translation>
    </message>
    <message>
        <source>the point has no coordinate system.</source>
        <translation>le point n'a pas de système de coordonnées.</translation>
    </message>
    <message>
        <source>the point inside the parcel that the window stands around</source>
        <translation>le point dans la parcelle autour duquel est la fenêtre</translation>
    </message>
    <message>
        <source>the point {x:g}, {y:g} cannot be brought into EPSG:{epsg}.</source>
        <translation>le point {x:g}, {y:g} ne peut pas être amené en EPSG:{epsg}.</translation>
    </message>
    <message>
        <source>the product has no cloud mask (MSK_CLASSI_B00.jp2 or MSK_CLOUDS_B00.gml in QI_DATA).</source>
        <translation>le produit n'a pas de masque de nuages (MSK_CLASSI_B00.jp2 ou MSK_CLOUDS_B00.gml dans QI_DATA).</translation>
    </message>
    <message>
        <source>the product has no cloud mask ({path}).</source>
        <translation>le produit n'a pas de masque de nuages ({path}).</translation>
    </message>
    <message>
        <source>the product has no cloud mask.</source>
        <translation>le produit n'a pas de masque de nuages.</translation>
    </message>
    <message>
        <source>the product has no file of {lost}.</source>
        <translation>le produit n'a pas de fichier de {lost}.</translation>
    </message>
    <message>
        <source>the product holds more than one granule; this is not supported.</source>
        <translation>le produit contient plus d'un granule ; ce n'est pas pris en charge.</translation>
    </message>
    <message>
        <source>the product holds {n} tiles; products of before December 2016 are not supported.</source>
        <translation>le produit contient {n} tuiles ; les produits d'avant décembre 2016 ne sont pas pris en charge.</translation>
    </message>
    <message>
        <source>the product is kept as a folder, it has no zip.</source>
        <translation>le produit est gardé en dossier, il n'a pas de zip.</translation>
    </message>
    <message>
        <source>the product is offline, in the long-term archive</source>
        <translation>le produit est hors ligne, dans l'archive à long terme</translation>
    </message>
    <message>
        <source>the product is offline, in the long-term archive.</source>
        <translation>le produit est hors ligne, dans l'archive à long terme.</translation>
    </message>
    <message>
        <source>the product was removed.</source>
        <translation>le produit a été retiré.</translation>
    </message>
    <message>
        <source>the product's record cannot be read ({name}: {error}).</source>
        <translation>la fiche du produit ne peut pas être lue ({name} : {error}).</translation>
    </message>
    <message>
        <source>the products to compare with are not given.</source>
        <translation>les produits à comparer ne sont pas donnés.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection ({words})</source>
        <translation>le proxy refuse la connexion ({words})</translation>
    </message>
    <message>
        <source>the query is too long for this hub</source>
        <translation>la requête est trop longue pour ce hub</translation>
    </message>
    <message>
        <source>the queue file cannot be used at the moment: {error}.</source>
        <translation>le fichier de la file ne peut pas être utilisé en ce moment : {error}.</translation>
    </message>
    <message>
        <source>the queue file cannot be used: {error}.</source>
        <translation>le fichier de la file ne peut pas être utilisé : {error}.</translation>
    </message>
    <message>
        <source>the queue file has version {version}, this program knows {version_2}.</source>
        <translation>le fichier de la file a la version {version}, ce programme connaît la {version_2}.</translation>
    </message>
    <message>
        <source>the queue file is damaged: {error}.</source>
        <translation>le fichier de la file est endommagé : {error}.</translation>
    </message>
    <message>
        <source>the queue has it already.</source>
        <translation>la file l'a déjà.</translation>
    </message>
    <message>
        <source>the raster is not in memory.</source>
        <translation>le raster n'est pas en mémoire.</translation>
    </message>
    <message>
        <source>the resolutions have different corners.</source>
        <translation>les résolutions ont des coins différents.</translation>
    </message>
    <message>
        <source>the row has no address of an item (field {field}).</source>
        <translation>la ligne n'a pas d'adresse d'item (champ {field}).</translation>
    </message>
    <message>
        <source>the row has no name.</source>
        <translation>la ligne n'a pas de nom.</translation>
    </message>
    <message>
        <source>the rule all_touched labels every touched pixel; a least coverage contradicts it.</source>
        <translation>la règle all_touched étiquette tout pixel touché ; une couverture minimale la contredit.</translation>
    </message>
    <message>
        <source>the same at 2.5 m</source>
        <translation>le même à 2.5 m</translation>
    </message>
    <message>
        <source>the sample {sample} cannot be read: {error}.</source>
        <translation>l'échantillon {sample} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>the seasons of the labels ({labels}) lie outside the period; {sensed}</source>
        <translation>les saisons des étiquettes ({labels}) sont hors de la période ; {sensed}</translation>
    </message>
    <message>
        <source>the secret key is not that of the access key</source>
        <translation>la clé secrète n'est pas celle de la clé d'accès</translation>
    </message>
    <message>
        <source>the series cannot be kept: {error}.</source>
        <translation>les séries ne peuvent pas être gardées : {error}.</translation>
    </message>
    <message>
        <source>the server sends whole files only: parts of them cannot be read.</source>
        <translation>le serveur n'envoie que des fichiers entiers : on ne peut pas en lire des parties.</translation>
    </message>
    <message>
        <source>the server sent another part of the file than was asked for.</source>
        <translation>le serveur a envoyé une autre partie du fichier que celle demandée.</translation>
    </message>
    <message>
        <source>the shard cannot be read: {error}.</source>
        <translation>le fragment ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>the shard is damaged ({error}).</source>
        <translation>le fragment est endommagé ({error}).</translation>
    </message>
    <message>
        <source>the size of {path} is no number of bytes.</source>
        <translation>la taille de {path} n'est pas un nombre d'octets.</translation>
    </message>
    <message>
        <source>the special value {text} is {found}; this program knows only {values}.</source>
        <translation>la valeur spéciale {text} est {found} ; ce programme ne connaît que {values}.</translation>
    </message>
    <message>
        <source>the store does not allow this with these keys</source>
        <translation>le magasin ne le permet pas avec ces clés</translation>
    </message>
    <message>
        <source>the store does not behave: {what}.</source>
        <translation>le magasin ne se comporte pas comme il faut : {what}.</translation>
    </message>
    <message>
        <source>the store does not hold the product whole: {what}.</source>
        <translation>le magasin n'a pas le produit en entier : {what}.</translation>
    </message>
    <message>
        <source>the store does not know this access key: it is mistyped, was deleted, or its end date has passed</source>
        <translation>le magasin ne connaît pas cette clé d'accès : elle est mal saisie, a été supprimée, ou a expiré</translation>
    </message>
    <message>
        <source>the store does not take these keys</source>
        <translation>le magasin n'accepte pas ces clés</translation>
    </message>
    <message>
        <source>the store has no file of it, though the catalogue lists it.</source>
        <translation>le magasin n'en a aucun fichier, bien que le catalogue le liste.</translation>
    </message>
    <message>
        <source>the store has no such archive</source>
        <translation>le magasin n'a pas cette archive</translation>
    </message>
    <message>
        <source>the store has no such file</source>
        <translation>le magasin n'a pas ce fichier</translation>
    </message>
    <message>
        <source>the store has the files of products one by one and no zip.</source>
        <translation>le magasin a les fichiers des produits un par un et pas de zip.</translation>
    </message>
    <message>
        <source>the store is a prototype of 2024, which is not supported.</source>
        <translation>ce magasin est un prototype de 2024, qui n'est pas pris en charge.</translation>
    </message>
    <message>
        <source>the stream ended at {offset} of {total} bytes.</source>
        <translation>le flux s'est arrêté à {offset} octets sur {total}.</translation>
    </message>
    <message>
        <source>the stream said nothing.</source>
        <translation>le flux n'a rien dit.</translation>
    </message>
    <message>
        <source>the stream stalled: {got} bytes in {elapsed:.0f} s.</source>
        <translation>le flux s'est figé : {got} octets en {elapsed:.0f} s.</translation>
    </message>
    <message>
        <source>the table cannot be read: {error}.</source>
        <translation>la table ne peut pas être lue : {error}.</translation>
    </message>
    <message>
        <source>the table has no column name, and its first line no name of a product.</source>
        <translation>la table n'a pas de colonne name, et sa première ligne pas de nom de produit.</translation>
    </message>
    <message>
        <source>the tile has a header of its own</source>
        <translation>la tuile a son propre en-tête</translation>
    </message>
    <message>
        <source>the year {year} lies outside the period.</source>
        <translation>l'année {year} est hors de la période.</translation>
    </message>
    <message>
        <source>the zip cannot be read ({reason}).</source>
        <translation>le zip ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
        <source>the zip has {n} entries, too many.</source>
        <translation>le zip a {n} entrées, c'est trop.</translation>
    </message>
    <message>
        <source>the zip is damaged: {error}.</source>
        <translation>le zip est endommagé : {error}.</translation>
    </message>
    <message>
        <source>the zip is truncated or damaged: {error}.</source>
        <translation>le zip est tronqué ou endommagé : {error}.</translation>
    </message>
    <message>
        <source>the zip's entry is damaged: {error}.</source>
        <translation>l'entrée du zip est endommagée : {error}.</translation>
    </message>
    <message>
        <source>the zip's entry {name!r} {problem}.</source>
        <translation>l'entrée {name!r} du zip {problem}.</translation>
    </message>
    <message>
        <source>the {algorithm} checksum differs from the manifest's.</source>
        <translation>la somme de contrôle {algorithm} diffère de celle du manifeste.</translation>
    </message>
    <message>
        <source>the {algorithm} checksum differs from the manifest's: the file is damaged.</source>
        <translation>la somme de contrôle {algorithm} diffère de celle du manifeste : le fichier est endommagé.</translation>
    </message>
    <message>
        <source>the {differs} checksum differs from the catalogue's, and the product's own list tells none.</source>
        <translation>la somme de contrôle {differs} diffère de celle du catalogue, et la liste du produit lui-même n'en donne aucune.</translation>
    </message>
    <message>
        <source>the {n} products were all</source>
        <translation>les {n} produits ont tous été</translation>
    </message>
    <message>
        <source>there is no band in its native resolution below measurements/reflectance.</source>
        <translation>sous measurements/reflectance il n'y a pas de bande dans sa résolution native.</translation>
    </message>
    <message>
        <source>there is no field '{field}': this is no series of parcels.</source>
        <translation>il n'y a pas de champ '{field}' : ce ne sont pas des séries de parcelles.</translation>
    </message>
    <message>
        <source>there is no grid to rasterize on.</source>
        <translation>il n'y a aucune grille sur laquelle rastériser.</translation>
    </message>
    <message>
        <source>there is no layer of polygons in this zip.</source>
        <translation>il n'y a pas de couche de polygones dans ce zip.</translation>
    </message>
    <message>
        <source>there is no queue file.</source>
        <translation>il n'y a pas de fichier de file.</translation>
    </message>
    <message>
        <source>there is no statistic '{name}'.</source>
        <translation>la statistique « {name} » n'existe pas.</translation>
    </message>
    <message>
        <source>there is no such authentication configuration.</source>
        <translation>cette configuration d'authentification n'existe pas.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>il n'y a pas de tel fichier.</translation>
    </message>
    <message>
        <source>there is no such folder.</source>
        <translation>il n'y a pas de tel dossier.</translation>
    </message>
    <message>
        <source>there is no such hub.</source>
        <translation>il n'y a pas de tel hub.</translation>
    </message>
    <message>
        <source>there is no such product in the queue.</source>
        <translation>il n'y a pas de tel produit dans la file.</translation>
    </message>
    <message>
        <source>there is nothing from that byte on.</source>
        <translation>il n'y a rien à partir de cet octet.</translation>
    </message>
    <message>
        <source>there is something behind its last step.</source>
        <translation>il y a quelque chose après son dernier pas.</translation>
    </message>
    <message>
        <source>there twice</source>
        <translation>présent deux fois</translation>
    </message>
    <message>
        <source>these bands have pixels of {sizes} m.</source>
        <translation>ces bandes ont des pixels de {sizes} m.</translation>
    </message>
    <message>
        <source>these credentials are access keys of an object store (S3), and none is known of this hub.</source>
        <translation>ce sont des clés d'accès d'un magasin d'objets (S3), et on n'en connaît aucun pour ce hub.</translation>
    </message>
    <message>
        <source>these series have neither mean nor median.</source>
        <translation>ces séries n'ont ni moyenne ni médiane.</translation>
    </message>
    <message>
        <source>third of a month (10, 10, the rest)</source>
        <translation>tiers de mois (10, 10, le reste)</translation>
    </message>
    <message>
        <source>this GDAL cannot read GeoParquet: its driver Parquet is missing.</source>
        <translation>ce GDAL ne peut pas lire GeoParquet : son pilote Parquet manque.</translation>
    </message>
    <message>
        <source>this GDAL cannot read JPEG 2000.</source>
        <translation>ce GDAL ne peut pas lire le JPEG 2000.</translation>
    </message>
    <message>
        <source>this GDAL cannot unpack {codec}.</source>
        <translation>ce GDAL ne peut pas décomprimer {codec}.</translation>
    </message>
    <message>
        <source>this Zarr store is no EOPF product of Sentinel-2: it has no product:type.</source>
        <translation>ce magasin Zarr n'est pas un produit EOPF de Sentinel-2 : il n'a pas de product:type.</translation>
    </message>
    <message>
        <source>this Zarr store is no EOPF product of Sentinel-2: product:type is {kind}.</source>
        <translation>ce magasin Zarr n'est pas un produit EOPF de Sentinel-2 : product:type est {kind}.</translation>
    </message>
    <message>
        <source>this account asks for a one-time code ({cause}).</source>
        <translation>ce compte demande un code à usage unique ({cause}).</translation>
    </message>
    <message>
        <source>this account or client may search but not download</source>
        <translation>ce compte ou ce client peut chercher mais pas télécharger</translation>
    </message>
    <message>
        <source>this describes no dataset of DeepSatData.</source>
        <translation>ceci ne décrit aucun jeu de données de DeepSatData.</translation>
    </message>
    <message>
        <source>this hub is for searching only.</source>
        <translation>ce hub ne sert qu'à chercher.</translation>
    </message>
    <message>
        <source>this hub is given twice.</source>
        <translation>ce hub est donné deux fois.</translation>
    </message>
    <message>
        <source>this hub needs an address.</source>
        <translation>ce hub a besoin d'une adresse.</translation>
    </message>
    <message>
        <source>this is a part of a split archive, which cannot be opened as it is.</source>
        <translation>c'est une partie d'une archive fractionnée, qui ne peut pas être ouverte telle quelle.</translation>
    </message>
    <message>
        <source>this is a table without geometries.</source>
        <translation>c'est une table sans géométries.</translation>
    </message>
    <message>
        <source>this is a temporary place, which QGIS deletes when it ends.</source>
        <translation>c'est un lieu temporaire, que QGIS supprime en quittant.</translation>
    </message>
    <message>
        <source>this is a {kind} archive.</source>
        <translation>c'est une archive {kind}.</translation>
    </message>
    <message>
        <source>this is no JPEG 2000 file.</source>
        <translation>ce n'est pas un fichier JPEG 2000.</translation>
    </message>
    <message>
        <source>this is no STAC item.</source>
        <translation>ce n'est pas un item STAC.</translation>
    </message>
    <message>
        <source>this is no Sentinel-2 L1C or L2A product name.</source>
        <translation>ce n'est pas un nom de produit Sentinel-2 L1C ou L2A.</translation>
    </message>
    <message>
        <source>this is no array of Zarr 3.</source>
        <translation>ce n'est pas un tableau Zarr 3.</translation>
    </message>
    <message>
        <source>this is no dataset: dataset.json is missing.</source>
        <translation>ce n'est pas un jeu de données : dataset.json manque.</translation>
    </message>
    <message>
        <source>this is no ground truth: ground_truth.json is missing.</source>
        <translation>ce n'est pas une vérité terrain : ground_truth.json manque.</translation>
    </message>
    <message>
        <source>this is no polygon.</source>
        <translation>ce n'est pas un polygone.</translation>
    </message>
    <message>
        <source>this is no raster.</source>
        <translation>ce n'est pas un raster.</translation>
    </message>
    <message>
        <source>this is no {partial_format} list.</source>
        <translation>ce n'est pas une liste {partial_format}.</translation>
    </message>
    <message>
        <source>this is not a queue file.</source>
        <translation>ce n'est pas un fichier de file.</translation>
    </message>
    <message>
        <source>this is not the name of a product.</source>
        <translation>ce n'est pas le nom d'un produit.</translation>
    </message>
    <message>
        <source>this login is not for {strange}, which HUB_URL names.</source>
        <translation>ces identifiants ne sont pas pour {strange}, que nomme HUB_URL.</translation>
    </message>
    <message>
        <source>this needs a login.</source>
        <translation>cela demande des identifiants.</translation>
    </message>
    <message>
        <source>this needs a pair of access keys.</source>
        <translation>cela demande une paire de clés d'accès.</translation>
    </message>
    <message>
        <source>this queue fills the folder {folder}.</source>
        <translation>cette file remplit le dossier {folder}.</translation>
    </message>
    <message>
        <source>this raster of the ground truth cannot be read now ({strerror}).</source>
        <translation>ce raster de la vérité terrain ne peut pas être lu maintenant ({strerror}).</translation>
    </message>
    <message>
        <source>this raster of the ground truth is damaged ({reason}).</source>
        <translation>ce raster de la vérité terrain est endommagé ({reason}).</translation>
    </message>
    <message>
        <source>this raster of the ground truth is missing.</source>
        <translation>ce raster de la vérité terrain manque.</translation>
    </message>
    <message>
        <source>this table of the ground truth cannot be read ({strerror}).</source>
        <translation>cette table de la vérité terrain ne peut pas être lue ({strerror}).</translation>
    </message>
    <message>
        <source>tile {tile} does not belong to the image.</source>
        <translation>la tuile {tile} n'appartient pas à l'image.</translation>
    </message>
    <message>
        <source>tile {tile} reaches beyond the end of the file</source>
        <translation>la tuile {tile} dépasse la fin du fichier</translation>
    </message>
    <message>
        <source>tiles</source>
        <translation>tuiles</translation>
    </message>
    <message>
        <source>time_x, time_mask</source>
        <translation>time_x, time_mask</translation>
    </message>
    <message>
        <source>to</source>
        <translation>au</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>to be ignored</source>
        <translation>à ignorer</translation>
    </message>
    <message>
        <source>to be ordered by hand</source>
        <translation>à commander à la main</translation>
    </message>
    <message>
        <source>to {largest}</source>
        <translation>à {largest}</translation>
    </message>
    <message>
        <source>too many downloads run at once on this account</source>
        <translation>trop de téléchargements à la fois sur ce compte</translation>
    </message>
    <message>
        <source>too many orders are open at the archive</source>
        <translation>trop de commandes sont ouvertes à l'archive</translation>
    </message>
    <message>
        <source>tried again</source>
        <translation>réessayé</translation>
    </message>
    <message>
        <source>true colour</source>
        <translation>vraies couleurs</translation>
    </message>
    <message>
        <source>two grids have this name.</source>
        <translation>deux grilles portent ce nom.</translation>
    </message>
    <message>
        <source>two or more, none covers it whole</source>
        <translation>deux ou plus, aucune ne le couvre en entier</translation>
    </message>
    <message>
        <source>two or more, one or more cover it whole</source>
        <translation>deux ou plus, une ou plusieurs le couvrent en entier</translation>
    </message>
    <message>
        <source>two polygons cannot be intersected ({messages}).</source>
        <translation>l'intersection de deux polygones ne peut pas être calculée ({messages}).</translation>
    </message>
    <message>
        <source>two samples stand around one parcel.</source>
        <translation>deux échantillons sont autour d'une même parcelle.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>unknown band {value}.</source>
        <translation>bande inconnue {value}.</translation>
    </message>
    <message>
        <source>unknown bands {unknown}.</source>
        <translation>bandes inconnues {unknown}.</translation>
    </message>
    <message>
        <source>unknown class</source>
        <translation>classe inconnue</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>format inconnu</translation>
    </message>
    <message>
        <source>unknown parcel</source>
        <translation>parcelle inconnue</translation>
    </message>
    <message>
        <source>unknown product</source>
        <translation>produit inconnu</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>unknown share</source>
        <translation>part inconnue</translation>
    </message>
    <message>
        <source>unknown tile</source>
        <translation>tuile inconnue</translation>
    </message>
    <message>
        <source>unknown type of cloud {kind!r}.</source>
        <translation>type de nuage inconnu {kind!r}.</translation>
    </message>
    <message>
        <source>user name or password is empty.</source>
        <translation>le nom d'utilisateur ou le mot de passe est vide.</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>vertices of all rings, each closed, of all samples; sample i has those from outline_start[i] to outline_start[i + 1]</source>
        <translation>sommets de tous les anneaux, chacun fermé, de tous les échantillons ; l'échantillon i a ceux de outline_start[i] à outline_start[i + 1]</translation>
    </message>
    <message>
        <source>waiting for an order slot</source>
        <translation>en attente d'une place de commande</translation>
    </message>
    <message>
        <source>what is known of accounts cannot be kept here: {error}.</source>
        <translation>ce qui est connu des comptes ne peut pas être gardé ici : {error}.</translation>
    </message>
    <message>
        <source>what is known of accounts cannot be used: {error}.</source>
        <translation>ce qui est connu des comptes ne peut pas être utilisé : {error}.</translation>
    </message>
    <message>
        <source>what it holds cannot be made out: {error}.</source>
        <translation>ce qu'il contient ne peut pas être reconnu : {error}.</translation>
    </message>
    <message>
        <source>what it sent is no list of files</source>
        <translation>ce qu'il a envoyé n'est pas une liste de fichiers</translation>
    </message>
    <message>
        <source>what kind of hub this is does not show in its address.</source>
        <translation>le genre de ce hub ne se voit pas à son adresse.</translation>
    </message>
    <message>
        <source>what the hub sent is no zip file.</source>
        <translation>ce que le hub a envoyé n'est pas un fichier zip.</translation>
    </message>
    <message>
        <source>what took its place is taken instead</source>
        <translation>ce qui a pris sa place est pris à la place</translation>
    </message>
    <message>
        <source>which ring of its parcel a vertex belongs to; inside is what an odd number encloses</source>
        <translation>à quel anneau de sa parcelle appartient un sommet ; est à l'intérieur ce qu'entoure un nombre impair</translation>
    </message>
    <message>
        <source>windows in which no pixel has a class</source>
        <translation>fenêtres où aucun pixel n'a de classe</translation>
    </message>
    <message>
        <source>windows of {size_m:g} m lie {stride_m:g} m apart, and none wholly inside a tile: the images of the largest are {largest:g} m wide.</source>
        <translation>des fenêtres de {size_m:g} m sont distantes de {stride_m:g} m, et aucune n'est entièrement dans une tuile : les images de la plus grande ont {largest:g} m de large.</translation>
    </message>
    <message>
        <source>within the limits, not chosen</source>
        <translation>dans les limites, non choisi</translation>
    </message>
    <message>
        <source>without bands of 60 m</source>
        <translation>sans les bandes à 60 m</translation>
    </message>
    <message>
        <source>without cloud masks no pixel is known to be clear, and MASKS is off.</source>
        <translation>sans masques de nuages, aucun pixel n'est connu comme clair, et MASKS est désactivé.</translation>
    </message>
    <message>
        <source>workers died several times in the same task: {error}</source>
        <translation>des exécutants sont morts plusieurs fois dans la même tâche : {error}</translation>
    </message>
    <message>
        <source>wrong count</source>
        <translation>mauvais nombre</translation>
    </message>
    <message>
        <source>wrong date</source>
        <translation>mauvaise date</translation>
    </message>
    <message>
        <source>wrong order</source>
        <translation>mauvais ordre</translation>
    </message>
    <message>
        <source>wrong tile</source>
        <translation>mauvaise tuile</translation>
    </message>
    <message>
        <source>wrong user name or password</source>
        <translation>nom d'utilisateur ou mot de passe faux</translation>
    </message>
    <message>
        <source>wrong user name or password, or this account asks for a one-time code, too ({cause}).</source>
        <translation>nom d'utilisateur ou mot de passe faux, ou ce compte demande aussi un code à usage unique ({cause}).</translation>
    </message>
    <message>
        <source>wrong value</source>
        <translation>mauvaise valeur</translation>
    </message>
    <message>
        <source>x and y are no even grid of {resolution} m, north up.</source>
        <translation>x et y ne sont pas une grille régulière de {resolution} m, nord en haut.</translation>
    </message>
    <message>
        <source>y = slope x + intercept of the longest passage of the boundary, NaN where none; upright: slope inf, intercepts are x; local: origin in the pixel's corner, global: in the window's</source>
        <translation>y = slope x + intercept du plus long passage de la limite, NaN s'il n'y en a pas ; vertical : slope inf, les ordonnées à l'origine sont des x ; local : origine au coin du pixel, global : à celui de la fenêtre</translation>
    </message>
    <message>
        <source>year {year}: no product sensed {start:%Y-%m-%d} to {end:%Y-%m-%d}.</source>
        <translation>année {year} : aucun produit acquis du {start:%Y-%m-%d} au {end:%Y-%m-%d}.</translation>
    </message>
    <message>
        <source>years</source>
        <translation>années</translation>
    </message>
    <message>
        <source>years lie on the same ground: no distance is between them.</source>
        <translation>les années sont sur le même terrain : il n'y a pas de distance entre elles.</translation>
    </message>
    <message>
        <source>zarr_format is {value}.</source>
        <translation>zarr_format est {value}.</translation>
    </message>
    <message>
        <source>zip found here, verified</source>
        <translation>zip trouvé ici, vérifié</translation>
    </message>
    <message>
        <source>{all} in all; of a sample {least} to {most}, median {median:g}</source>
        <translation>{all} en tout ; par échantillon {least} à {most}, médiane {median:g}</translation>
    </message>
    <message>
        <source>{archived} of {waiting} wait for the archive</source>
        <translation>{archived} sur {waiting} attendent l'archive</translation>
    </message>
    <message>
        <source>{area:.0f} m2 are claimed by both, {share:.1f} % of the smaller parcel.</source>
        <translation>{area:.0f} m2 sont revendiqués par les deux, {share:.1f} % de la plus petite parcelle.</translation>
    </message>
    <message>
        <source>{attempts} attempts failed on this computer; the last: {text}</source>
        <translation>{attempts} tentatives ont échoué sur cet ordinateur ; la dernière : {text}</translation>
    </message>
    <message>
        <source>{band} is not there any more.</source>
        <translation>{band} n'est plus là.</translation>
    </message>
    <message>
        <source>{band} is stored as {dtype}, not as 16 bit DN.</source>
        <translation>{band} est enregistré en {dtype}, non en DN 16 bits.</translation>
    </message>
    <message>
        <source>{band} of step {step} differs from {product} in {pixels} pixels.</source>
        <translation>{band} du pas {step} diffère de {product} dans {pixels} pixels.</translation>
    </message>
    <message>
        <source>{before:.1f} to {after:.1f} m2</source>
        <translation>de {before:.1f} à {after:.1f} m2</translation>
    </message>
    <message>
        <source>{before} and {after} compared</source>
        <translation>Comparaison de {before} et {after}</translation>
    </message>
    <message>
        <source>{both} stands in both.</source>
        <translation>{both} figure dans les deux.</translation>
    </message>
    <message>
        <source>{codes} of {taking_part} parcels get the label ignore: their class codes are not in the class table. Codes with their parcels: {named}.</source>
        <translation>{codes} parcelles sur {taking_part} reçoivent l'étiquette ignore : leurs codes de classe ne sont pas dans la table des classes. Codes avec leurs parcelles : {named}.</translation>
    </message>
    <message>
        <source>{compared} compared with them, pixel by pixel</source>
        <translation>{compared} comparés avec eux, pixel par pixel</translation>
    </message>
    <message>
        <source>{count} Zarr stores in it, expected one.</source>
        <translation>{count} magasins Zarr dedans, un seul est attendu.</translation>
    </message>
    <message>
        <source>{count} in {files}.</source>
        <translation>{count} dans {files}.</translation>
    </message>
    <message>
        <source>{count} left out: {detail}</source>
        <translation>{count} laissées de côté : {detail}</translation>
    </message>
    <message>
        <source>{count} sensed {when}, none in the period {wanted}.</source>
        <translation>{count} acquis le {when}, aucun dans la période {wanted}.</translation>
    </message>
    <message>
        <source>{count} sensed {when}.</source>
        <translation>{count} acquis le {when}.</translation>
    </message>
    <message>
        <source>{days:g} d</source>
        <translation>{days:g} j</translation>
    </message>
    <message>
        <source>{day}: {samples} of {all} samples, {clear} clear</source>
        <translation>{day} : {samples} échantillons sur {all}, {clear} clair</translation>
    </message>
    <message>
        <source>{error} The dataset is finished without it; samples.csv tells the same.</source>
        <translation>{error} Le jeu de données est achevé sans cela ; samples.csv dit la même chose.</translation>
    </message>
    <message>
        <source>{error} The folds stand in samples.csv; samples.gpkg is taken away.</source>
        <translation>{error} Les plis sont dans samples.csv ; samples.gpkg est retiré.</translation>
    </message>
    <message>
        <source>{error} The ground truth is finished without it.</source>
        <translation>{error} La vérité terrain est achevée sans cela.</translation>
    </message>
    <message>
        <source>{folder}: files cannot be locked here ({strerror}); run nothing beside.</source>
        <translation>{folder} : les fichiers ne peuvent pas être verrouillés ici ({strerror}) ; ne lancez rien à côté.</translation>
    </message>
    <message>
        <source>{found} products in it, expected one.</source>
        <translation>{found} produits dedans, un seul est attendu.</translation>
    </message>
    <message>
        <source>{here} of {there} {level}</source>
        <translation>{here} sur {there} {level}</translation>
    </message>
    <message>
        <source>{href}: {evidence}; {href_2}: {evidence_2}</source>
        <translation>{href} : {evidence} ; {href_2} : {evidence_2}</translation>
    </message>
    <message>
        <source>{hub} asks for a one-time code{said}: enter the one that your app shows now and start again; it holds for half a minute</source>
        <translation>{hub} demande un code à usage unique{said} : saisissez celui que votre application affiche maintenant et relancez ; il est valable une demi-minute</translation>
    </message>
    <message>
        <source>{hub} does not let this account download{said}: log in to its web site once, see what it asks for (terms to accept, an address to confirm), and use the login of that site</source>
        <translation>{hub} ne laisse pas ce compte télécharger{said} : connectez-vous une fois à son site, voyez ce qu'il demande (conditions à accepter, adresse à confirmer), et utilisez les identifiants de ce site</translation>
    </message>
    <message>
        <source>{hub} has refused the login several times although it had accepted it{said}: perhaps too many sessions are open; end other programs that use the account, and start again later</source>
        <translation>{hub} a refusé la connexion plusieurs fois alors qu'il l'avait acceptée{said} : trop de sessions sont peut-être ouvertes ; fermez les autres programmes qui utilisent le compte, et relancez plus tard</translation>
    </message>
    <message>
        <source>{hub} has {name} no longer</source>
        <translation>{hub} n'a plus {name}</translation>
    </message>
    <message>
        <source>{hub} refuses one product after the other{said}: the account lacks a right there, or a firewall or proxy is in the way</source>
        <translation>{hub} refuse un produit après l'autre{said} : il manque là un droit au compte, ou un pare-feu ou un proxy fait obstacle</translation>
    </message>
    <message>
        <source>{hub} refuses the credentials{said}: correct user name or password, with two factors give a one-time code, too; the same ones are not sent again on this day</source>
        <translation>{hub} refuse les identifiants{said} : corrigez le nom d'utilisateur ou le mot de passe, avec deux facteurs donnez aussi un code à usage unique ; les mêmes ne sont pas renvoyés ce jour-là</translation>
    </message>
    <message>
        <source>{hub}: the last page of {came:,} products is full and names no next one, and the hub does not tell how many there are; some may be missing. Search smaller areas or periods to be sure.</source>
        <translation>{hub} : la dernière page de {came:,} produits est pleine et n'en nomme pas de suivante, et le hub ne dit pas combien il y en a ; certains manquent peut-être. Cherchez des zones ou des périodes plus petites pour en être sûr.</translation>
    </message>
    <message>
        <source>{hub}: {reason} Going on at {hub_2}.</source>
        <translation>{hub} : {reason} On continue chez {hub_2}.</translation>
    </message>
    <message>
        <source>{kept} of {n} product chosen</source>
        <translation>{kept} produit choisi sur {n}</translation>
    </message>
    <message>
        <source>{kept} of {n} products chosen</source>
        <translation>{kept} produits choisis sur {n}</translation>
    </message>
    <message>
        <source>{kept} of {n} sample ({share:.1f} %) in {folds}</source>
        <translation>{kept} échantillon sur {n} ({share:.1f} %) dans {folds}</translation>
    </message>
    <message>
        <source>{kept} of {n} samples ({share:.1f} %) in {folds}</source>
        <translation>{kept} échantillons sur {n} ({share:.1f} %) dans {folds}</translation>
    </message>
    <message>
        <source>{kept} to keep, {out} to leave out</source>
        <translation>{kept} à garder, {out} à écarter</translation>
    </message>
    <message>
        <source>{label} {pixels} ({value:g} m) is not a whole number of pixels at {names}.</source>
        <translation>{label} {pixels} ({value:g} m) n'est pas un nombre entier de pixels à {names}.</translation>
    </message>
    <message>
        <source>{lost} is missing.</source>
        <translation>{lost} manque.</translation>
    </message>
    <message>
        <source>{low} and more {unit}: {count}</source>
        <translation>{low} et plus {unit} : {count}</translation>
    </message>
    <message>
        <source>{low} to {high} {unit}: {count}</source>
        <translation>{low} à {high} {unit} : {count}</translation>
    </message>
    <message>
        <source>{manifest} is missing</source>
        <translation>{manifest} manque</translation>
    </message>
    <message>
        <source>{message} It was deleted: {cause}.</source>
        <translation>{message} Il a été supprimé : {cause}.</translation>
    </message>
    <message>
        <source>{message} {remedy}</source>
        <translation>{message} {remedy}</translation>
    </message>
    <message>
        <source>{message}; next attempt in {wait:.0f} s.</source>
        <translation>{message} ; prochaine tentative dans {wait:.0f} s.</translation>
    </message>
    <message>
        <source>{method} ({n} of them)</source>
        <translation>{method} (nombre : {n})</translation>
    </message>
    <message>
        <source>{metres:g} m</source>
        <translation>{metres:g} m</translation>
    </message>
    <message>
        <source>{metres:g} m is no whole number of pixels of {resolution} m.</source>
        <translation>{metres:g} m n'est pas un nombre entier de pixels de {resolution} m.</translation>
    </message>
    <message>
        <source>{metres:g} m with 95 %</source>
        <translation>{metres:g} m à 95 %</translation>
    </message>
    <message>
        <source>{millions:.0f} million pixels</source>
        <translation>{millions:.0f} millions de pixels</translation>
    </message>
    <message>
        <source>{millions:.1f} million pixels</source>
        <translation>{millions:.1f} millions de pixels</translation>
    </message>
    <message>
        <source>{min_coverage:g} is not between 0 and 1.</source>
        <translation>{min_coverage:g} n'est pas entre 0 et 1.</translation>
    </message>
    <message>
        <source>{missing} of the {all} products of the dataset are not there, for example {name}.</source>
        <translation>{missing} des {all} produits du jeu de données ne sont pas là, par exemple {name}.</translation>
    </message>
    <message>
        <source>{names} and {more} more</source>
        <translation>{names} et {more} autres</translation>
    </message>
    <message>
        <source>{names} stands in KEEP and in DROP.</source>
        <translation>{names} figure dans KEEP et dans DROP.</translation>
    </message>
    <message>
        <source>{name} (level {level}, {probe})</source>
        <translation>{name} (niveau {level}, {probe})</translation>
    </message>
    <message>
        <source>{name} (processing {baseline})</source>
        <translation>{name} (traitement {baseline})</translation>
    </message>
    <message>
        <source>{name} ({width} x {height} px of {resolution:g} m at {ulx:.10g}, {uly:.10g}) does not hold the windows of {name_2}, which begins at {ulx_2:.10g}, {uly_2:.10g}.</source>
        <translation>{name} ({width} x {height} px de {resolution:g} m à {ulx:.10g}, {uly:.10g}) ne contient pas les fenêtres de {name_2}, qui commence à {ulx_2:.10g}, {uly_2:.10g}.</translation>
    </message>
    <message>
        <source>{name} announced {total:,} products and listed {came:,}; asked for shorter periods it names no other, so the number was an estimate.</source>
        <translation>{name} a annoncé {total:,} produits et en a listé {came:,} ; interrogé sur des périodes plus courtes, il n'en nomme pas d'autres, le nombre était donc une estimation.</translation>
    </message>
    <message>
        <source>{name} does not have it.</source>
        <translation>{name} ne l'a pas.</translation>
    </message>
    <message>
        <source>{name} does not hold a value for each sample and step.</source>
        <translation>{name} ne contient pas une valeur pour chaque échantillon et chaque pas.</translation>
    </message>
    <message>
        <source>{name} has another length.</source>
        <translation>{name} a une autre longueur.</translation>
    </message>
    <message>
        <source>{name} has no band files.</source>
        <translation>{name} n'a pas de fichiers de bandes.</translation>
    </message>
    <message>
        <source>{name} is a catalogue only: it has no SAFE products to download.</source>
        <translation>{name} est seulement un catalogue : il n'a pas de produits SAFE à télécharger.</translation>
    </message>
    <message>
        <source>{name} is for searching only.</source>
        <translation>{name} ne sert qu'à chercher.</translation>
    </message>
    <message>
        <source>{name} is incomplete: {incomplete} image files are missing (inventoryproducts names them).</source>
        <translation>{name} est incomplet : {incomplete} fichiers d'image manquent (inventoryproducts les nomme).</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} manque.</translation>
    </message>
    <message>
        <source>{name} is no part of the dataset; nothing reads it.</source>
        <translation>{name} ne fait pas partie du jeu de données ; rien ne le lit.</translation>
    </message>
    <message>
        <source>{name} is no projected CRS in metres with an EPSG code.</source>
        <translation>{name} n'est pas un SCR projeté en mètres avec un code EPSG.</translation>
    </message>
    <message>
        <source>{name} is one layer of uint8, here {count} of {dtype}.</source>
        <translation>{name} est une couche de uint8, ici {count} de {dtype}.</translation>
    </message>
    <message>
        <source>{name} is skipped. {detail}</source>
        <translation>{name} est ignoré. {detail}</translation>
    </message>
    <message>
        <source>{name} is skipped: {message} Its shards are made again without it.</source>
        <translation>{name} est laissé de côté : {message} Ses fragments sont refaits sans lui.</translation>
    </message>
    <message>
        <source>{name} is stored as {dtype}, expected 8 bit.</source>
        <translation>{name} est enregistré en {dtype}, 8 bits sont attendus.</translation>
    </message>
    <message>
        <source>{name} is {value}, expected a UTC time.</source>
        <translation>{name} est {value}, une heure UTC est attendue.</translation>
    </message>
    <message>
        <source>{name} lies on another grid than its item says: {found}, the item says {stated}.</source>
        <translation>{name} est sur une autre grille que ne dit son item : {found}, l'item dit {stated}.</translation>
    </message>
    <message>
        <source>{name} was here but is not sound ({message}); it is fetched anew.</source>
        <translation>{name} était ici mais n'est pas sain ({message}) ; il est téléchargé à nouveau.</translation>
    </message>
    <message>
        <source>{name} was not processed by ESA (baseline {baselines}); it is used because no other processing of its acquisition is there.</source>
        <translation>{name} n'a pas été traité par l'ESA (baseline {baselines}) ; il est utilisé parce qu'aucun autre traitement de son acquisition n'est là.</translation>
    </message>
    <message>
        <source>{name}: T{tile} lies outside the area of interest.</source>
        <translation>{name} : T{tile} est hors de la zone d'intérêt.</translation>
    </message>
    <message>
        <source>{name}: asking the archive</source>
        <translation>{name} : interroge l'archive</translation>
    </message>
    <message>
        <source>{name}: cloud cover {cloud:g} %{together} is above {limit:g} %.</source>
        <translation>{name} : couverture nuageuse de {cloud:g} %{together}, au-dessus de {limit:g} %.</translation>
    </message>
    <message>
        <source>{name}: connected and logged in; {count:,} Sentinel-2 products.</source>
        <translation>{name} : connecté et identifié ; {count:,} produits Sentinel-2.</translation>
    </message>
    <message>
        <source>{name}: its internal blocks differ from those of {name_2}, its other half.</source>
        <translation>{name} : ses blocs internes diffèrent de ceux de {name_2}, son autre moitié.</translation>
    </message>
    <message>
        <source>{name}: lies in the hub's archive.</source>
        <translation>{name} : dans l'archive du hub.</translation>
    </message>
    <message>
        <source>{name}: sensed {sensing_start:%Y-%m-%d}, outside the period.</source>
        <translation>{name} : acquis le {sensing_start:%Y-%m-%d}, hors de la période.</translation>
    </message>
    <message>
        <source>{name}: shards are complete.</source>
        <translation>{name} : les fragments sont complets.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers and the login is accepted.</source>
        <translation>{name} : le catalogue répond et les identifiants sont acceptés.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers and the store accepts the keys.</source>
        <translation>{name} : le catalogue répond et le magasin accepte les clés.</translation>
    </message>
    <message>
        <source>{name}: the catalogue answers. Downloading needs a login.</source>
        <translation>{name} : le catalogue répond. Télécharger demande des identifiants.</translation>
    </message>
    <message>
        <source>{name}: the files of {lacking} are missing.</source>
        <translation>{name} : les fichiers de {lacking} manquent.</translation>
    </message>
    <message>
        <source>{name}: the folder {root} is there.</source>
        <translation>{name} : le dossier {root} est là.</translation>
    </message>
    <message>
        <source>{name}: the hub announced {total} products and listed {before}; its catalogue changed meanwhile, or a page was repeated. Search again to be sure.</source>
        <translation>{name} : le hub a annoncé {total} produits et en a listé {before} ; son catalogue a changé entre-temps, ou une page s'est répétée. Relancez la recherche pour en être sûr.</translation>
    </message>
    <message>
        <source>{name}: the same product as {path}.</source>
        <translation>{name} : le même produit que {path}.</translation>
    </message>
    <message>
        <source>{name}: {detail}</source>
        <translation>{name} : {detail}</translation>
    </message>
    <message>
        <source>{name}: {next_group} groups never completed.</source>
        <translation>{name} : {next_group} groupes ne se sont jamais achevés.</translation>
    </message>
    <message>
        <source>{name}: {title} answers; collections {found}.</source>
        <translation>{name} : {title} répond ; collections {found}.</translation>
    </message>
    <message>
        <source>{name}: {what}. Switch MASKS off to do without, or get the product with its masks.</source>
        <translation>{name} : {what}. Désactivez MASKS pour s'en passer, ou procurez-vous le produit avec ses masques.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name} : {why}</translation>
    </message>
    <message>
        <source>{number:g} day</source>
        <translation>{number:g} jour</translation>
    </message>
    <message>
        <source>{number:g} days</source>
        <translation>{number:g} jours</translation>
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
        <translation>{n} acquisition</translation>
    </message>
    <message>
        <source>{n} acquisitions</source>
        <translation>{n} acquisitions</translation>
    </message>
    <message>
        <source>{n} attempts failed; the last: {last}</source>
        <translation>{n} tentatives ont échoué ; la dernière : {last}</translation>
    </message>
    <message>
        <source>{n} byte</source>
        <translation>{n} octet</translation>
    </message>
    <message>
        <source>{n} bytes</source>
        <translation>{n} octets</translation>
    </message>
    <message>
        <source>{n} classes</source>
        <translation>{n} classes</translation>
    </message>
    <message>
        <source>{n} could not be read; the first: {detail}</source>
        <translation>{n} n'ont pas pu être lus ; le premier : {detail}</translation>
    </message>
    <message>
        <source>{n} date as a table</source>
        <translation>{n} date en tableau</translation>
    </message>
    <message>
        <source>{n} dates as a table</source>
        <translation>{n} dates en tableau</translation>
    </message>
    <message>
        <source>{n} day</source>
        <translation>{n} jour</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} jours</translation>
    </message>
    <message>
        <source>{n} downloads were damaged; the last: {last}</source>
        <translation>{n} téléchargements étaient endommagés ; le dernier : {last}</translation>
    </message>
    <message>
        <source>{n} fault</source>
        <translation>{n} défaut</translation>
    </message>
    <message>
        <source>{n} faults</source>
        <translation>{n} défauts</translation>
    </message>
    <message>
        <source>{n} file</source>
        <translation>{n} fichier</translation>
    </message>
    <message>
        <source>{n} file is missing ({parts}).</source>
        <translation>{n} fichier manque ({parts}).</translation>
    </message>
    <message>
        <source>{n} files</source>
        <translation>{n} fichiers</translation>
    </message>
    <message>
        <source>{n} files are missing ({parts}).</source>
        <translation>{n} fichiers manquent ({parts}).</translation>
    </message>
    <message>
        <source>{n} files of the earlier ground truth are open in another program and stay in the folder; the new ones have names beside theirs ({held}{value}).</source>
        <translation>{n} fichiers de la vérité terrain précédente sont ouverts dans un autre programme et restent dans le dossier ; les nouveaux ont des noms à côté des leurs ({held}{value}).</translation>
    </message>
    <message>
        <source>{n} fold</source>
        <translation>{n} pli</translation>
    </message>
    <message>
        <source>{n} folds</source>
        <translation>{n} plis</translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} de plus</translation>
    </message>
    <message>
        <source>{n} more tile</source>
        <translation>{n} autre tuile</translation>
    </message>
    <message>
        <source>{n} more tiles</source>
        <translation>{n} autres tuiles</translation>
    </message>
    <message>
        <source>{n} of {tiles} tiles are missing</source>
        <translation>{n} tuiles sur {tiles} manquent</translation>
    </message>
    <message>
        <source>{n} parcel ({reasons})</source>
        <translation>{n} parcelle ({reasons})</translation>
    </message>
    <message>
        <source>{n} parcel in more than one fold.</source>
        <translation>{n} parcelle dans plus d'un pli.</translation>
    </message>
    <message>
        <source>{n} parcel smaller than a pixel of 10 m (100 m²).</source>
        <translation>{n} parcelle plus petite qu'un pixel de 10 m (100 m²).</translation>
    </message>
    <message>
        <source>{n} parcel still in more than one fold.</source>
        <translation>{n} parcelle encore dans plus d'un pli.</translation>
    </message>
    <message>
        <source>{n} parcel, {hectares:,.1f} ha, measured in the UTM zone of each</source>
        <translation>{n} parcelle, {hectares:,.1f} ha, mesurée dans sa zone UTM</translation>
    </message>
    <message>
        <source>{n} parcels ({reasons})</source>
        <translation>{n} parcelles ({reasons})</translation>
    </message>
    <message>
        <source>{n} parcels in more than one fold.</source>
        <translation>{n} parcelles dans plus d'un pli.</translation>
    </message>
    <message>
        <source>{n} parcels smaller than a pixel of 10 m (100 m²).</source>
        <translation>{n} parcelles plus petites qu'un pixel de 10 m (100 m²).</translation>
    </message>
    <message>
        <source>{n} parcels still in more than one fold.</source>
        <translation>{n} parcelles encore dans plus d'un pli.</translation>
    </message>
    <message>
        <source>{n} parcels, {hectares:,.1f} ha, measured in the UTM zone of each</source>
        <translation>{n} parcelles, {hectares:,.1f} ha, mesurées chacune dans sa zone UTM</translation>
    </message>
    <message>
        <source>{n} product</source>
        <translation>{n} produit</translation>
    </message>
    <message>
        <source>{n} product is paused</source>
        <translation>{n} produit est en pause</translation>
    </message>
    <message>
        <source>{n} products</source>
        <translation>{n} produits</translation>
    </message>
    <message>
        <source>{n} products are paused</source>
        <translation>{n} produits sont en pause</translation>
    </message>
    <message>
        <source>{n} products were not processed by ESA (baseline {baselines}); they are used because no other processing of their acquisitions is there. For example {name}.</source>
        <translation>{n} produits n'ont pas été traités par l'ESA (baseline {baselines}) ; ils sont utilisés parce qu'aucun autre traitement de leurs acquisitions n'est là. Par exemple {name}.</translation>
    </message>
    <message>
        <source>{n} request</source>
        <translation>{n} requête</translation>
    </message>
    <message>
        <source>{n} requests</source>
        <translation>{n} requêtes</translation>
    </message>
    <message>
        <source>{n} row</source>
        <translation>{n} ligne</translation>
    </message>
    <message>
        <source>{n} rows</source>
        <translation>{n} lignes</translation>
    </message>
    <message>
        <source>{n} sample</source>
        <translation>{n} échantillon</translation>
    </message>
    <message>
        <source>{n} sample is in no fold.</source>
        <translation>{n} échantillon n'est dans aucun pli.</translation>
    </message>
    <message>
        <source>{n} samples</source>
        <translation>{n} échantillons</translation>
    </message>
    <message>
        <source>{n} samples are in no fold.</source>
        <translation>{n} échantillons ne sont dans aucun pli.</translation>
    </message>
    <message>
        <source>{n} shard</source>
        <translation>{n} fragment</translation>
    </message>
    <message>
        <source>{n} shards</source>
        <translation>{n} fragments</translation>
    </message>
    <message>
        <source>{n} step</source>
        <translation>{n} pas</translation>
    </message>
    <message>
        <source>{n} steps</source>
        <translation>{n} pas</translation>
    </message>
    <message>
        <source>{n} thread</source>
        <translation>{n} fil</translation>
    </message>
    <message>
        <source>{n} threads</source>
        <translation>{n} fils</translation>
    </message>
    <message>
        <source>{n} tile</source>
        <translation>{n} tuile</translation>
    </message>
    <message>
        <source>{n} tile-season</source>
        <translation>{n} tuile-saison</translation>
    </message>
    <message>
        <source>{n} tile-seasons</source>
        <translation>{n} tuiles-saisons</translation>
    </message>
    <message>
        <source>{n} tiles</source>
        <translation>{n} tuiles</translation>
    </message>
    <message>
        <source>{n} window</source>
        <translation>{n} fenêtre</translation>
    </message>
    <message>
        <source>{n} window in more than one fold, in other years: a model may know the place again. Results tell how well it does in another year, not elsewhere.</source>
        <translation>{n} fenêtre dans plus d'un pli, en d'autres années : un modèle peut reconnaître le lieu. Les résultats disent ce qu'il vaut une autre année, pas ailleurs.</translation>
    </message>
    <message>
        <source>{n} window is left out: {detail}</source>
        <translation>{n} fenêtre est laissée de côté : {detail}</translation>
    </message>
    <message>
        <source>{n} windows</source>
        <translation>{n} fenêtres</translation>
    </message>
    <message>
        <source>{n} windows are left out: {detail}</source>
        <translation>{n} fenêtres sont laissées de côté : {detail}</translation>
    </message>
    <message>
        <source>{n} windows in more than one fold, in other years: a model may know the place again. Results tell how well it does in another year, not elsewhere.</source>
        <translation>{n} fenêtres dans plus d'un pli, en d'autres années : un modèle peut reconnaître le lieu. Les résultats disent ce qu'il vaut une autre année, pas ailleurs.</translation>
    </message>
    <message>
        <source>{parts}; {here} of {total}</source>
        <translation>{parts} ; {here} sur {total}</translation>
    </message>
    <message>
        <source>{path} has {size} bytes instead of {size_2}</source>
        <translation>{path} a {size} octets au lieu de {size_2}</translation>
    </message>
    <message>
        <source>{path} is missing</source>
        <translation>{path} manque</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} manque.</translation>
    </message>
    <message>
        <source>{path} is no model that this QGIS can read</source>
        <translation>{path} n'est pas un modèle que ce QGIS peut lire</translation>
    </message>
    <message>
        <source>{path}, line {number}</source>
        <translation>{path}, ligne {number}</translation>
    </message>
    <message>
        <source>{path}: the folder cannot be listed: {strerror}.</source>
        <translation>{path} : le contenu du dossier ne peut pas être listé : {strerror}.</translation>
    </message>
    <message>
        <source>{path}: the same product as {path_2}.</source>
        <translation>{path} : le même produit que {path_2}.</translation>
    </message>
    <message>
        <source>{place} cannot be reached ({text}); trying again every {wait:.0f} s, nothing is lost.</source>
        <translation>{place} n'est pas accessible ({text}) ; nouvel essai toutes les {wait:.0f} s, rien n'est perdu.</translation>
    </message>
    <message>
        <source>{prefix}: {n} shard is complete.</source>
        <translation>{prefix} : {n} fragment est complet.</translation>
    </message>
    <message>
        <source>{prefix}: {n} shards are complete.</source>
        <translation>{prefix} : {n} fragments sont complets.</translation>
    </message>
    <message>
        <source>{prefix}: {n} window is left out: {detail}</source>
        <translation>{prefix} : {n} fenêtre est laissée de côté : {detail}</translation>
    </message>
    <message>
        <source>{prefix}: {n} windows are left out: {detail}</source>
        <translation>{prefix} : {n} fenêtres sont laissées de côté : {detail}</translation>
    </message>
    <message>
        <source>{product}: EOPF Zarr keeps no checksums. What unpacks is taken as it is.</source>
        <translation>{product} : EOPF Zarr ne garde pas de sommes de contrôle. Ce qui se décomprime est pris tel quel.</translation>
    </message>
    <message>
        <source>{product}: files of a catalogue are not read whole, so no checksum was compared.</source>
        <translation>{product} : les fichiers d'un catalogue ne sont pas lus en entier, aucune somme de contrôle n'a donc été comparée.</translation>
    </message>
    <message>
        <source>{px} x {px} pixels of 10 m, every {stride} pixels</source>
        <translation>{px} x {px} pixels de 10 m, tous les {stride} pixels</translation>
    </message>
    <message>
        <source>{px} x {px} pixels of 10 m, one around each parcel</source>
        <translation>{px} x {px} pixels de 10 m, une autour de chaque parcelle</translation>
    </message>
    <message>
        <source>{rasterxsize} x {rasterysize} pixels do not fit the grid</source>
        <translation>{rasterxsize} x {rasterysize} pixels ne s'accordent pas avec la grille</translation>
    </message>
    <message>
        <source>{raster} begins at {ulx:.10g}, {uly:.10g}, the bands of {resolution:g} m at {ulx_2:.10g}, {uly_2:.10g}: their pixels do not lie over each other.</source>
        <translation>{raster} commence à {ulx:.10g}, {uly:.10g}, les bandes de {resolution:g} m à {ulx_2:.10g}, {uly_2:.10g} : leurs pixels ne se superposent pas.</translation>
    </message>
    <message>
        <source>{raster} begins at {ulx:.10g}, {uly:.10g}: no multiple of its {resolution:g} m from the zone's origin at 0, {uly_2:.10g}, so that windows would cut its pixels.</source>
        <translation>{raster} commence à {ulx:.10g}, {uly:.10g} : pas un multiple de ses {resolution:g} m depuis l'origine de la zone à 0, {uly_2:.10g}, si bien que des fenêtres couperaient ses pixels.</translation>
    </message>
    <message>
        <source>{raster} covers {width_m:g} x {height_m:g} m, the bands of {resolution:g} m cover {width_m_2:g} x {height_m_2:g} m.</source>
        <translation>{raster} couvre {width_m:g} x {height_m:g} m, les bandes de {resolution:g} m couvrent {width_m_2:g} x {height_m_2:g} m.</translation>
    </message>
    <message>
        <source>{raster} of {product} has changed in its catalogue since this run began (it was {known}, and is {version}).</source>
        <translation>{raster} de {product} a changé dans son catalogue depuis le début de ce traitement (c'était {known}, c'est {version}).</translation>
    </message>
    <message>
        <source>{reason}; no area is left after the repair (MakeValid).</source>
        <translation>{reason} ; il ne reste pas de surface après la réparation (MakeValid).</translation>
    </message>
    <message>
        <source>{reason}; repaired ({method}), {areas}.</source>
        <translation>{reason} ; réparé ({method}), {areas}.</translation>
    </message>
    <message>
        <source>{resolution:g} m neither divides 10 m nor is a multiple of it.</source>
        <translation>{resolution:g} m ne divise pas 10 m et n'en est pas un multiple.</translation>
    </message>
    <message>
        <source>{resting} for {wait:.0f} s: {message}</source>
        <translation>{resting} pour {wait:.0f} s : {message}</translation>
    </message>
    <message>
        <source>{right} right, {missing} missing, {wrong} wrong</source>
        <translation>{right} corrects, {missing} manquants, {wrong} faux</translation>
    </message>
    <message>
        <source>{rule!r} is none of {rules}.</source>
        <translation>{rule!r} n'est aucune de {rules}.</translation>
    </message>
    <message>
        <source>{rule}: {n}</source>
        <translation>{rule} : {n}</translation>
    </message>
    <message>
        <source>{samples} cannot be read ({error}): it is now {name}, its folds are lost.</source>
        <translation>{samples} ne peut pas être lu ({error}) : il s'appelle maintenant {name}, ses plis sont perdus.</translation>
    </message>
    <message>
        <source>{samples} of {size:g} m, Sentinel-2 {level}, {tiles}, {years}</source>
        <translation>{samples} de {size:g} m, Sentinel-2 {level}, {tiles}, {years}</translation>
    </message>
    <message>
        <source>{samples}: {reason}</source>
        <translation>{samples} : {reason}</translation>
    </message>
    <message>
        <source>{sensing_start:%Y-%m-%d} is outside {start} to {end}.</source>
        <translation>{sensing_start:%Y-%m-%d} est hors de {start} à {end}.</translation>
    </message>
    <message>
        <source>{share:.0f} % clear</source>
        <translation>{share:.0f} % clair</translation>
    </message>
    <message>
        <source>{share:.0f} % of the samples are left out. Larger blocks have shorter borders: fewer would be.</source>
        <translation>{share:.0f} % des échantillons sont écartés. De plus grands blocs ont des limites plus courtes : il y en aurait moins.</translation>
    </message>
    <message>
        <source>{share:.0f} % of the samples have no image for more than 60 days.</source>
        <translation>{share:.0f} % des échantillons n'ont pas d'image pendant plus de 60 jours.</translation>
    </message>
    <message>
        <source>{size:.0f} MB</source>
        <translation>{size:.0f} Mo</translation>
    </message>
    <message>
        <source>{size:.0f} kB</source>
        <translation>{size:.0f} ko</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} Go</translation>
    </message>
    <message>
        <source>{size:.1f} MB</source>
        <translation>{size:.1f} Mo</translation>
    </message>
    <message>
        <source>{size:.1f} TB</source>
        <translation>{size:.1f} To</translation>
    </message>
    <message>
        <source>{size:.1f} kB</source>
        <translation>{size:.1f} ko</translation>
    </message>
    <message>
        <source>{size} bytes are missing at its end</source>
        <translation>{size} octets manquent à sa fin</translation>
    </message>
    <message>
        <source>{size} in {shards}</source>
        <translation>{size} en {shards}</translation>
    </message>
    <message>
        <source>{size} pixels of 10 m ({metres} m): holds {fits:.1f} % of the parcels and {area:.1f} % of their area whole, with all bands (wanted: {share:g} %)</source>
        <translation>{size} pixels de 10 m ({metres} m) : contient en entier {fits:.1f} % des parcelles et {area:.1f} % de leur surface, avec toutes les bandes (voulu : {share:g} %)</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} et {one}</translation>
    </message>
    <message>
        <source>{some} or {one}</source>
        <translation>{some} ou {one}</translation>
    </message>
    <message>
        <source>{start:%Y-%m-%d} to {end:%Y-%m-%d}</source>
        <translation>{start:%Y-%m-%d} au {end:%Y-%m-%d}</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} au {end}</translation>
    </message>
    <message>
        <source>{start} to {end} ({n} day)</source>
        <translation>{start} au {end} ({n} jour)</translation>
    </message>
    <message>
        <source>{start} to {end} ({n} days)</source>
        <translation>{start} au {end} ({n} jours)</translation>
    </message>
    <message>
        <source>{subject} cannot be read: {error}.</source>
        <translation>{subject} ne peut pas être lu : {error}.</translation>
    </message>
    <message>
        <source>{subject} stays left out: an earlier attempt of this run found it damaged.</source>
        <translation>{subject} reste écarté : une tentative précédente de ce traitement l'a trouvé endommagé.</translation>
    </message>
    <message>
        <source>{subject}, list of files</source>
        <translation>{subject}, liste de fichiers</translation>
    </message>
    <message>
        <source>{subject}: a polygon with edges longer than 180 degrees is read as crossing the antimeridian ({value:.4g} degrees wide). To mean the long way round, give it as an extent.</source>
        <translation>{subject} : un polygone aux arêtes de plus de 180 degrés est lu comme traversant l'antiméridien ({value:.4g} degrés de large). Pour aller par le long chemin, donnez-le comme étendue.</translation>
    </message>
    <message>
        <source>{subject}: from {crs_name} to EPSG:{epsg}, {doubt}</source>
        <translation>{subject} : de {crs_name} vers EPSG:{epsg}, {doubt}</translation>
    </message>
    <message>
        <source>{subject}: one invalid polygon repaired.</source>
        <translation>{subject} : un polygone non valide réparé.</translation>
    </message>
    <message>
        <source>{subject}: {crossing}</source>
        <translation>{subject} : {crossing}</translation>
    </message>
    <message>
        <source>{subject}: {detail}</source>
        <translation>{subject} : {detail}</translation>
    </message>
    <message>
        <source>{subject}: {message}</source>
        <translation>{subject} : {message}</translation>
    </message>
    <message>
        <source>{subject}: {message} {remedy}</source>
        <translation>{subject} : {message} {remedy}</translation>
    </message>
    <message>
        <source>{subject}: {n} invalid polygons repaired.</source>
        <translation>{subject} : {n} polygones non valides réparés.</translation>
    </message>
    <message>
        <source>{subject}: {sentence}</source>
        <translation>{subject} : {sentence}</translation>
    </message>
    <message>
        <source>{subject}: {vertices:,} vertices, simplified to {left:,} within {tolerance:g} m; overlaps are those of the simplified outline.</source>
        <translation>{subject} : {vertices:,} sommets, simplifiés à {left:,} à {tolerance:g} m près ; les recouvrements sont ceux du contour simplifié.</translation>
    </message>
    <message>
        <source>{tags} is {value:g}, expected more than 0.</source>
        <translation>{tags} est {value:g}, plus de 0 est attendu.</translation>
    </message>
    <message>
        <source>{tag} in {file}</source>
        <translation>{tag} dans {file}</translation>
    </message>
    <message>
        <source>{tag} is missing for {missing} but given for others.</source>
        <translation>{tag} manque pour {missing} mais est donné pour d'autres.</translation>
    </message>
    <message>
        <source>{tag} names the unknown band_id {identifier}.</source>
        <translation>{tag} nomme le band_id inconnu {identifier}.</translation>
    </message>
    <message>
        <source>{tag} of {band} is no whole number or stands twice.</source>
        <translation>{tag} de {band} n'est pas un nombre entier ou figure deux fois.</translation>
    </message>
    <message>
        <source>{task!r} is none of {tasks}.</source>
        <translation>{task!r} n'est aucune de {tasks}.</translation>
    </message>
    <message>
        <source>{text} It has another processing of the same acquisition, {of_processing}, which can be taken instead.</source>
        <translation>{text} Il a un autre traitement de la même acquisition, {of_processing}, qui peut être pris à la place.</translation>
    </message>
    <message>
        <source>{text} is no date and time.</source>
        <translation>{text} n'est pas une date et heure.</translation>
    </message>
    <message>
        <source>{text}, {unchecked} not checked</source>
        <translation>{text}, {unchecked} non vérifiés</translation>
    </message>
    <message>
        <source>{text}; {of_processing} took its place and is fetched instead.</source>
        <translation>{text} ; {of_processing} a pris sa place et est téléchargé à la place.</translation>
    </message>
    <message>
        <source>{text}; {of_processing} took its place and is in the queue already.</source>
        <translation>{text} ; {of_processing} a pris sa place et est déjà dans la file.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} costs {rival_cost:.1f}.</source>
        <translation>{text} ; {sensing_start:%Y-%m-%d} coûte {rival_cost:.1f}.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} is kept by hand.</source>
        <translation>{text} ; {sensing_start:%Y-%m-%d} est gardé à la main.</translation>
    </message>
    <message>
        <source>{text}; {sensing_start:%Y-%m-%d} is shared by the tiles.</source>
        <translation>{text} ; {sensing_start:%Y-%m-%d} est commun aux tuiles.</translation>
    </message>
    <message>
        <source>{tile}, {datetime}: {products} hold different data in {disagreeing_pixels} pixels of samples and bands; the first one's are stored.</source>
        <translation>{tile}, {datetime} : {products} contiennent des données différentes dans {disagreeing_pixels} pixels d'échantillons et de bandes ; celles du premier sont enregistrées.</translation>
    </message>
    <message>
        <source>{tile}: no product is within the limits.</source>
        <translation>{tile} : aucun produit n'est dans les limites.</translation>
    </message>
    <message>
        <source>{tile}: only {n} steps are within the limits, COUNT is {count}; all are taken.</source>
        <translation>{tile} : seuls {n} pas sont dans les limites, COUNT est {count} ; tous sont pris.</translation>
    </message>
    <message>
        <source>{tile}: {days} instead of {now} days</source>
        <translation>{tile} : {days} jours au lieu de {now}</translation>
    </message>
    <message>
        <source>{tile}: {n_forced} steps are kept by hand; COUNT is {count}.</source>
        <translation>{tile} : {n_forced} pas sont gardés à la main ; COUNT est {count}.</translation>
    </message>
    <message>
        <source>{tile}: {n} chosen</source>
        <translation>{tile} : {n} choisis</translation>
    </message>
    <message>
        <source>{title}; the first {n}</source>
        <translation>{title} ; les {n} premières</translation>
    </message>
    <message>
        <source>{told} can be reached again; the run goes on.</source>
        <translation>{told} est de nouveau accessible ; le traitement continue.</translation>
    </message>
    <message>
        <source>{told} of {n} can be told</source>
        <translation>{told} sur {n} peuvent être déterminés</translation>
    </message>
    <message>
        <source>{unknown!r} is none of {extra_layers}.</source>
        <translation>{unknown!r} n'est aucune de {extra_layers}.</translation>
    </message>
    <message>
        <source>{value:g} in {name}</source>
        <translation>{value:g} dans {name}</translation>
    </message>
    <message>
        <source>{value:g} is not a percentage.</source>
        <translation>{value:g} n'est pas un pourcentage.</translation>
    </message>
    <message>
        <source>{value} is no UTM zone of WGS 84.</source>
        <translation>{value} n'est pas une zone UTM de WGS 84.</translation>
    </message>
    <message>
        <source>{value} is not allowed: 0 or more.</source>
        <translation>{value} n'est pas permis : 0 ou plus.</translation>
    </message>
    <message>
        <source>{value} is not allowed: percent, 0 to 100.</source>
        <translation>{value} n'est pas permis : pour cent, 0 à 100.</translation>
    </message>
    <message>
        <source>{vertices} vertices in {parts} parts</source>
        <translation>{vertices} sommets en {parts} parties</translation>
    </message>
    <message>
        <source>{weight:g} days per % of cloud</source>
        <translation>{weight:g} jours par % de nuages</translation>
    </message>
    <message>
        <source>{weight:g} per % of overlap missing</source>
        <translation>{weight:g} par % de recouvrement manquant</translation>
    </message>
    <message>
        <source>{weight:g} per % of size missing</source>
        <translation>{weight:g} par % de taille manquante</translation>
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
        <translation>{what} ne peut pas être décodé : {messages}</translation>
    </message>
    <message>
        <source>{what} holds a user name or password.</source>
        <translation>{what} contient un nom d'utilisateur ou un mot de passe.</translation>
    </message>
    <message>
        <source>{what} is damaged.</source>
        <translation>{what} est endommagé.</translation>
    </message>
    <message>
        <source>{what} is no web address.</source>
        <translation>{what} n'est pas une adresse web.</translation>
    </message>
    <message>
        <source>{what} is not encrypted.</source>
        <translation>{what} n'est pas chiffrée.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a UTC time.</source>
        <translation>{what} est {text!r}, une heure UTC est attendue.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a number.</source>
        <translation>{what} est {text!r}, un nombre est attendu.</translation>
    </message>
    <message>
        <source>{what} is {text!r}, expected a whole number.</source>
        <translation>{what} est {text!r}, un nombre entier est attendu.</translation>
    </message>
    <message>
        <source>{what} is {value}.</source>
        <translation>{what} est {value}.</translation>
    </message>
    <message>
        <source>{what} of {samples}</source>
        <translation>{what} de {samples}</translation>
    </message>
    <message>
        <source>{what} {value} of this Zarr array is not supported.</source>
        <translation>{what} {value} de ce tableau Zarr n'est pas pris en charge.</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what} : {words}</translation>
    </message>
    <message>
        <source>{when!r} is no year.</source>
        <translation>{when!r} n'est pas une année.</translation>
    </message>
    <message>
        <source>{windows} of {size_m:g} m in {n}, {tasks}, at most {chunk_bytes} before compression.</source>
        <translation>{windows} de {size_m:g} m dans {n}, {tasks}, au plus {chunk_bytes} avant compression.</translation>
    </message>
    <message>
        <source>{word} is not understood.</source>
        <translation>{word} n'est pas compris.</translation>
    </message>
    <message>
        <source>{year!r} is no year.</source>
        <translation>{year!r} n'est pas une année.</translation>
    </message>
</context><context>
    <name>models</name>
    <message>
        <source>A run without a window cannot ask, and is refused unless this is on.</source>
        <translation>Un traitement sans fenêtre ne peut pas poser de question, et est refusé si ceci n'est pas coché.</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adresse du hub</translation>
    </message>
    <message>
        <source>An authentication configuration of QGIS; only its id is kept.</source>
        <translation>Une configuration d'authentification de QGIS ; seul son identifiant est gardé.</translation>
    </message>
    <message>
        <source>Area of interest (one of these: area, extent)</source>
        <translation>Zone d'intérêt (au choix : zone, étendue)</translation>
    </message>
    <message>
        <source>As 2019-03-01.</source>
        <translation>Comme 2019-03-01.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands to store at their native resolution.</source>
        <translation>Bandes à enregistrer à leur résolution native.</translation>
    </message>
    <message>
        <source>Brings parcels into one form, rasterizes them at 10 m on the grid of the products, and stacks these around each of them: one sample a parcel.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Met des parcelles sous une même forme, les rastérise à 10 m sur la grille des produits, et empile ceux-ci autour de chacune d'elles : un échantillon par parcelle.

Les résultats sont nommés d'après l'étape et le titre, comme « stack:Samples ». Dans une copie redessinée dans un QGIS plus récent, ils ont le titre seul, comme « samples ».</translation>
    </message>
    <message>
        <source>Brings parcels into one form, with a class table and what is wrong with them, and extracts what their pixels say on every date.

Results are named by step and title, as 'series:Series'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'series'.</source>
        <translation>Met des parcelles sous une même forme, avec une table des classes et ce qui n'y va pas, et extrait ce que disent leurs pixels à chaque date.

Les résultats sont nommés d'après l'étape et le titre, comme « series:Series ». Dans une copie redessinée dans un QGIS plus récent, ils ont le titre seul, comme « series ».</translation>
    </message>
    <message>
        <source>Class codes of the parcels.</source>
        <translation>Codes de classe des parcelles.</translation>
    </message>
    <message>
        <source>Class field</source>
        <translation>Champ de la classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Each at its native resolution.</source>
        <translation>Chacune à sa résolution native.</translation>
    </message>
    <message>
        <source>Erosion (m)</source>
        <translation>Érosion (m)</translation>
    </message>
    <message>
        <source>Evenly spread over the period, with little cloud.</source>
        <translation>Régulièrement répartis sur la période, avec peu de nuages.</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqués</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Extent (one of these: area, extent)</source>
        <translation>Étendue (au choix : zone, étendue)</translation>
    </message>
    <message>
        <source>First day (UTC)</source>
        <translation>Premier jour (UTC)</translation>
    </message>
    <message>
        <source>Folder with products</source>
        <translation>Dossier des produits</translation>
    </message>
    <message>
        <source>For products that an archive has to bring back. Run the model again to go on waiting.</source>
        <translation>Pour les produits qu'une archive doit rapatrier. Relancez le modèle pour continuer d'attendre.</translation>
    </message>
    <message>
        <source>Ground closer to the boundary of its parcel than this is left out, where pixels are mixed.</source>
        <translation>Le terrain plus proche que cela de la limite de sa parcelle est écarté, là où les pixels sont mélangés.</translation>
    </message>
    <message>
        <source>Ground truth</source>
        <translation>Vérité terrain</translation>
    </message>
    <message>
        <source>Ground truth folder</source>
        <translation>Dossier de la vérité terrain</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Id field</source>
        <translation>Champ de l'identifiant</translation>
    </message>
    <message>
        <source>Ids of the parcels; without it the feature ids.</source>
        <translation>Identifiants des parcelles ; sans lui, ceux des entités.</translation>
    </message>
    <message>
        <source>Instead of the hub's own.</source>
        <translation>Au lieu de celle du hub.</translation>
    </message>
    <message>
        <source>L1C: top of atmosphere. L2A: surface reflectance.</source>
        <translation>L1C : sommet de l'atmosphère. L2A : réflectance de surface.</translation>
    </message>
    <message>
        <source>Last day (UTC)</source>
        <translation>Dernier jour (UTC)</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Maximum cloud cover (%)</source>
        <translation>Couverture nuageuse maximale (%)</translation>
    </message>
    <message>
        <source>Maximum run time (minutes)</source>
        <translation>Durée maximale (minutes)</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Polygons with a class and a year.</source>
        <translation>Polygones avec une classe et une année.</translation>
    </message>
    <message>
        <source>Polygons. Give this or an extent; given together they intersect.</source>
        <translation>Polygones. Donnez ceci ou une étendue ; ensemble, c'est leur intersection.</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Products per tile</source>
        <translation>Produits par tuile</translation>
    </message>
    <message>
        <source>Products with more cloud are not considered.</source>
        <translation>Les produits plus nuageux ne sont pas considérés.</translation>
    </message>
    <message>
        <source>Rasterizes parcels at 10 m on the products' grid and stacks the products into a labelled dataset.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Rastérise des parcelles à 10 m sur la grille des produits et empile les produits en un jeu de données étiqueté.

Les résultats sont nommés par étape et titre, comme 'stack:Samples'. Dans une copie redessinée dans un QGIS plus récent, ils n'ont que le titre, comme 'samples'.</translation>
    </message>
    <message>
        <source>Read more than 2 GB without asking</source>
        <translation>Lire plus de 2 Go sans demander</translation>
    </message>
    <message>
        <source>Rejected parcels</source>
        <translation>Parcelles rejetées</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>SAFE and EOPF Zarr, folders and zips, searched recursively.</source>
        <translation>SAFE et EOPF Zarr, dossiers et zips, cherchés récursivement.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Searches a catalogue of cloud-optimised files, selects evenly spread products with little cloud, rasterizes the parcels and stacks windows, of which only the blocks they need are read: no product is downloaded. The extent lies in one UTM zone. A run that reads more than 2 GB asks first; started again with the same folder, it goes on.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Cherche dans un catalogue de fichiers optimisés pour le nuage, choisit des produits régulièrement répartis et peu nuageux, rastérise les parcelles et empile des fenêtres, en ne lisant que les blocs dont elles ont besoin : aucun produit n'est téléchargé. L'étendue est dans une seule zone UTM. Un traitement qui lit plus de 2 Go demande d'abord ; relancé avec le même dossier, il continue.

Les résultats sont nommés d'après l'étape et le titre, comme « stack:Samples ». Dans une copie redessinée dans un QGIS plus récent, ils ont le titre seul, comme « samples ».</translation>
    </message>
    <message>
        <source>Searches a hub for an area and period and selects evenly spread products with little cloud.

Results are named by step and title, as 'select:Report'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'report'.</source>
        <translation>Cherche dans un hub une zone et une période et choisit des produits régulièrement répartis et peu nuageux.

Les résultats sont nommés par étape et titre, comme 'select:Report'. Dans une copie redessinée dans un QGIS plus récent, ils n'ont que le titre, comme 'report'.</translation>
    </message>
    <message>
        <source>Searches a hub, selects evenly spread products with little cloud, and downloads them. What an archive has to bring back is ordered and waited for; run it again with the same folder to go on. Name a folder for the products: a temporary one is refused.

Results are named by step and title, as 'download:Products'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'products'.</source>
        <translation>Cherche dans un hub, choisit des produits régulièrement répartis et peu nuageux, et les télécharge. Ce qu'une archive doit rapatrier est commandé et attendu ; relancez avec le même dossier pour continuer. Nommez un dossier pour les produits : un dossier temporaire est refusé.

Les résultats sont nommés par étape et titre, comme 'download:Products'. Dans une copie redessinée dans un QGIS plus récent, ils n'ont que le titre, comme 'products'.</translation>
    </message>
    <message>
        <source>Selected products</source>
        <translation>Produits choisis</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Side of a window.</source>
        <translation>Côté d'une fenêtre.</translation>
    </message>
    <message>
        <source>Side of a window; wider parcels are cropped.</source>
        <translation>Côté d'une fenêtre ; les parcelles plus larges sont rognées.</translation>
    </message>
    <message>
        <source>The whole day is included.</source>
        <translation>Le jour entier est inclus.</translation>
    </message>
    <message>
        <source>The whole way: search, select, download, rasterize the parcels, stack. It stops with a message while products are still waiting in an archive; run it again with the same folders to go on. Name a folder for the products: a temporary one is refused.

Results are named by step and title, as 'stack:Samples'. In a copy that is drawn anew in a newer QGIS they have the title alone, as 'samples'.</source>
        <translation>Tout le chemin : chercher, choisir, télécharger, rastériser les parcelles, empiler. Il s'arrête avec un message tant que des produits attendent dans une archive ; relancez avec les mêmes dossiers pour continuer. Nommez un dossier pour les produits : un dossier temporaire est refusé.

Les résultats sont nommés par étape et titre, comme 'stack:Samples'. Dans une copie redessinée dans un QGIS plus récent, ils n'ont que le titre, comme 'samples'.</translation>
    </message>
    <message>
        <source>Where to search.</source>
        <translation>Où chercher.</translation>
    </message>
    <message>
        <source>Window size (pixels of 10 m)</source>
        <translation>Taille de fenêtre (pixels de 10 m)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Year of all parcels, as 2022.</source>
        <translation>Année de toutes les parcelles, comme 2022.</translation>
    </message>
    <message>
        <source>xmin,xmax,ymin,ymax with its coordinate system, as 16.2,16.5,48.1,48.3 [EPSG:4326].</source>
        <translation>xmin,xmax,ymin,ymax avec son système de coordonnées, comme 16.2,16.5,48.1,48.3 [EPSG:4326].</translation>
    </message>
</context></TS>
