import StrataConnect
import StrataDetect

extension ImportRequest {
    /// A file that is being read by a plan.
    struct Reading {
        var engine: DetectionEngine
        var input: OpenedInput
        var part: TablePart
    }

    /// Opens the table of the file that a plan is about, its columns numbered as there, with the
    /// engine that looks into its texts.
    ///
    /// - Throws: `ImportError.unreadable`, `UserDetectorError`.
    func open(_ plan: ImportPlan) throws -> Reading {
        let engine = try PolicyDetectors.engine(DetectionEngine(depth: depth), of: policy)
        guard let item = InputDiscovery(paths: [path]).items.first,
            let input = try? InputReader(isData: { HeaderCheck(engine).isData($0) }).open(item),
            input.tables.indices.contains(plan.part)
        else { throw ImportError.unreadable(path: path) }
        let part = input.tables[plan.part]
        part.expect(plan.keys)
        return Reading(engine: engine, input: input, part: part)
    }
}
