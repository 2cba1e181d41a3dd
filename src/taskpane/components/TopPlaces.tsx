import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { isCity } from "../../engine/places/isCity";
import type { PlaceRow } from "../../engine/spatial/placeTable";
import { shortPlaceName } from "../../i18n/placeNames";
import { mostFirst } from "../../reports/placesReport";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import { FigureTable } from "./FigureTable";

/** Places shown at first, and added by each "show more". */
const PORTION = 15;

const useStyles = makeStyles({ more: { fontSize: tokens.fontSizeBase200, marginTop: "6px" } });

/** The places with most clusters, then most belts. */
export const TopPlaces = ({ rows }: { readonly rows: readonly PlaceRow[] }) => {
  const { state } = usePane();
  const { language, phrases, count } = useSpeech();
  const styles = useStyles();
  const [limit, setLimit] = useState(PORTION);
  const { scope } = state.placesView;
  const sorted = useMemo(
    () => mostFirst(rows.filter(({ place }) => scope === "all" || isCity(place))),
    [rows, scope],
  );
  const said = phrases.places;
  const next = Math.min(PORTION, sorted.length - limit);
  return (
    <div>
      <FigureTable
        caption={said.top}
        headings={[said.place, said.clusters, said.belts]}
        rows={sorted.slice(0, limit).map(({ place, clusters, belts }) => ({
          key: place.key,
          name: shortPlaceName(place, language),
          figures: [count(clusters), count(belts)],
        }))}
      />
      {next > 0 && (
        <Link as="button" className={styles.more} onClick={() => setLimit(limit + PORTION)}>
          {said.more(count(next))}
        </Link>
      )}
    </div>
  );
};
