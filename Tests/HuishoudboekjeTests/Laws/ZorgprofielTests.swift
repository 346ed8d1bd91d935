import XCTest

@testable import Huishoudboekje

/// With which profiles a form is not possible: Rlz artikel 5.5 (PGB); Handboek VPT 2.1.
final class ZorgprofielTests: XCTestCase {
  func testFormsThatAreNotPossible() throws {
    let vpt = "Handboek VPT 2.1: SGLVG, LVG, GGZ-B and GGZ-wonen 5"
    let pgb = "Rlz artikel 5.5: 9b VV, LVG, SGLVG and GGZ-wonen 5"
    for name in ["LVG1", "LVG5", "SGLVG1", "GGZ-W5"] {
      let profile = try XCTUnwrap(Zorgprofiel(name), name)
      XCTAssertEqual(profile.exclusion(.vpt)?.text, vpt, name)
      XCTAssertEqual(profile.exclusion(.pgb)?.text, pgb, name)
      XCTAssertNil(profile.exclusion(.zzp), name)
      XCTAssertNil(profile.exclusion(.mpt), name)
    }
    let clinic = try XCTUnwrap(Zorgprofiel("GGZ-B3"))
    XCTAssertEqual(clinic.exclusion(.vpt)?.text, vpt)
    XCTAssertNil(clinic.exclusion(.pgb))
    XCTAssertEqual(try XCTUnwrap(Zorgprofiel("VV9B")).exclusion(.pgb)?.text, pgb)
    for name in ["VV9A", "VV5", "VG5", "GGZ-W4", "LG5", "ZGAUD3"] {
      let profile = try XCTUnwrap(Zorgprofiel(name), name)
      for form in Leveringsvorm.allCases { XCTAssertNil(profile.exclusion(form), name) }
    }
  }
}
