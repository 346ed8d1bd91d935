import Foundation
import PackagePlugin

/// Gives a target the commit that is checked out; made again when HEAD moves.
@main struct EmbedCommitPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: Target) throws -> [Command] {
    let package = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "Main+Commit.swift")
    // The log has a line for every move of HEAD, also along a branch.
    let moves = [".git/HEAD", ".git/logs/HEAD"].map { package.appending(path: $0) }
      .filter { FileManager.default.fileExists(atPath: $0.path) }
    return [
      .buildCommand(
        displayName: "Embedding the commit",
        executable: try context.tool(named: "EmbedCommit").url,
        arguments: [output.path, package.path], inputFiles: moves, outputFiles: [output])
    ]
  }
}
