import HuishoudboekjeCatalogue
import XCTest

@testable import Huishoudboekje

final class DecisionTests: XCTestCase {
  private typealias Question = Decision<ProgramLane, Bool>

  func testKnownConditionsAskNothing() {
    let known = Question.whether(ProgramLane(1) .< ProgramLane(2)).map { $0 ? "yes" : "no" }
    guard case .outcome("yes") = known else { return XCTFail("\(known)") }
    XCTAssertEqual(Decision<Int, String>.when(2 < 1, "yes", otherwise: "no").outcome, "no")
  }

  func testAQuestionIsAskedOnce() {
    let program = Program()
    let rent = program.input(.kaleHuur, 0, 1_000_00)
    let isHigh = ProgramLane(500_00) .< rent
    let both = Question.whether(isHigh).flatMap { first in
      Question.whether(isHigh).map { [first, $0] }
    }
    guard case .question(isHigh, yes: .outcome([true, true]), no: .outcome([false, false])) = both
    else { return XCTFail("\(both)") }
  }

  func testAnAmountThatVariesIsLeftOpen() {
    let program = Program()
    let rent = program.input(.kaleHuur, 0, 1_000_00)
    let words = FlagText.aboveAftoppingsgrens(rent.told, limit: ProgramLane(713_02).told)
    XCTAssertEqual(
      words.pieces(.english).filter { if case .output = $0 { true } else { false } }, [.output(0)])
    XCTAssertTrue(words.text(.dutch).contains("713,02"), words.text(.dutch))
  }
}
