extension Catalogue {
    /// Erasing parts of people who stay.
    static let partialErasure: Part = [
        entry(
            "subject.erase.class",
            en: "Erase this class alone, of the person who stays; can be given several times.",
            zh: "仅擦除该类资料，个人保留；可多次给出。"),
        entry(
            "subject.erase.record",
            en: "Erase this record alone (rec-…, as show lists it); can be given several times.",
            zh: "仅擦除该条记录（rec-…，见 show）；可多次给出。"),
        entry(
            "subject.erase.part.notWithConsents",
            en: "--keep-consents belongs to the erasure of whole people; --class and --record "
                + "leave consents where they are, unless they name them.",
            zh: "--keep-consents 仅用于擦除整个个人；--class 与 --record 不影响未指明的同意记录。"),
        entry(
            "subject.erase.part.preview",
            en: "{erased} records would go and {reduced} lose a part; all else is sealed anew "
                + "under new keys.",
            zh: "将删除 {erased} 条记录，另有 {reduced} 条记录失去一部分；其余以新密钥重新封存。"),
        entry(
            "subject.erase.part.all",
            en: "Nothing would be left of the person, who is erased as a whole.",
            zh: "该个人将不剩任何记录，因此整体擦除。"),
        entry(
            "subject.erase.part.done",
            en: "Erased ({erasure}): {erased} records, and a part of {reduced}. Copies made before "
                + "become unreadable when epoch {epoch} is sealed.",
            zh: "已擦除（{erasure}）：{erased} 条记录，以及 {reduced} 条记录的一部分。此前的副本将在封存第 {epoch} 周期后不可读。"),
        entry(
            "subject.erase.part.notOfPerson",
            en: "{record} is no record of this person.",
            zh: "{record} 不是该个人的记录。"),
        entry(
            "subject.erase.part.nothing",
            en: "The person has nothing of that kind.",
            zh: "该个人没有此类资料。"),
        entry(
            "subject.erase.part.audio",
            en: "The audio of {record} is to be kept and is missing or damaged, so it cannot be "
                + "put under a new key: nothing was erased. `strata verify` tells more; --record "
                + "erases it as well.",
            zh: "{record} 的录音须保留，但已缺失或损坏，无法改用新密钥：未擦除任何内容。详情见 `strata verify`；可用 --record 一并擦除。"),
    ]
}
