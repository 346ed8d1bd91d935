import SwiftOperators
import SwiftParser
import SwiftSyntax

/// One expression of a source file and what may stand there instead.
struct Place {
  /// The path below the folder of the sources.
  var file: String
  var line: Int
  /// The offsets of the expression in the file, in bytes.
  var range: Range<Int>
  var original: String
  var changes: [String]
  /// The text of the line, and which of the places with the same words in the file it is.
  var source = ""
  var occurrence = 1

  /// What it is known by, whatever stands elsewhere in the file.
  var name: String { CSV.line("\(file)|\(source)|\(original)|\(occurrence)") }

  /// The change that a seed makes here, and the turn in which it does.
  func turn(seed: UInt64) -> (order: UInt64, changed: String) {
    var random = SplitMix(state: seed)
    for byte in name.utf8 { random = SplitMix(state: random.next() ^ UInt64(byte)) }
    return (random.next(), changes.randomElement(using: &random) ?? "")
  }
}

/// A place and the one change that was chosen for it.
struct Mutant {
  var number: Int
  var place: Place
  var changed: String

  /// The columns of the table of mutants.
  static let columns = [
    "number", "group", "file", "line", "original", "mutated", "source", "key",
  ]
  /// What it is known by whatever number or line it has.
  var key: String { CSV.line("\(place.name)|\(changed)") }
  /// The folder of its rules.
  var group: String { String(place.file.prefix { $0 != "/" }) }
}

/// Finds the places of one file.
final class Places: SyntaxVisitor {
  private let file: String
  private let lines: SourceLocationConverter
  private(set) var found: [Place] = []
  private var depthOfPatterns = 0

  init(file: String, tree: SourceFileSyntax) {
    self.file = file
    lines = SourceLocationConverter(fileName: file, tree: tree)
    super.init(viewMode: .sourceAccurate)
  }

  /// The operators of which a change is looked for, and what each may become: another operator, or
  /// the side that is left when the operator goes.
  private enum Change: Equatable {
    case sign(String)
    case left, right
  }
  private static let infix: [String: [Change]] = [
    "<": [.sign("<="), .sign(">=")], "<=": [.sign("<"), .sign(">")],
    ">": [.sign(">="), .sign("<=")], ">=": [.sign(">"), .sign("<")],
    ".<": [.sign(".<="), .sign(".>=")], ".<=": [.sign(".<"), .sign(".>")],
    ".>": [.sign(".>="), .sign(".<=")], ".>=": [.sign(".>"), .sign(".<")],
    "==": [.sign("!=")], "!=": [.sign("==")], ".==": [.sign(".!=")], ".!=": [.sign(".==")],
    "+": [.sign("-"), .left, .right], "-": [.sign("+"), .left], "*": [.left, .right],
    "/": [.left], "%": [.left], "&+": [.sign("&-"), .left], "&-": [.sign("&+"), .left],
    "&*": [.left], "&&": [.sign("||"), .left, .right], "||": [.sign("&&"), .left, .right],
    ".&": [.sign(".|"), .left, .right], ".|": [.sign(".&"), .left, .right], "??": [.right],
  ]
  /// Names of members and functions, and what stands in their place.
  private static let names: [String: [String]] = [
    "min": ["max"], "max": ["min"], "first": ["last"], "last": ["first"],
    "halfUp": ["down", "up"], "down": ["up", "halfUp"], "up": ["down", "halfUp"],
    "isEmpty": ["isEmpty == false"],
    "least": ["greatest"], "greatest": ["least"],
  ]

  private func add(_ node: some SyntaxProtocol, _ changes: [String]) {
    let range =
      node.positionAfterSkippingLeadingTrivia
      .utf8Offset..<node.endPositionBeforeTrailingTrivia.utf8Offset
    let original = node.trimmedDescription
    found.append(
      Place(
        file: file, line: lines.location(for: node.positionAfterSkippingLeadingTrivia).line,
        range: range, original: original, changes: changes.filter { $0 != original }))
  }

  override func visit(_ node: InfixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    guard let sign = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
      let changes = Self.infix[sign]
    else { return .visitChildren }
    let (left, right) = (node.leftOperand.trimmedDescription, node.rightOperand.trimmedDescription)
    // Texts are added and never subtracted.
    let isText = [node.leftOperand, node.rightOperand].contains {
      $0.is(StringLiteralExprSyntax.self)
    }
    add(
      node,
      changes.filter { !isText || $0 != .sign("-") }.map { change in
        switch change {
        case .sign(let other): "\(left) \(other) \(right)"
        case .left: left
        case .right: right
        }
      })
    return .visitChildren
  }

  override func visit(_ node: PrefixOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if ["!", "-", ".!"].contains(node.operator.text) {
      add(node, [node.expression.trimmedDescription])
    }
    return .visitChildren
  }

  override func visit(_ node: TernaryExprSyntax) -> SyntaxVisitorContinueKind {
    add(node, [node.thenExpression.trimmedDescription, node.elseExpression.trimmedDescription])
    return .visitChildren
  }

  override func visit(_ node: IntegerLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    if let value = Int(node.literal.text.replacing("_", with: "")) {
      add(node, value > 0 ? ["\(value + 1)", "\(value - 1)"] : ["1"])
    }
    return .skipChildren
  }

  override func visit(_ node: BooleanLiteralExprSyntax) -> SyntaxVisitorContinueKind {
    // A switch over a pattern with another truth value would not cover all of them.
    if depthOfPatterns == 0 { add(node, [node.literal.text == "true" ? "false" : "true"]) }
    return .skipChildren
  }

  /// The condition of an `if`, a `guard` or a `while`.
  override func visit(_ node: ConditionElementSyntax) -> SyntaxVisitorContinueKind {
    if case .expression(let condition) = node.condition { add(condition, ["true", "false"]) }
    return .visitChildren
  }

  override func visit(_ node: WhereClauseSyntax) -> SyntaxVisitorContinueKind {
    add(node.condition, ["true", "false"])
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.calledExpression.trimmedDescription
    // What must hold is no rule: a change there stops the run and says nothing of a result.
    if ["precondition", "assert", "preconditionFailure", "fatalError"].contains(name) {
      return .skipChildren
    }
    for other in Self.names[name] ?? [] where name == "min" || name == "max" {
      add(node, [other + node.trimmedDescription.dropFirst(name.count)])
    }
    return .visitChildren
  }

  override func visit(_ node: MemberAccessExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.declName.baseName.text
    // A call is changed as a whole: of `a.contains { }` the part `a.contains` has no value.
    let whole: any SyntaxProtocol =
      node.parent?.as(FunctionCallExprSyntax.self).map { call in
        call.calledExpression.id == node.id ? call as any SyntaxProtocol : node
      } ?? node
    if name == "contains" || name == "allSatisfy" {
      guard let call = whole.as(FunctionCallExprSyntax.self), let base = node.base,
        let closure = call.trailingClosure?.trimmedDescription
          ?? call.arguments.first.flatMap({ first in
            name == "allSatisfy" || first.label?.text == "where"
              ? first.expression.trimmedDescription : nil
          })
      else { return .visitChildren }
      let other = name == "contains" ? "allSatisfy(" : "contains(where: "
      add(call, ["\(base.trimmedDescription).\(other)\(closure))"])
    } else if let others = Self.names[name] {
      let text = whole.trimmedDescription
      let length = node.trimmedDescription.utf8.count
      let start = String(decoding: text.utf8.prefix(length - name.utf8.count), as: UTF8.self)
      let end = String(decoding: text.utf8.dropFirst(length), as: UTF8.self)
      add(whole, others.map { start + $0 + end })
    } else if name == "endOfMonth", let base = node.base {
      add(node, [base.trimmedDescription])
    }
    return .visitChildren
  }

  override func visit(_ node: SwitchCaseItemSyntax) -> SyntaxVisitorContinueKind {
    depthOfPatterns += 1
    return .visitChildren
  }
  override func visitPost(_ node: SwitchCaseItemSyntax) { depthOfPatterns -= 1 }
  override func visit(_ node: AttributeSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: AvailabilityConditionSyntax) -> SyntaxVisitorContinueKind {
    .skipChildren
  }
  override func visit(_ node: EnumCaseDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
  override func visit(_ node: IfConfigClauseSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
