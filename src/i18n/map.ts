import type { PlaceCategory, SpatialCounting } from "../engine/spatial/placeCategories";
import type { InBothLanguages } from "./language";

/** An ellipse in formatted figures. */
export interface EllipseFigures {
  readonly longitude: string;
  readonly latitude: string;
  readonly semiMajor: string;
  readonly semiMinor: string;
  /** null where no direction is longer. */
  readonly rotation: string | null;
  readonly shareInside: string;
}

/** The places at the ends of an ellipse. */
export type ReachNames = Readonly<Record<"north" | "south" | "east" | "west", string>>;

/** What the map and its tab say; figures arrive formatted. */
export interface MapPhrases {
  readonly title: string;
  readonly description: (places: string, ellipses: string) => string;
  readonly category: Readonly<Record<PlaceCategory, string>>;
  readonly categoryCount: (category: string, places: string) => string;
  readonly place: (place: string, clusters: string, belts: string) => string;
  readonly ellipse: (group: string) => string;
  readonly belts: string;
  readonly noType: string;
  readonly ellipseFigures: (figures: EllipseFigures) => string;
  readonly reach: (names: ReachNames) => string;
  readonly labelled: (label: string, text: string) => string;
  readonly kilometres: (kilometres: string) => string;
  readonly legend: string;
  readonly hint: string;
  readonly savePng: string;
  readonly saveSvg: string;
  readonly fileName: string;
  /** The choice of the size of the ellipses; an option names deviations or a share. */
  readonly scale: string;
  readonly deviations: (deviations: string, covers: string) => string;
  readonly covers: (share: string) => string;
  readonly counting: string;
  readonly countingName: Readonly<Record<SpatialCounting, string>>;
  /** One sentence each: what the figures and the drawing were made with. */
  readonly drawnIn: (size: string) => string;
  readonly countedBy: Readonly<Record<SpatialCounting, string>>;
  readonly positions: string;
  readonly projection: string;
  readonly approval: string;
  readonly leftOut: (places: string) => string;
  readonly list: {
    readonly title: string;
    readonly ellipses: string;
    readonly place: string;
    readonly clusters: string;
    readonly belts: string;
    readonly noPoint: string;
  };
}

/** The map in both languages. */
export const mapPhrases: InBothLanguages<MapPhrases> = {
  zh: {
    title: "产业集群与线上产业带的空间分布",
    description: (places, ellipses) =>
      `中国地图，标出 ${places} 个有产业集群或线上产业带的地点，并画出 ${ellipses} 个标准差椭圆。`,
    category: { both: "集群、产业带都有", "clusters-only": "只有集群", "belts-only": "只有产业带" },
    categoryCount: (category, places) => `${category}（${places}）`,
    place: (place, clusters, belts) => `${place}：集群 ${clusters} 个，产业带 ${belts} 条`,
    ellipse: (group) => `椭圆：${group}`,
    belts: "线上产业带",
    noType: "（未填类型的集群）",
    ellipseFigures: ({ longitude, latitude, semiMajor, semiMinor, rotation, shareInside }) =>
      `中心 ${longitude}°E，${latitude}°N；长半轴 ${semiMajor} 公里，短半轴 ${semiMinor} 公里；` +
      `${rotation === null ? "无主方向" : `方向角 ${rotation}°`}；椭圆内 ${shareInside}`,
    reach: ({ north, south, east, west }) => `北至${north}，南至${south}，东至${east}，西至${west}`,
    labelled: (label, text) => `${label}：${text}`,
    kilometres: (kilometres) => `${kilometres} 公里`,
    legend: "图例（可开关）",
    hint: "指向或用 Tab、方向键选中图上的标记，这里显示说明。",
    savePng: "保存为 PNG",
    saveSvg: "保存为 SVG",
    fileName: "群带匹配-地图",
    scale: "椭圆大小",
    deviations: (deviations, covers) => `${deviations} 个标准差（覆盖 ${covers}）`,
    covers: (share) => `覆盖 ${share}`,
    counting: "计数规则",
    countingName: { shared: "按 1/N 权重", membership: "按城市份额" },
    drawnIn: (size) => `椭圆：标准差椭圆，${size}。`,
    countedBy: {
      shared: "计数：一个集群或产业带分布在 N 个地点，每个地点计 1/N；集群有权重时再乘权重。",
      membership: "计数：一个集群或产业带分布在 N 个地点，每个地点各计 1；集群有权重时再乘权重。",
    },
    positions: "位置：地名库中各地的代表点（网络地图坐标，与 WGS84 相差不超过约 700 米）。",
    projection: "投影：阿尔伯斯等积圆锥投影，标准纬线 25°N、47°N，中央经线 105°E。",
    approval:
      "底图来自公开的开源数据，未经审图，没有审图号，我们也无法代为证明；公开使用前请换用有审图号的标准地图。",
    leftOut: (places) => `${places} 个地点不在地名库中，没有坐标，未画在图上。`,
    list: {
      title: "文字版：按类别列出地点",
      ellipses: "标准差椭圆",
      place: "地点",
      clusters: "集群",
      belts: "产业带",
      noPoint: "（无坐标）",
    },
  },
  en: {
    title: "Where clusters and online belts are",
    description: (places, ellipses) =>
      `A map of China with ${places} places that have clusters or online belts, and ${ellipses} standard deviational ellipses.`,
    category: { both: "Clusters and belts", "clusters-only": "Clusters only", "belts-only": "Belts only" },
    categoryCount: (category, places) => `${category} (${places})`,
    place: (place, clusters, belts) => `${place}: clusters ${clusters}, belts ${belts}`,
    ellipse: (group) => `Ellipse: ${group}`,
    belts: "online belts",
    noType: "(clusters without a type)",
    ellipseFigures: ({ longitude, latitude, semiMajor, semiMinor, rotation, shareInside }) =>
      `centre ${longitude}°E, ${latitude}°N; semi-axes ${semiMajor} km and ${semiMinor} km; ` +
      `${rotation === null ? "no main direction" : `rotation ${rotation}°`}; ${shareInside} inside`,
    reach: ({ north, south, east, west }) =>
      `reaches ${north} in the north, ${south} in the south, ${east} in the east, ${west} in the west`,
    labelled: (label, text) => `${label}: ${text}`,
    kilometres: (kilometres) => `${kilometres} km`,
    legend: "Legend (switch on or off)",
    hint: "Point at a mark, or reach it with Tab and the arrow keys: what it is stands here.",
    savePng: "Save as PNG",
    saveSvg: "Save as SVG",
    fileName: "clusterbelt-map",
    scale: "Size of the ellipses",
    deviations: (deviations, covers) =>
      `${deviations} standard deviation${deviations === "1" ? "" : "s"} (covers ${covers})`,
    covers: (share) => `covers ${share}`,
    counting: "Counting rule",
    countingName: { shared: "shared weight 1/N", membership: "by membership" },
    drawnIn: (size) => `Ellipses: standard deviational, ${size}.`,
    countedBy: {
      shared:
        "Counting: each of the N places of a cluster or belt counts 1/N, times the cluster's weight where there is one.",
      membership:
        "Counting: each of the N places of a cluster or belt counts 1, times the cluster's weight where there is one.",
    },
    positions:
      "Positions: the gazetteer's point of each place (web-map coordinates, within about 700 m of WGS84).",
    projection: "Projection: Albers equal-area conic, 25°N and 47°N, central meridian 105°E.",
    approval:
      "The outline comes from open data. It has no official map approval number (审图号) and nobody here can vouch for one: before you publish, use an approved base map.",
    leftOut: (places) =>
      `Not drawn, because they are not in the gazetteer and have no coordinates: ${places} places.`,
    list: {
      title: "As text: places by category",
      ellipses: "Standard deviational ellipses",
      place: "Place",
      clusters: "Clusters",
      belts: "Belts",
      noPoint: "(no coordinates)",
    },
  },
};
