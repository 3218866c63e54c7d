import ArgumentParser
import StrataCore
import StrataOperations

/// `--policy` and `--profile`: the policy that a command works by.
struct PolicyOptions: ParsableArguments {
    @Option(
        help: Text.help(
            Message("cli.option.policy"), valueName: Message("cli.value.file")))
    var policy: String?

    @Option(
        help: Text.help(
            Message("cli.option.profile"), valueName: Message("cli.value.names")))
    var profile: [String] = []

    /// The profiles' names, which may also be given with commas between them.
    var profiles: [String] { NameList.split(profile) }

    /// The files among them, which nothing that the command writes may replace.
    var files: [String] { [policy].compactMap(\.self) + profiles.filter(PolicyLoading.isFile) }
}
