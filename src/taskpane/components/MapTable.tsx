import { makeStyles, tokens } from "@fluentui/react-components";
import {
  type CategorisedPlace,
  PLACE_CATEGORIES,
  type PlaceCategory,
  type SpatialDistribution,
} from "../../engine/spatial/placeCategories";
import { mapPhrases } from "../../i18n/map";
import { ellipseText, placeName, reachText } from "../../map/mapTexts";
import { useSpeech } from "../Speech";

const useStyles = makeStyles({
  text: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  category: { padding: "10px 0 4px", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  name: { padding: "3px 0", textAlign: "start", fontWeight: "inherit", overflowWrap: "anywhere" },
  number: { padding: "3px 0 3px 8px", textAlign: "end", fontWeight: "inherit" },
  ellipses: { margin: "12px 0 4px", fontSize: "inherit", fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: "18px" },
});

/** What the map shows, as text: places by category, most clusters and belts first, and the ellipses. */
export const MapTable = ({ distribution }: { readonly distribution: SpatialDistribution }) => {
  const { language } = useSpeech();
  const styles = useStyles();
  const { list } = mapPhrases[language];
  return (
    <details className={styles.text}>
      <summary className={styles.summary}>{list.title}</summary>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              {list.place}
            </th>
            <th scope="col" className={styles.number}>
              {list.clusters}
            </th>
            <th scope="col" className={styles.number}>
              {list.belts}
            </th>
          </tr>
        </thead>
        {PLACE_CATEGORIES.map((category) => (
          <CategoryRows key={category} category={category} places={distribution.places} />
        ))}
      </table>
      <h3 className={styles.ellipses}>{list.ellipses}</h3>
      <ul className={styles.list}>
        {distribution.ellipses.map((ellipse) => (
          <li key={JSON.stringify(ellipse.group)}>
            {ellipseText(ellipse, language)}
            <div>{reachText(ellipse, language)}</div>
          </li>
        ))}
      </ul>
    </details>
  );
};

const CategoryRows = ({
  category,
  places,
}: {
  readonly category: PlaceCategory;
  readonly places: readonly CategorisedPlace[];
}) => {
  const { language, count } = useSpeech();
  const styles = useStyles();
  const phrases = mapPhrases[language];
  const own = places
    .filter((place) => place.category === category)
    .sort((a, b) => b.clusters - a.clusters || b.belts - a.belts);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3} className={styles.category}>
          {phrases.categoryCount(phrases.category[category], count(own.length))}
        </th>
      </tr>
      {own.map(({ place, clusters, belts }) => (
        <tr key={place.key} className={styles.row}>
          <th scope="row" className={styles.name}>
            {placeName(place, language)} {"unit" in place ? "" : phrases.list.noPoint}
          </th>
          <td className={styles.number}>{count(clusters)}</td>
          <td className={styles.number}>{count(belts)}</td>
        </tr>
      ))}
    </tbody>
  );
};
