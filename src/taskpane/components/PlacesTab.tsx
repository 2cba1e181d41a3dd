import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo } from "react";
import type { YearFigures } from "../../engine/matching/overYears";
import type { Analysis } from "../../engine/matching/types";
import { placeSummary } from "../../engine/spatial/placeSummary";
import { areaName } from "../../i18n/placeNames";
import { usePane } from "../PaneContext";
import { useSpeech } from "../Speech";
import type { Shown } from "../state";
import { FigureTable } from "./FigureTable";
import { MissingLists } from "./MissingLists";
import { PlacesChoices } from "./PlacesChoices";
import { PresenceFigures } from "./PresenceFigures";
import { TopPlaces } from "./TopPlaces";

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", gap: "16px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many places have clusters, belts and both: in all, by area, by year, and each place. */
export const PlacesTab = () => {
  const { state } = usePane();
  return state.shown ? <ShownPlaces shown={state.shown} /> : <MissingLists />;
};

const ShownPlaces = ({ shown: { analysis } }: { readonly shown: Shown }) => {
  const { state } = usePane();
  const { phrases, count } = useSpeech();
  const styles = useStyles();
  const said = phrases.places;
  const years = useMemo(() => yearsOf(analysis), [analysis]);
  const { scope, year: asked, earlierYears } = state.placesView;
  const year = years.some((year) => year === asked) ? asked : null;
  const summary = useMemo(
    () => placeSummary(analysis, year === null ? {} : { year, earlierYears }),
    [analysis, year, earlierYears],
  );
  return (
    <div className={styles.tab}>
      <h2 className={styles.heading}>{said.title}</h2>
      <PlacesChoices years={years} givesRegions={summary.byGivenRegion !== null} />
      <PresenceFigures counts={summary[scope]} />
      <FigureTable
        caption={said.byTypes}
        headings={["", said.places, said.clusters]}
        rows={summary[scope].byTypes.map(({ types, places, clusters }) => ({
          key: String(types),
          name: types === 0 ? said.noType : said.types(count(types)),
          figures: [count(places), count(clusters.membership)],
        }))}
      />
      <AreaTable summary={summary} />
      {years.length > 0 && <Years analysis={analysis} />}
      <TopPlaces rows={summary.rows} />
      <p className={styles.note}>{said.counted}</p>
    </div>
  );
};

const AreaTable = ({ summary }: { readonly summary: ReturnType<typeof placeSummary> }) => {
  const { state } = usePane();
  const { language, phrases, count } = useSpeech();
  const said = phrases.places;
  const { scope, by } = state.placesView;
  const given = by === "given" ? summary.byGivenRegion : null;
  const areas = given ?? (by === "province" ? summary.byProvince : summary.byRegion);
  const figuresOf = (counts: (typeof summary)[typeof scope]): readonly string[] => [
    count(counts.withBoth),
    count(counts.withClusters - counts.withBoth),
    count(counts.withBelts - counts.withBoth),
  ];
  return (
    <FigureTable
      caption={said.areaTitle}
      headings={["", said.both, said.clustersOnly, said.beltsOnly]}
      rows={areas
        .filter((area) => area[scope].places > 0)
        .map((area) => ({
          key: JSON.stringify(area.area),
          name: areaName(area.area, language),
          figures: figuresOf(area[scope]),
        }))}
      total={{ key: "total", name: said.total, figures: figuresOf(summary[scope]) }}
    />
  );
};

const yearsOf = ({ belts }: Analysis): readonly number[] =>
  [...new Set(belts.flatMap(({ year }) => (year === null ? [] : [year])))].sort((a, b) => a - b);

/** The figures of each year, worked out aside. */
const Years = ({ analysis }: { readonly analysis: Analysis }) => {
  const { state, ask } = usePane();
  const { phrases } = useSpeech();
  const styles = useStyles();
  useEffect(() => ask((session) => session.countYears()), [ask, analysis]);
  const known = state.review.years;
  if (known?.of !== analysis) return <p className={styles.note}>{phrases.places.countingYears}</p>;
  return <YearsTable years={known.table.years} />;
};

const YearsTable = ({ years }: { readonly years: readonly YearFigures[] }) => {
  const { state } = usePane();
  const { phrases, count, share } = useSpeech();
  const said = phrases.places;
  const { scope, earlierYears } = state.placesView;
  return (
    <FigureTable
      caption={said.years}
      headings={[said.year, said.belts, said.withBoth, said.matchRate]}
      rows={years.map(({ year, belts, total, presence, presenceSinceFirst }) => ({
        key: String(year),
        name: String(year),
        figures: [
          count(belts),
          count((earlierYears ? presenceSinceFirst : presence)[scope].withBoth),
          share(total.matched.lower),
        ],
      }))}
    />
  );
};
