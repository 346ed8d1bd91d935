import XCTest

@testable import Huishoudboekje

/// What is said of a contract form holds for it: each condition from what is stated, by itself.
final class ContractTermsTests: XCTestCase {
  func testEveryCombination() {
    let landlords: [Landlord?] = Landlord.allCases + [nil]
    let forms: [Huurconstructie?] = Huurconstructie.allCases + [nil]
    for landlord in landlords {
      for form in forms {
        for woonvorm in Woonvorm.allCases {
          for presence in [true, false, nil] {
            let terms = ContractTerm.all(landlord, form, [woonvorm], presence: presence)
            let corporation = landlord == nil || landlord == .corporatie
            let what = "\(String(describing: landlord)) \(String(describing: form)) \(woonvorm)"
            func has(_ term: ContractTerm) -> Bool { terms.contains(term) }
            XCTAssertEqual(has(.landlordNotNamed), landlord == nil, what)
            XCTAssertEqual(has(.incomeTestWaived), corporation, what)
            XCTAssertEqual(
              has(.passendAtEveryLetting), corporation && form == .rechtstreeks, what)
            XCTAssertEqual(
              has(.passendWhereCareIsApart), corporation && form == .onderverhuur, what)
            XCTAssertEqual(
              terms.contains { if case .passendDoesNotBind = $0 { true } else { false } },
              !corporation, what)
            let koppelbeding = terms.compactMap { term -> Bool?? in
              if case .koppelbeding(_, let known, _) = term { return .some(known) }
              return nil
            }
            // Only with 24-hours presence: always in beschermd, often in beschut.
            let byForm: [Woonvorm: Bool?] = [
              .inDeWijk: false, .geschikt: false, .beschut: nil, .beschermd: true,
            ]
            let known = presence ?? byForm[woonvorm]!
            XCTAssertEqual(koppelbeding.count, form == nil ? 0 : 1, what)
            if form != nil { XCTAssertEqual(koppelbeding[0], known, what) }
            XCTAssertEqual(
              terms.contains { if case .vacancy = $0 { true } else { false } }, form != nil, what)
          }
        }
      }
    }
    XCTAssertEqual(
      Huurconstructie.allCases.map(\.vacancyCarrier), [.provider, .provider, .landlord])
  }
}
