internal import HTTPTypes
internal import StrataCore

/// The description of the interface, made of the endpoints.
enum OpenAPI {
    static func document(_ endpoints: [Endpoint]) -> JSONValue {
        var paths: [String: [String: JSONValue]] = [:]
        for endpoint in endpoints {
            paths[endpoint.path, default: [:]][endpoint.method.rawValue.lowercased()] = operation(
                endpoint)
        }
        return [
            "openapi": "3.1.0",
            "info": [
                "title": "Strata", "version": "1",
                "description": .text(text(Message("api.about"))),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "paths": .object(paths.mapValues { .object($0) }),
            "components": [
                "securitySchemes": [
                    "session": ["type": "http", "scheme": "bearer"]
                ],
                "schemas": .object(Schemas.all.mapValues(\.json)),
            ],
        ]
    }

    /// Both languages: a description has none of its own.
    private static func text(_ message: Message) -> String {
        Language.allCases.map { message.text(in: $0) }.joined(separator: "\n\n")
    }

    private static func operation(_ endpoint: Endpoint) -> JSONValue {
        var parameters: [JSONValue] = endpoint.pathParameters.map { name in
            ["name": .text(name), "in": "path", "required": true, "schema": ["type": "string"]]
        }
        parameters += endpoint.query.map { parameter in
            [
                "name": .text(parameter.name), "in": "query",
                "required": .boolean(parameter.isNeeded), "schema": parameter.schema.json,
            ]
        }
        parameters += endpoint.headers.map { parameter in
            [
                "name": .text(parameter.name), "in": "header",
                "required": .boolean(parameter.isNeeded), "schema": parameter.schema.json,
            ]
        }
        if endpoint.takesKey {
            parameters.append([
                "name": "Idempotency-Key", "in": "header", "required": false,
                "schema": ["type": "string", "minLength": 1, "maxLength": 128],
            ])
        }
        var responses: [String: JSONValue] = [:]
        for (status, schema) in endpoint.answers {
            var response: [String: JSONValue] = [
                "description": .text(StatusPhrase.of(status))
            ]
            if let schema {
                let isWhole = status == 200 || status == 206
                var content: [String: JSONValue] = [
                    isWhole ? endpoint.contentType : "application/json": ["schema": schema.json]
                ]
                for type in isWhole ? endpoint.otherTypes : [] {
                    content[type] = ["schema": Schema.text().json]
                }
                response["content"] = .object(content)
            }
            responses["\(status)"] = .object(response)
        }
        for status in problems(endpoint) {
            responses["\(status)"] = [
                "description": .text(StatusPhrase.of(status)),
                "content": [
                    "application/problem+json": ["schema": Schema.named("Problem").json]
                ],
            ]
        }
        var value: [String: JSONValue] = [
            "operationId": .text(endpoint.name),
            "summary": .text(text(endpoint.summary)), "responses": .object(responses),
            "parameters": .array(parameters),
            "security": endpoint.needsSession ? [["session": []]] : [],
        ]
        if let body = endpoint.body {
            value["requestBody"] = [
                "required": true, "content": ["application/json": ["schema": body.json]],
            ]
        }
        if endpoint.takesFile {
            value["requestBody"] = [
                "required": true, "content": ["application/octet-stream": ["schema": [:]]],
            ]
        }
        return .object(value)
    }

    /// The problems that an endpoint may have, beside those that come before it is found.
    static func problems(_ endpoint: Endpoint) -> [Int] {
        var all = Set(endpoint.problems + [429, 500, 503])
        if endpoint.isWrite { all.formUnion([408, 413, 422, 507]) }
        if endpoint.body != nil { all.insert(415) }
        if endpoint.takesKey { all.insert(409) }
        if !endpoint.query.isEmpty { all.insert(422) }
        if endpoint.needsSession { all.formUnion([401, 403]) }
        if !endpoint.query.isEmpty || !endpoint.isWrite { all.insert(422) }
        return all.sorted()
    }
}
