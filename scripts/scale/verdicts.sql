-- Verdicts, Table 1 and places of two lists of any size. Written by `npm run tag -- --sql` from the engine's own
-- constants; runs unchanged on DuckDB and Spark SQL. Three parts; the caller pipes a table through `tag` after the
-- first and through `tag --relations` after the second (docs/scale.md).
--
-- Given: clusters(cluster, name, type, place, province, industry), belts(belt, name, place, province, industry);
-- cluster and belt are whole numbers, the rest are texts without tabs and line ends, '' where there is none.

-- part 1: the texts to tag, each once
DROP TABLE IF EXISTS names_to_tag;
CREATE TABLE names_to_tag AS
SELECT place AS text, province, name FROM clusters
UNION SELECT place, province, name FROM belts
UNION SELECT industry, '', '' FROM clusters
UNION SELECT industry, '', '' FROM belts
UNION SELECT type, '', '' FROM clusters;

-- part 2: after names_to_tag went through `tag` into tags; the stances to relate, each once
-- Texts of one class stand the same to every other text.
DROP TABLE IF EXISTS industries;
CREATE TABLE industries AS
SELECT text, stances, understood, same_name, stances || '|' || understood || '|' || same_name AS class
FROM tags
WHERE province = '' AND name = '';

-- A spot is what a place text comes to: codes joined by spaces, or = and a literal name.
DROP TABLE IF EXISTS belt_groups;
CREATE TABLE belt_groups AS
SELECT p.places AS spot, i.class, COUNT(*) AS belts
FROM belts b
JOIN tags p ON p.text = b.place AND p.province = b.province AND p.name = b.name
JOIN industries i ON i.text = b.industry
GROUP BY p.places, i.class;

-- A literal place is known only where both lists hold it.
DROP TABLE IF EXISTS cluster_rows;
CREATE TABLE cluster_rows AS
SELECT
  c.cluster,
  t.text_key AS type,
  p.place_status,
  CASE WHEN p.place_status = 'unknown' AND s.spot IS NULL THEN '' ELSE p.places END AS spot,
  i.class
FROM clusters c
JOIN tags p ON p.text = c.place AND p.province = c.province AND p.name = c.name
JOIN industries i ON i.text = c.industry
JOIN tags t ON t.text = c.type AND t.province = '' AND t.name = ''
LEFT JOIN (SELECT DISTINCT spot FROM belt_groups) s ON s.spot = p.places;

-- Words joined by spaces are taken apart by their number: every engine has split_part.
DROP TABLE IF EXISTS parts;
CREATE TABLE parts AS
WITH digits AS (SELECT d FROM (VALUES (0), (1), (2), (3), (4), (5), (6), (7), (8), (9)) AS t(d)),
numbers AS (
  SELECT 1 + a.d + 10 * b.d + 100 * c.d + 1000 * e.d AS part
  FROM digits a CROSS JOIN digits b CROSS JOIN digits c CROSS JOIN digits e
),
counts AS (
  SELECT LENGTH(stances) - LENGTH(REPLACE(stances, ' ', '')) + 1 AS parts FROM tags
  UNION SELECT LENGTH(places) - LENGTH(REPLACE(places, ' ', '')) + 1 FROM tags
)
SELECT c.parts, n.part FROM counts c JOIN numbers n ON n.part <= c.parts;

DROP TABLE IF EXISTS class_stances;
CREATE TABLE class_stances AS
SELECT c.class, split_part(c.stances, ' ', p.part) AS stance
FROM (
  SELECT DISTINCT class, stances, LENGTH(stances) - LENGTH(REPLACE(stances, ' ', '')) + 1 AS parts
  FROM industries
  WHERE stances <> ''
) c
JOIN parts p ON p.parts = c.parts;

DROP TABLE IF EXISTS stances_to_relate;
CREATE TABLE stances_to_relate AS
SELECT 'a' AS side, s.stance FROM cluster_rows c JOIN class_stances s ON s.class = c.class
UNION SELECT 'b', s.stance FROM belt_groups b JOIN class_stances s ON s.class = b.class;

-- part 3: after stances_to_relate went through `tag --relations` into relations; the results
DROP TABLE IF EXISTS standings;
CREATE TABLE standings AS
SELECT * FROM (VALUES
{{standings}}
) AS t(standing, verdict, lenient);

-- What a unit counts for by its verdict, lenient flag and whether belts were not understood.
DROP TABLE IF EXISTS unit_rates;
CREATE TABLE unit_rates AS
SELECT * FROM (VALUES
{{unitRates}}
) AS t({{unitRateColumns}});

DROP TABLE IF EXISTS gazetteer;
CREATE TABLE gazetteer AS
SELECT * FROM (VALUES
{{gazetteer}}
) AS t(place, place_name, city, province, region);

DROP TABLE IF EXISTS class_readings;
CREATE TABLE class_readings AS
SELECT DISTINCT class, understood, CASE WHEN stances = '' THEN 0 ELSE 1 END AS tagged, same_name FROM industries;

DROP TABLE IF EXISTS spot_places;
CREATE TABLE spot_places AS
WITH spots AS (SELECT spot FROM belt_groups UNION SELECT spot FROM cluster_rows)
SELECT spot, spot AS place FROM spots WHERE spot LIKE '=%'
UNION
SELECT s.spot, split_part(s.spot, ' ', p.part)
FROM (
  SELECT spot, LENGTH(spot) - LENGTH(REPLACE(spot, ' ', '')) + 1 AS parts
  FROM spots
  WHERE spot <> '' AND spot NOT LIKE '=%'
) s
JOIN parts p ON p.parts = s.parts;

-- Counting units. A ground is where a unit looks for belts: one place, or by project all places of the cluster.
DROP TABLE IF EXISTS units;
CREATE TABLE units AS
SELECT 'membership' AS counting, c.cluster, c.type, p.place AS ground, c.class, c.place_status, n.places AS shared_by
FROM cluster_rows c
JOIN spot_places p ON p.spot = c.spot
JOIN (SELECT spot, COUNT(*) AS places FROM spot_places GROUP BY spot) n ON n.spot = c.spot
UNION ALL
SELECT 'membership', cluster, type, '', class, place_status, 1 FROM cluster_rows WHERE spot = ''
UNION ALL
SELECT 'project', cluster, type, spot, class, place_status, 1 FROM cluster_rows;

-- A belt of several places of one ground is one belt there.
DROP TABLE IF EXISTS ground_classes;
CREATE TABLE ground_classes AS
WITH cluster_spots AS (
  SELECT p.spot, p.place
  FROM spot_places p
  JOIN (SELECT DISTINCT spot FROM cluster_rows) c ON c.spot = p.spot
),
ground_places AS (
  SELECT place AS ground, place FROM cluster_spots
  UNION SELECT spot, place FROM cluster_spots
),
ground_spots AS (
  SELECT DISTINCT g.ground, p.spot FROM ground_places g JOIN spot_places p ON p.place = g.place
)
SELECT g.ground, b.class, CAST(SUM(b.belts) AS BIGINT) AS belts
FROM ground_spots g
JOIN belt_groups b ON b.spot = g.spot
GROUP BY g.ground, b.class;

DROP TABLE IF EXISTS asked;
CREATE TABLE asked AS
SELECT DISTINCT ground, class FROM units WHERE ground <> '';

DROP TABLE IF EXISTS asked_stances;
CREATE TABLE asked_stances AS
SELECT a.ground, a.class, r.stance_b AS stance, MIN(r.standing) AS standing
FROM asked a
JOIN class_stances s ON s.class = a.class
JOIN relations r ON r.stance_a = s.stance
GROUP BY a.ground, a.class, r.stance_b;

-- Every class of belts in a ground that is related to a class of clusters there, with its best standing.
DROP TABLE IF EXISTS related;
CREATE TABLE related AS
SELECT ground, class, belt_class, MIN(standing) AS standing, MIN(belts) AS belts
FROM (
  SELECT a.ground, a.class, g.class AS belt_class, a.standing, g.belts
  FROM asked_stances a
  JOIN (
    SELECT g.ground, g.class, g.belts, s.stance
    FROM ground_classes g
    JOIN class_stances s ON s.class = g.class
  ) g ON g.ground = a.ground AND g.stance = a.stance
  UNION ALL
  SELECT a.ground, a.class, g.class, 0, g.belts
  FROM asked a
  JOIN class_readings own ON own.class = a.class AND own.same_name <> ''
  JOIN class_readings other ON other.same_name = own.same_name
  JOIN ground_classes g ON g.ground = a.ground AND g.class = other.class
) pairs
GROUP BY ground, class, belt_class;

DROP TABLE IF EXISTS verdicts;
CREATE TABLE verdicts AS
WITH ground_totals AS (
  SELECT
    g.ground,
    CAST(SUM(g.belts) AS BIGINT) AS belts,
    CAST(SUM(CASE WHEN r.understood = '1' THEN 0 ELSE g.belts END) AS BIGINT) AS not_understood
  FROM ground_classes g
  JOIN class_readings r ON r.class = g.class
  GROUP BY g.ground
),
related_totals AS (
  SELECT
    p.ground,
    p.class,
    MIN(p.standing) AS standing,
    MAX(s.lenient) AS lenient,
    CAST(SUM(p.belts) AS BIGINT) AS belts,
    CAST(SUM(CASE WHEN r.understood = '1' THEN 0 ELSE p.belts END) AS BIGINT) AS not_understood
  FROM related p
  JOIN class_readings r ON r.class = p.belt_class
  JOIN standings s ON s.standing = p.standing
  GROUP BY p.ground, p.class
),
-- open: pairs that are undetermined; a pair without a relation is, unless both names are understood
counted AS (
  SELECT
    u.counting,
    u.cluster,
    u.type,
    u.ground,
    u.place_status,
    u.shared_by,
    c.tagged,
    COALESCE(g.belts, 0) AS belts,
    s.verdict AS best,
    COALESCE(t.lenient, 0) AS lenient,
    CASE
      WHEN c.understood = '1' THEN COALESCE(g.not_understood, 0) - COALESCE(t.not_understood, 0)
      ELSE COALESCE(g.belts, 0) - COALESCE(t.belts, 0)
    END AS open
  FROM units u
  JOIN class_readings c ON c.class = u.class
  LEFT JOIN ground_totals g ON g.ground = u.ground
  LEFT JOIN related_totals t ON t.ground = u.ground AND t.class = u.class
  LEFT JOIN standings s ON s.standing = t.standing
)
SELECT
  counting,
  cluster,
  type,
  ground,
  shared_by,
  CASE
    WHEN ground = '' THEN 'undetermined'
    WHEN best IS NOT NULL THEN best
    WHEN open < belts OR belts = 0 THEN 'none'
    ELSE 'undetermined'
  END AS verdict,
  CASE
    WHEN ground = '' AND place_status = 'ambiguous' THEN 'place-ambiguous'
    WHEN ground = '' THEN 'place-unknown'
    WHEN belts = 0 THEN 'no-belts-in-place'
    WHEN best IS NOT NULL THEN 'related-belt'
    WHEN open < belts THEN 'no-related-belt'
    WHEN tagged = 1 THEN 'no-belt-understood'
    ELSE 'industry-not-understood'
  END AS reason,
  lenient,
  belts,
  open AS belts_not_understood
FROM counted;

-- Table 1 by three counting rules; the total has no type. Shares of 1/N are counted before they are divided.
DROP TABLE IF EXISTS table1;
CREATE TABLE table1 AS
WITH weighed AS (
  SELECT counting, type, 1 AS shared_by, verdict, lenient, belts_not_understood FROM verdicts
  UNION ALL
  SELECT 'shared', type, shared_by, verdict, lenient, belts_not_understood FROM verdicts WHERE counting = 'membership'
),
typed AS (
  SELECT counting, type, shared_by, verdict, lenient, belts_not_understood FROM weighed
  UNION ALL
  SELECT counting, NULL, shared_by, verdict, lenient, belts_not_understood FROM weighed
),
counts AS (
  SELECT
    w.counting,
    w.type,
    w.shared_by,
    COUNT(*) AS units,
{{counts}}
  FROM typed w
  JOIN unit_rates r
    ON r.verdict = w.verdict
    AND r.lenient = w.lenient
    AND r.some_open = CASE WHEN w.belts_not_understood > 0 THEN 1 ELSE 0 END
  GROUP BY w.counting, w.type, w.shared_by
),
sums AS (
  SELECT
    counting,
    type,
    SUM(CAST(units AS DOUBLE) / shared_by) AS units,
{{sums}}
  FROM counts
  GROUP BY counting, type
)
SELECT
  counting,
  type,
  units,
{{rates}},
  undetermined,
  (units - undetermined) / units AS decided
FROM sums;

-- Every place of either list; a literal one only where both lists hold it.
DROP TABLE IF EXISTS places;
CREATE TABLE places AS
WITH with_clusters AS (
  SELECT
    ground AS place,
    COUNT(*) AS clusters,
    COUNT(DISTINCT CASE WHEN type <> '' THEN type END) AS types
  FROM units
  WHERE counting = 'membership' AND ground <> ''
  GROUP BY ground
),
with_belts AS (
  SELECT p.place, CAST(SUM(b.belts) AS BIGINT) AS belts
  FROM belt_groups b
  JOIN spot_places p ON p.spot = b.spot
  GROUP BY p.place
),
either_list AS (
  SELECT place FROM with_clusters UNION SELECT place FROM with_belts WHERE place NOT LIKE '=%'
)
SELECT
  e.place,
  COALESCE(g.place_name, e.place) AS place_name,
  COALESCE(g.city, 0) AS city,
  COALESCE(g.province, 'outside') AS province,
  COALESCE(g.region, 'outside') AS region,
  COALESCE(c.clusters, 0) AS clusters,
  COALESCE(c.types, 0) AS types,
  COALESCE(b.belts, 0) AS belts
FROM either_list e
LEFT JOIN gazetteer g ON g.place = e.place
LEFT JOIN with_clusters c ON c.place = e.place
LEFT JOIN with_belts b ON b.place = e.place;

-- How many places have clusters, belts, both: of all units and of cities only; in all, by province, by region.
DROP TABLE IF EXISTS place_counts;
CREATE TABLE place_counts AS
WITH both_scopes AS (
  SELECT 'all' AS scope, province, region, clusters, belts FROM places
  UNION ALL SELECT 'cities', province, region, clusters, belts FROM places WHERE city = 1
),
in_areas AS (
  SELECT scope, 'country' AS area_kind, '' AS area, clusters, belts FROM both_scopes
  UNION ALL SELECT scope, 'province', province, clusters, belts FROM both_scopes
  UNION ALL SELECT scope, 'region', region, clusters, belts FROM both_scopes
)
SELECT
  scope,
  area_kind,
  area,
  COUNT(CASE WHEN clusters > 0 THEN 1 END) AS with_clusters,
  COUNT(CASE WHEN belts > 0 THEN 1 END) AS with_belts,
  COUNT(CASE WHEN clusters > 0 AND belts > 0 THEN 1 END) AS with_both
FROM in_areas
GROUP BY scope, area_kind, area;

-- How many places have clusters of 1, 2, 3 types, and how many clusters stand there.
DROP TABLE IF EXISTS type_counts;
CREATE TABLE type_counts AS
SELECT types, COUNT(*) AS places, CAST(SUM(clusters) AS BIGINT) AS clusters
FROM places
WHERE clusters > 0
GROUP BY types;
