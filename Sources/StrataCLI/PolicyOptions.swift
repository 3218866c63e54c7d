import ArgumentParser
import StrataCore

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
    var profiles: [String] {
        profile.flatMap { $0.split(separator: ",") }.map { name in
            String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
        }.filter { !$0.isEmpty }
    }
}
