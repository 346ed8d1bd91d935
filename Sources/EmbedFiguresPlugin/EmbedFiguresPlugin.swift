import Foundation
import PackagePlugin

/// Embeds Figures/Data/*.csv, Figures/Tables/*.csv and Figures/Estimates/*.csv of a target in its
/// module as string literals.
@main struct EmbedFiguresPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    guard let module = target as? SourceModuleTarget else { return [] }
    let tool = try context.tool(named: "EmbedFigures").url
    let folders = [
      ("Data", "EmbeddedFigures"), ("Tables", "EmbeddedTables"), ("Estimates", "EmbeddedEstimates"),
    ]
    return try folders.map { folder, type in
      let files = try FileManager.default.contentsOfDirectory(
        at: module.directoryURL.appending(path: "Figures/\(folder)"),
        includingPropertiesForKeys: nil
      ).filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
      let output = context.pluginWorkDirectoryURL.appending(path: "\(type)+Files.swift")
      return .buildCommand(
        displayName: "Embedding \(files.count) files of Figures/\(folder)",
        executable: tool, arguments: [output.path, type] + files.map(\.path), inputFiles: files,
        outputFiles: [output])
    }
  }
}
