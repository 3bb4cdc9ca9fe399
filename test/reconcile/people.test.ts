// Who must be one over reports and who must not: made-up people of many cultures, as reports name them.
import { describe, expect, it } from "vitest";
import { actorsOf, groupsOf, reportOf, type Somebody } from "./made-up.ts";

/** One report for each, with the others of its list as company. */
async function groups(...reports: readonly (readonly (string | Somebody)[])[]): Promise<readonly string[]> {
  const all = reports.map((actors, at) => reportOf({ address: `${at}.txt`, date: `2031-03-0${(at % 9) + 1}`, actors }));
  return groupsOf(await actorsOf(all));
}

describe("the same full name", () => {
  it.each([
    ["Tamsin Oduya", "Tamsin Oduya"],
    ["Tamsin Oduya", "TAMSIN ODUYA"],
    ["Tamsin Oduya", "Dr. Tamsin Oduya"],
    ["Tamsin Oduya", "Envoy Tamsin Oduya"],
    ["Edwin J. Farrow", "Edwin Farrow"],
    ["Edwin James Farrow", "Edwin J. Farrow"],
    ["Izz al-Din Haddar", "Izzeldin Haddar"],
    ["Izz ad-Din al-Haddar", "Ezzedine Haddar"],
    ["Abdel Rahman Sabbar", "Abd al-Rahman al-Sabbar"],
    ["Abdelfattah Nassar", "Abdel-Fattah Nassar"],
    ["Moussa Abu Marzan", "Musa Abu Marzan"],
    ["Mohammed Karimov", "Muhammad Karimov"],
    ["Mushir al-Masran", "Mushir Masran"],
    ["Volodymyr Zarensky", "Volodymyr Zarenskyy"],
    ["Dmitry Orlovski", "Dmitri Orlovskiy"],
    ["Kim Dae Rok", "Kim Dae-rok"],
    ["Šefik Müllar", "Sefik Mullar"],
    ["Søren Bjørklund", "Soren Bjorklund"],
    ["Łukasz Wronka", "Lukasz Wronka"],
    ["José María Ibarra", "Jose Maria Ibarra"],
    ["N'Golo Diaby", "N’Golo Diaby"],
    ["Jean-Luc Morvan", "Jean Luc Morvan"],
    ["Ludwig van Aerden", "Ludwig Van Aerden"],
    ["Conor O'Sheridan", "Conor O’Sheridan"],
  ])("joins %s and %s", async (a, b) => {
    const actors = await actorsOf([a, b].map((name, at) => reportOf({ address: `${at}.txt`, actors: [name] })));
    expect(actors.map(({ reports }) => reports)).toEqual([2]);
  });

  it.each([
    ["Lino Varga", "Lino Varga Jr.", "father and son"],
    ["Lino Varga II", "Lino Varga III", "grandfather and grandson"],
    ["Lino Varga", "Ivana Varga", "a family name"],
    ["Daniel Roper", "Danielle Roper", "a man's and a woman's name"],
    ["Carlo Benetti", "Carla Benetti", "an end that tells the sex"],
    ["Hassan Karami", "Hussein Karami", "two names that look alike"],
    ["Kim Dae Rok", "Kim Dae Rak", "one letter in a name of syllables"],
    ["Kim Dae Rok", "Kim Tae Rok", "one letter in a name of syllables"],
    ["Li Wen", "Lee Wen", "short words that sound alike"],
    ["John Petersen", "John Peterson", "a spelling that is a family's own"],
    ["Edwin J. Farrow", "Edwin K. Farrow", "initials that differ"],
    ["Edwin James Farrow", "Edwin Noah Farrow", "middle names that differ"],
    ["Ali Hamdan", "Hamdan Ali", "names in another order"],
    ["Mohammed Ali Karimov", "Mohammed Karimov", "a father's name that one lacks, and nothing else in common"],
    ["Khaled Meshan", "Khalid Mashan", "spellings alike in consonants only, and nothing else in common"],
    ["E. Farrow", "Edwin Farrow", "an initial, and nothing else in common"],
    ["Oduya", "Tamsin Oduya", "a family name, and nothing else in common"],
  ])("leaves %s and %s apart: %s", async (a, b) => {
    expect(await groups([a], [b])).toEqual([a, b].toSorted());
  });

  it("joins a like spelling where office or company speaks for it", async () => {
    const [a, b] = [
      { name: "Khaled Meshan", roles: ["envoy"] },
      { name: "Khaled Mashan", roles: ["envoy"] },
    ];
    expect(await groups([a], [b])).toEqual(["Khaled Mashan = Khaled Meshan"]);
  });
});

describe("namesakes", () => {
  const minister = { name: "Ali Hamdan", roles: ["Kenyan minister"] };
  const singer = { name: "Ali Hamdan", roles: ["singer"], nationality: "Chadian" };

  it("are told apart by state and walk of life", async () => {
    const actors = await actorsOf([reportOf({ actors: [minister] }), reportOf({ actors: [singer] })]);
    expect(actors.map(({ name }) => name).toSorted()).toEqual(["Ali Hamdan (Chad)", "Ali Hamdan (Kenya)"]);
  });

  it("are told apart by age", async () => {
    const reports = [
      reportOf({ date: "2031-01-01", actors: [{ name: "Ali Hamdan", age: 70, roles: ["minister"] }] }),
      reportOf({ date: "2031-01-01", actors: [{ name: "Ali Hamdan", age: 22 }] }),
    ];
    expect(await actorsOf(reports)).toHaveLength(2);
  });

  it("are told apart by time", async () => {
    const reports = [
      reportOf({ date: "1931-01-01", actors: [{ name: "Ali Hamdan", roles: ["minister"] }] }),
      reportOf({ date: "2031-01-01", actors: ["Ali Hamdan"] }),
    ];
    expect(await actorsOf(reports)).toHaveLength(2);
  });

  it("are one where the company says so, whatever a role was read to say", async () => {
    const company = ["Ilse Marquand", "Tomasz Reyl"];
    expect(await groups([minister, ...company], [{ ...singer, roles: [] }, ...company])).toEqual([
      "Ali Hamdan",
      "Ilse Marquand",
      "Tomasz Reyl",
    ]);
  });

  it("leave a report that says no more to neither", async () => {
    const actors = await actorsOf([minister, singer, "Ali Hamdan"].map((one) => reportOf({ actors: [one] })));
    expect(actors).toHaveLength(3);
  });

  it("get a report that says no more by its company", async () => {
    const reports = [
      reportOf({ actors: [minister, "Ilse Marquand"] }),
      reportOf({ actors: [singer, "Lola Brandt"] }),
      reportOf({ actors: ["Ali Hamdan", "Lola Brandt"] }),
    ];
    const of = (await actorsOf(reports)).filter(({ name }) => name.startsWith("Ali Hamdan"));
    expect(of.map(({ name, reports: count }) => [name, count]).toSorted()).toEqual([
      ["Ali Hamdan (Chad)", 2],
      ["Ali Hamdan (Kenya)", 1],
    ]);
  });
});

describe("a short name", () => {
  it("goes to the one who goes by it and has an office in common", async () => {
    const full = { name: "Tamsin Oduya", roles: ["envoy"] };
    expect(await groups([full], [{ name: "Oduya", roles: ["envoy"] }])).toEqual(["Oduya = Tamsin Oduya"]);
  });

  it("goes to the one who is named beside the same others", async () => {
    expect(await groups(["Moussa Abu Marzan", "Ilse Marquand"], ["Abu Marzan", "Ilse Marquand"])).toEqual([
      "Abu Marzan = Moussa Abu Marzan",
      "Ilse Marquand",
    ]);
  });

  it("stays apart where two go by it and nothing tells which", async () => {
    const found = await groups(
      ["Lino Varga", "Ilse Marquand"],
      ["Ivana Varga", "Ilse Marquand"],
      ["Varga", "Ilse Marquand"],
    );
    expect(found).toContain("Varga");
  });

  it("goes to the one of two whose office it has", async () => {
    const [lino, ivana] = [
      { name: "Lino Varga", roles: ["president"] },
      { name: "Ivana Varga", roles: ["first lady"] },
    ];
    expect(await groups([lino], [ivana], [{ name: "Varga", roles: ["President"] }])).toEqual([
      "Ivana Varga",
      "Lino Varga = Varga",
    ]);
  });

  it("stays apart where it stands alone more often than the fuller name stands at all", async () => {
    const company = ["Ilse Marquand"];
    const alone = ["Halvard", ...company];
    expect(await groups(["Patent Halvard", ...company], alone, alone)).toContain("Halvard");
  });

  it("of several words goes with all who are one by it", async () => {
    const company = ["Ilse Marquand", "Tomasz Reyl"];
    const found = await groups(
      ["Tamsin Oduya Reve", ...company],
      [{ name: "Tamsin Oduya", roles: ["envoy"], aliases: ["Oduya"] }, ...company],
      [{ name: "Tamsin Oduya", roles: ["Kenyan minister"] }, ...company],
    );
    expect(found.filter((one) => one.includes("Tamsin Oduya"))).toHaveLength(1);
  });

  it("does not make one of two whose middle names differ", async () => {
    const found = await groups(["Edwin J. Farrow"], ["Edwin H. K. Farrow"], ["Edwin Farrow"]);
    expect(found).not.toContain("Edwin Farrow = Edwin H. K. Farrow = Edwin J. Farrow");
    expect(found.length).toBeGreaterThan(1);
  });

  it("follows where a shorter form leans on a longer one", async () => {
    const company = ["Ilse Marquand"];
    const found = await groups(["Moussa Abu Marzan", ...company], ["Abu Marzan", ...company], ["Marzan", ...company]);
    expect(found).toContain("Abu Marzan = Marzan = Moussa Abu Marzan");
  });

  it("is learnt from a report that uses both", async () => {
    const full = { name: "Yasin Arfan", aliases: ["Abu Amir"], roles: ["chairman"] };
    expect(await groups([full], [{ name: "Abu Amir", roles: ["chairman"] }])).toEqual(["Abu Amir = Yasin Arfan"]);
  });
});

describe("a title that looks like a state's code", () => {
  it("is none: a senator is nobody of Senegal", async () => {
    const actors = await actorsOf([reportOf({ actors: [{ name: "Tamsin Oduya", roles: ["Sen."] }] })]);
    expect(actors).toMatchObject([{ name: "Tamsin Oduya", of: null }]);
  });
});

describe("who has no name", () => {
  it("is nobody over reports", async () => {
    const officials = { name: "officials", kind: "group", isUnnamed: true } as const;
    const diplomat = { name: "a senior diplomat", isUnnamed: true };
    expect(await groups([officials, diplomat], [officials, diplomat])).toEqual([]);
  });

  it("is nobody even where small letters were taken for a name", async () => {
    expect(await groups(["officials"], ["officials"])).toEqual([]);
  });
});
