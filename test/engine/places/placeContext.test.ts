import fc from "fast-check";
import { matchClusters } from "../../../src/engine/matching/matchClusters";
import { allPlaces, counties } from "../../../src/engine/places/gazetteer";
import { joinPlaces } from "../../../src/engine/places/joinPlaces";
import { resolvePlace } from "../../../src/engine/places/resolvePlace";
import type { PlaceContext } from "../../../src/engine/places/types";
import { readBelts, readClusters } from "../../../src/engine/records";
import { colocate } from "../../../src/engine/spatial/colocation";
import { colocated, matchRate, sdEllipse } from "../../../src/functions/functions";

const answer = (text: string, context?: PlaceContext): string => {
  const resolution = resolvePlace(text, context);
  if (resolution.status === "unknown") return "unknown";
  const places = resolution.status === "resolved" ? resolution.places : resolution.candidates;
  const names = places.map((place) => place.shortName).join("、");
  return resolution.status === "resolved" ? names : `?${names}`;
};

describe("what stands beside a place", () => {
  test.each<[string, PlaceContext, string]>([
    ["朝阳区", { province: "北京市" }, "北京"],
    ["朝阳区", { province: "吉林" }, "长春"],
    ["朝阳区", { name: "北京朝阳区工业互联网创新发展集群" }, "北京"],
    ["鼓楼区", { province: "Fujian" }, "福州"],
    ["市中区", { province: "四川" }, "?乐山、内江"],
    ["市中区", { province: "四川", name: "内江钒钛新材料产业集群" }, "内江"],
    ["吉林", { province: "吉林省" }, "吉林"],
    ["Suzhou", { province: "Anhui" }, "宿州"],
    ["朝阳区、鼓楼区", { province: "北京市" }, "?"],
    ["白云区、海珠区", { province: "广东省" }, "广州"],
    // A name that is itself open, or speaks of neither, says nothing.
    ["朝阳区", { name: "朝阳区软件产业集群" }, "?"],
    ["朝阳区", { name: "深圳软件产业集群" }, "?"],
    ["朝阳区", { province: "上海市" }, "?"],
    ["朝阳区", { province: "" }, "?"],
  ])("%s beside %j is %s", (text, context, expected) => {
    const got = answer(text, context);
    if (expected === "?") expect(got.startsWith("?")).toBe(true);
    else if (expected.startsWith("?")) expect(resolvePlace(text, context).status).toBe("ambiguous");
    else expect(got).toBe(expected);
  });

  test("a place outside the province beside it is told, not resolved; a name contradicts nothing", () => {
    expect(answer("深圳", { province: "江苏省" })).toBe("?深圳");
    expect(answer("440300", { province: "江苏省" })).toBe("?深圳");
    expect(answer("深圳", { province: "广东" })).toBe("深圳");
    expect(answer("保定", { name: "中关村保定创新中心" })).toBe("保定");
    expect(answer("深圳", { province: "夨乂" })).toBe("深圳");
  });

  test("law: a province never gives a place outside it, and never turns an unknown text into a place", () => {
    const texts = [...allPlaces(), ...counties()].flatMap(({ name, shortName }) => [name, shortName]);
    const provinces = [...new Set(allPlaces().map((place) => place.province))];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.constantFrom(...provinces), (text, province) => {
        const resolution = resolvePlace(text, { province });
        return (
          resolution.status !== "resolved" || resolution.places.every((place) => place.province === province)
        );
      }),
      { numRuns: 3000 },
    );
  });
});

test("a province in a list of places leaves the list open", () => {
  expect(answer("江苏、深圳")).toBe("?深圳");
  expect(answer("深圳、江苏")).toBe("?深圳");
  expect(answer("深圳,江苏")).toBe("?深圳");
  expect(answer("北京、天津、河北")).toBe("?北京、天津");
  expect(answer("广东、深圳")).toBe("深圳");
  expect(answer("江苏南京、浙江杭州")).toBe("南京、杭州");
  expect(answer("江苏、浙江")).toBe("unknown");
});

describe("context flows through", () => {
  const clusters = [
    ["集群名称", "省份", "城市", "产业"],
    ["甲", "北京市", "朝阳区", "软件"],
    ["乙", "吉林省", "朝阳区", "软件"],
    ["长春朝阳区软件产业集群", "", "朝阳区", "软件"],
    ["丙", "", "朝阳区", "软件"],
    ["丁", "江苏省", "深圳", "软件"],
  ];
  const belts = [
    ["省", "市", "产品"],
    ["北京", "朝阳区", "软件"],
    ["", "深圳", "软件"],
  ];

  test("records, matching and its rate", () => {
    const clusterRows = readClusters(clusters).rows;
    expect(clusterRows.map(({ province }) => province)).toEqual(["北京市", "吉林省", "", "", "江苏省"]);
    const { clusters: matched } = matchClusters(clusterRows, readBelts(belts).rows);
    expect(matched.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ["identical", "related-belt"],
      ["none", "no-belts-in-place"],
      ["none", "no-belts-in-place"],
      ["undetermined", "place-ambiguous"],
      ["undetermined", "place-ambiguous"],
    ]);
    expect(matchRate(clusters, belts)).toBeCloseTo(1 / 5, 12);
  });

  test("colocation and points", () => {
    expect(colocate([{ place: "朝阳区", province: "北京" }, "朝阳区"], ["北京"]).rows).toEqual([true, null]);
    expect(colocated(clusters, belts)).toEqual([["同城"], [true], [false], [false], ["待判"], ["待判"]]);
    const table = sdEllipse(clusters);
    expect(table.find(([name]) => name === "点数")?.[1]).toBe(3);
  });

  test("equal rows get the same answer, a text is resolved once for each thing that stands beside it", () => {
    const join = joinPlaces([], []);
    const row = { place: "朝阳区", province: "北京" };
    expect(join({ ...row })).toBe(join({ ...row }));
    expect(join({ place: "深圳", name: "甲" })).toBe(join({ place: "深圳", name: "乙" }));
  });

  test("a heading of province and city heads places", () => {
    expect(
      readClusters([
        ["省/市", "产业"],
        ["深圳", "软件"],
      ]).rows[0],
    ).toMatchObject({ place: "深圳" });
  });
});
