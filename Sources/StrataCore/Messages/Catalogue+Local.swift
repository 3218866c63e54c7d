extension Catalogue {
    /// Commands that a server carries out.
    static let local: Part = [
        entry(
            "local.foreign",
            en: "{path} was not made by a server of this vault. Find out who put it there; no "
                + "secret is sent to it.",
            zh: "{path} 不是本保险库服务器创建的。请查明来历；不会向其发送任何密钥。"),
        entry(
            "local.cannotConnect",
            en: "A server has this vault, and its socket {path} cannot be used: {reason}. "
                + "Commands are taken from the server's own user and from root.",
            zh: "某个服务器正在使用此保险库，但无法使用其套接字 {path}：{reason}。只接受服务器所属用户与 root 的命令。"),
        entry(
            "local.cannotListen",
            en: "The socket for commands {path} cannot be made: {reason}.",
            zh: "无法创建命令套接字 {path}：{reason}。"),
        entry(
            "local.foreignPeer",
            en: "Commands are taken from the server's own user and from root.",
            zh: "只接受服务器所属用户与 root 的命令。"),
        entry(
            "local.otherVersion",
            en: "The server that has this vault is another version of Strata. Use its own "
                + "program, or restart it with this one.",
            zh: "正在使用此保险库的服务器是另一个版本的 Strata。请使用与其相同的程序，或用本程序重启服务器。"),
        entry(
            "local.tooLong",
            en: "The command line is longer than a server takes (1 MiB).",
            zh: "命令行超过服务器可接受的长度（1 MiB）。"),
        entry(
            "local.tooMany",
            en: "The server carries out as many commands as it can. Try again when one is done.",
            zh: "服务器正在执行的命令已达上限。请稍后重试。"),
        entry(
            "local.otherPlace",
            en: "The server that has this vault sees another folder at {path}, as services that "
                + "are shut off from parts of the file system do. Go into the folder that is "
                + "meant and name files from there.",
            zh: "正在使用此保险库的服务器看到的 {path} 是另一个文件夹（受限的系统服务即如此）。请进入目标文件夹，用相对路径指定文件。"),
        entry(
            "local.otherFolder",
            en: "The server that has this vault cannot work in this folder: its surroundings "
                + "forbid it. Run the command in the folder that the server was started in.",
            zh: "正在使用此保险库的服务器无法在当前文件夹中工作（运行环境禁止）。请在服务器启动时所在的文件夹中运行命令。"),
        entry(
            "local.gone",
            en: "The server ended before the command did. What it had committed is kept, nothing "
                + "is half done; run the command again to go on.",
            zh: "服务器在命令完成前已结束。已提交的内容保留，没有半途的改动；再次运行该命令即可继续。"),
        entry(
            "local.alone",
            en: "This command needs the vault for itself, and a server has it. Stop the server, "
                + "run the command, and start it again.",
            zh: "此命令须独占保险库，而服务器正在使用它。请先停止服务器，运行该命令后再启动。"),
        entry(
            "local.waiting",
            en: "Waiting until another command that changes the vault is done.",
            zh: "正在等待另一个修改保险库的命令完成。"),
    ]
}
