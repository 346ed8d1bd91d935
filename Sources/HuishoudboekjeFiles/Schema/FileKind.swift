import Huishoudboekje
import HuishoudboekjeCatalogue
import HuishoudboekjeText

/// A kind of file that the commands read.
package enum FileKind: String, Sendable, CaseIterable {
  case scenario, complex, sweep, reform

  /// What the readers expect of it, read off the readers themselves.
  ///
  /// Of a sweep there are two: over a scenario, and over a complex.
  package var shapes: [JSONShapes] {
    self == .sweep ? [usualShapes, Self.ofComplexSweep] : [usualShapes]
  }

  /// What the readers expect of one that is not over a complex.
  var usualShapes: JSONShapes {
    switch self {
    case .scenario: Self.ofScenario
    case .complex: Self.ofComplex
    case .reform: Self.ofReform
    case .sweep: Self.ofSweep
    }
  }

  private static let nothing = JSONNode(
    value: .object([]), position: SourcePosition(line: 1, column: 1))
  private static let ofScenario = JSONShapes { root in
    var decoder = ScenarioDecoder(source: ScenarioSource(file: "", node: nothing))
    _ = try? decoder.scenario(root)
  }
  private static let ofComplex = JSONShapes {
    _ = try? ComplexFile(reading: $0, nothing, file: "")
  }
  private static let ofReform = JSONShapes { _ = try? ReformFile(reading: $0, nothing, file: "") }
  private static let ofSweep = JSONShapes {
    _ = try? SweepFile(
      reading: $0, nothing, file: "", scenario: nil, year: nil, keepsRefused: false)
  }
  private static let ofComplexSweep = JSONShapes {
    _ = try? ComplexSweep(reading: $0, nothing, file: "", complex: nil, "", year: nil)
  }

  /// What it is called in a sentence.
  var title: Phrase {
    switch self {
    case .scenario: SchemaText.scenario
    case .complex: SchemaText.complex
    case .sweep: SchemaText.sweep
    case .reform: SchemaText.reform
    }
  }
}
