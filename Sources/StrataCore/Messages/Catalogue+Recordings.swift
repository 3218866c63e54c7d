extension Catalogue {
    /// Recordings in the vault.
    static let recordings: Part = [
        entry(
            "object.missing",
            en: "The audio of this recording is not in the vault's folder.",
            zh: "保险库文件夹中没有此录音的音频。"),
        entry(
            "object.malformed",
            en: "The audio of this recording was cut off, lengthened or exchanged.",
            zh: "此录音的音频被截断、加长或替换。"),
        entry(
            "object.refused",
            en: "The audio of this recording was changed, in chunk {chunk}.",
            zh: "此录音的音频被改动，位于第 {chunk} 块。"),
        entry(
            "recording.noFolder",
            en: "{path} is no folder that can be read; recordings are imported by the folder.",
            zh: "{path} 不是可读取的文件夹；录音须按文件夹导入。"),
        entry(
            "recording.nothing",
            en: "There is nothing in {path} to import.",
            zh: "{path} 中没有可导入的内容。"),
        entry(
            "recording.noArchive",
            en: "This is no archive of recordings that can be read: send the folder as ZIP or tar "
                + "(also .tar.gz, .tar.zst), whole and without a password.",
            zh: "这不是可读取的录音压缩包：请将文件夹以 ZIP 或 tar（亦可 .tar.gz、.tar.zst）发送，须完整且不设密码。"),
        entry(
            "recording.tooLarge",
            en: "The archive holds over 100,000 files, or unpacks to over sixteen times its own "
                + "bytes. Send it in parts.",
            zh: "压缩包内文件超过 100,000 个，或解压后超过其自身大小的十六倍。请分批发送。"),
        entry(
            "recording.changed",
            en: "File number {file} changed or went away while it was imported. Run the command "
                + "again once nothing writes into the folder; what was committed stays.",
            zh: "第 {file} 号文件在导入过程中被改动或移走。请在无人写入该文件夹时重新执行；已提交的内容保留。"),
        entry(
            "recording.notFound",
            en: "There is no recording of that identifier, or not any more; `strata subject show` "
                + "lists those of a person.",
            zh: "没有此编号的录音，或已不存在；`strata subject show` 可列出某人的录音。"),
        entry(
            "recording.badRange",
            en: "“{text}” is no range of bytes: A-B, A- or -N, counted from 0.",
            zh: "“{text}”不是字节范围：应为 A-B、A- 或 -N，从 0 起计。"),
        entry(
            "recording.beyond",
            en: "The range begins behind the end: the recording has {length} bytes.",
            zh: "该范围超出末尾：录音共 {length} 字节。"),
        entry(
            "recording.otherContent",
            en: "The audio is not the one that was imported with this record.",
            zh: "音频与此记录导入时的内容不符。"),
        entry(
            "pattern.unclosed",
            en: "A brace of the name pattern has no counterpart.",
            zh: "文件名模式中的花括号不成对。"),
        entry(
            "pattern.unknownField",
            en: "The name pattern has no field {name}; there are {fields}.",
            zh: "文件名模式没有字段 {name}；可用字段：{fields}。"),
        entry(
            "pattern.twice",
            en: "The field {name} stands twice in the name pattern; only “any” may.",
            zh: "字段 {name} 在文件名模式中出现两次；只有“any”可重复。"),
        entry(
            "pattern.adjacent",
            en: "Nothing stands between {first} and {second} in the name pattern, so nobody can "
                + "tell where one ends.",
            zh: "文件名模式中 {first} 与 {second} 之间没有分隔，无法判断边界。"),
        entry(
            "pattern.noPhone",
            en: "The name pattern lacks “phone”: nothing would tell whom a recording is about.",
            zh: "文件名模式缺少“phone”：无法得知录音所属的人。"),
        entry(
            "pattern.tooLong",
            en: "The name pattern has too many parts.",
            zh: "文件名模式的部分过多。"),
        entry(
            "import.namePattern",
            en: "How recordings are named, such as {pattern}; slashes take in the folders above. "
                + "Fields: {fields}.",
            zh: "录音文件的命名方式，例如 {pattern}；斜杠可包含上级文件夹。字段：{fields}。"),
        entry("import.namePattern.value", en: "pattern", zh: "模式"),
        entry(
            "import.namePattern.only",
            en: "--name-pattern goes with --as recordings.",
            zh: "--name-pattern 须与 --as recordings 一起使用。"),
        entry(
            "import.namePattern.missing",
            en:
                "--as recordings needs --name-pattern, such as '[agent]_[phone]_[time]' with braces "
                + "for brackets.",
            zh: "--as recordings 需要 --name-pattern，例如 '[agent]_[phone]_[time]'（方括号换成花括号）。"),
        entry(
            "import.recordings.noMap",
            en: "--map is for columns of tables; recordings have none.",
            zh: "--map 用于表格的列；录音没有列。"),
        entry(
            "import.recordings.proposal",
            en: "{files} files; the names of {matching} match, {transcripts} of these have a "
                + "transcript beside them.",
            zh: "共 {files} 个文件；{matching} 个文件名匹配，其中 {transcripts} 个带有转写文本。"),
        entry(
            "import.recordings.left",
            en: "{count} will stay where they are: {reason}.",
            zh: "{count} 个将留在原处：{reason}。"),
        entry(
            "import.recordings.done",
            en: "{records} recordings ({size}) sealed, as import {batch}.",
            zh: "已密封 {records} 段录音（{size}），导入批次 {batch}。"),
        entry(
            "import.recordings.risk",
            en: "{high} are kept as T1; nothing could look at {unjudged} of them.",
            zh: "其中 {high} 段按 T1 保存，{unjudged} 段无法检查内容。"),
        entry(
            "import.recordings.known",
            en: "{count} were in the vault already, and were left out.",
            zh: "{count} 段已在保险库中，已略过。"),
        entry(
            "import.recordings.transcripts",
            en: "{count} transcripts could not be read; their recordings count as not looked at.",
            zh: "{count} 份转写无法读取；对应录音按未检查处理。"),
        entry(
            "import.recordings.verification",
            en: "In {count} a card verification value or the like is said. It was cut out of the "
                + "transcript; the audio still has it: mute it at the source, or erase it.",
            zh: "{count} 段中念出了卡验证码等内容。转写中已删除，但音频中仍有：请在源头静音或将其擦除。"),
        entry(
            "import.recordings.rejected",
            en: "{count} files not imported, left where they are: {reason} (numbers {numbers}).",
            zh: "{count} 个文件未导入，留在原处：{reason}（编号 {numbers}）。"),
        entry(
            "import.recordings.rejectFile",
            en:
                "Their names are in {path}, sealed; `strata import rejects` opens it. Numbers count "
                + "the folder's files in bytewise order of their paths, without transcripts.",
            zh: "其文件名密封于 {path}，用 `strata import rejects` 打开。编号按路径的字节序计，不含转写文件。"),
        entry(
            "import.rejects.abstract",
            en: "Opens the sealed file of what an import rejected.",
            zh: "打开一次导入所拒收内容的密封文件。"),
        entry(
            "import.rejects.discussion",
            en: "Rows as they were, or the names of files, with the reason of each: in the clear, "
                + "so into a file of yours. Delete it when the rows are settled.",
            zh: "原始各行或文件名，以及各自原因；为明文，因此写入您自己的文件。处理完毕后请删除。"),
        entry(
            "import.rejects.output",
            en: "Where they go, as JSON; - is standard output.",
            zh: "输出位置（JSON）；- 为标准输出。"),
        entry(
            "import.rejects.done",
            en: "{count} rejected rows or files opened.",
            zh: "已打开 {count} 个被拒收的行或文件。"),
        entry(
            "import.reason.unmatchedName",
            en: "the name does not match the pattern",
            zh: "文件名与模式不符"),
        entry(
            "import.reason.ambiguousName",
            en: "the name can be read in more than one way",
            zh: "文件名有多种解读"),
        entry(
            "import.reason.notAudio",
            en: "not WAV, MP3 or Ogg with audio in it",
            zh: "不是含音频的 WAV、MP3 或 Ogg 文件"),
        entry(
            "subject.recording.abstract",
            en: "Plays out the audio of a recording, for a purpose.",
            zh: "按目的调取一段录音的音频。"),
        entry(
            "subject.recording.discussion",
            en: "The policy decides as for `reveal`; a recording that holds T1, or that nothing "
                + "looked at, asks for more. The output is in the clear. A range opens only the "
                + "chunks that it touches.",
            zh: "由策略决定，与 `reveal` 相同；含 T1 或未经检查的录音要求更严。输出为明文。指定范围时只解密涉及的分块。"),
        entry(
            "subject.recording.record",
            en: "Identifier of the recording, rec-…, as `show` lists it.",
            zh: "录音编号 rec-…，由 `show` 列出。"),
        entry(
            "subject.recording.range",
            en: "Bytes from A to B, from A on, or the last N; from 0.",
            zh: "从 A 到 B 的字节、从 A 起、或最后 N 个；从 0 起计。"),
        entry("subject.recording.rangeValue", en: "A-B", zh: "A-B"),
        entry(
            "subject.recording.output",
            en: "Where the audio goes; - is standard output.",
            zh: "音频输出位置；- 为标准输出。"),
        entry(
            "subject.recording.terminal",
            en: "Audio is not written to a terminal.",
            zh: "音频不会写到终端。"),
        entry(
            "subject.recording.done",
            en: "{count} of {length} bytes played out ({format}).",
            zh: "已调取 {count} / {length} 字节（{format}）。"),
        entry(
            "subject.export.audio",
            en: "A folder for the audio of recordings, in the clear.",
            zh: "存放录音音频（明文）的文件夹。"),
        entry(
            "verify.objects",
            en: "{objects} recordings read.",
            zh: "已读取 {objects} 段录音。"),
        entry(
            "verify.objectMissing",
            en: "the audio of a recording is missing",
            zh: "录音的音频缺失"),
        entry(
            "verify.objectDamaged",
            en: "the audio of a recording was changed",
            zh: "录音的音频被改动"),
        entry(
            "verify.orphanObject",
            en: "audio of no recording",
            zh: "不属于任何录音的音频"),
    ]
}
