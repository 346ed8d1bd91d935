import Foundation
import PackagePlugin

/// Embeds Parameters/Figures/*.csv of a target in its module as string literals.
@main struct EmbedFiguresPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let module = target as? SourceModuleTarget else { return [] }
    let figures = module.directoryURL.appending(path: "Parameters/Figures")
    let files = try FileManager.default.contentsOfDirectory(
      at: figures, includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFigures+Files.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(files.count) files of figures",
        executable: try context.tool(named: "EmbedFigures").url,
        arguments: [output.path] + files.map(\.path),
        inputFiles: files,
        outputFiles: [output])
    ]
  }
}
