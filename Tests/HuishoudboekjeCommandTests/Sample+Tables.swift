extension Sample {
  /// Homes and residents as a spreadsheet in Dutch writes them, and the same complex in JSON.
  static let homes = """
    \u{FEFF}Naam;Aantal;Kale huur;WWS-punten;Zorgwoning;Servicekosten energie;Servicekosten overig;Arrangement;Leveringsvorm;\r
    A;3;690,00;112;ja;12,50;20;95;;\r
    B;1;640;;;;;;ZZP;\r
    ;;;;;;;;;\r

    """
  static let residents = """
    naam,aantal,leveringsvorm,zorgprofiel,geboortedatum,AOW,pensioen per jaar,Wajong,spaargeld,partner geboortedatum,partner AOW,partner spaargeld,kosten
    oud,2,VPT,VV5,10-03-1942,ja,2500,,5000.50,,,,eenvoudig
    jong,1,vpt,vg 6,14-2-1995,nee,0,x,,,,,d0
    paar,1,VPT,VV5,1942-03-10,ja,,nee,,1944-05-20,ja,1000,nibud

    """
  static let list = """
    wat;waarde\r
    jaar;2026\r
    verhuurder;Corporatie\r
    huurconstructie;rechtstreeks\r
    norm;300,50\r
    leegstand;2,5%\r
    meerinvestering per woning;€ 31.000,00\r
    rente;\r

    """
  static let sameInJSON = """
    { "complex": "klein", "year": 2026, "landlord": "corporatie", "huurconstructie": "rechtstreeks",
      "benchmark": "300.50", "vacancy_pct": "2.5",
      "units": [
        { "name": "A", "number": 3, "kale_huur_eur_month": "690", "wws_points": "112",
          "zorgwoning": true, "arrangement_eur_month": "95",
          "servicekosten": { "energie_eur_month": "12.50", "overig_eur_month": "20" } },
        { "name": "B", "number": 1, "kale_huur_eur_month": "640", "leveringsvorm": "ZZP" } ],
      "personas": [
        { "name": "oud", "number": 2, "leveringsvorm": "VPT", "costs": { "set": "d0" },
          "persons": [{ "birth_date": "1942-03-10", "assets": { "bank_eur": "5000.50" },
            "incomes": [{ "type": "aow" }, { "type": "pension", "gross_eur_year": "2500" }],
            "care": { "zorgprofiel": "VV5" } }] },
        { "name": "jong", "number": 1, "leveringsvorm": "VPT", "costs": { "set": "d0" },
          "persons": [{ "birth_date": "1995-02-14", "incomes": [{ "type": "wajong" }],
            "care": { "zorgprofiel": "vg 6" } }] },
        { "name": "paar", "number": 1, "leveringsvorm": "VPT", "costs": { "set": "nibud" },
          "persons": [
            { "birth_date": "1942-03-10", "incomes": [{ "type": "aow" }],
              "care": { "zorgprofiel": "VV5" } },
            { "birth_date": "1944-05-20", "incomes": [{ "type": "aow" }],
              "assets": { "bank_eur": "1000" } }] } ],
      "provider": { "meerinvestering_eur": "31000" } }

    """
}
