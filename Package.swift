// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "strata",
    products: [
        .executable(name: "strata", targets: ["StrataCLI"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // No traits: providers alone, without JSON, YAML, logging, reloading.
        .package(
            url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(
            url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        // System libraries: a module map and a shim each.
        .systemLibrary(
            name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(
            name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CVectorscan", pkgConfig: "libhs", providers: [.apt(["libvectorscan-dev"])]),
        .systemLibrary(
            name: "CArgon2", pkgConfig: "libargon2", providers: [.apt(["libargon2-dev"])]),
        .systemLibrary(
            name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CQREncode", pkgConfig: "libqrencode", providers: [.apt(["libqrencode-dev"])]),
        .systemLibrary(name: "CPKCS11", providers: [.apt(["libp11-kit-dev"])]),
        // What the C library has beyond Glibc's module: random bytes, process control.
        .systemLibrary(name: "CLinux"),
        // libphonenumber is C++: a thin C face.
        .target(
            name: "CPhoneNumber",
            linkerSettings: [.linkedLibrary("phonenumber")]),

        // libpq costs every start milliseconds when it is linked: loaded at first use.
        .target(name: "CPostgres", linkerSettings: [.linkedLibrary("dl")]),

        // xgboost as well.
        .target(name: "CXGBoost", linkerSettings: [.linkedLibrary("dl")]),

        // Vector kernels: the bit mask of a comparison, which Swift's SIMD types lack.
        .target(name: "CByteScan"),

        .target(
            name: "StrataCore",
            dependencies: ["Yams", .product(name: "Crypto", package: "swift-crypto")]),
        .target(
            name: "StrataDetect",
            dependencies: ["StrataCore", "CByteScan", "CVectorscan", "CPhoneNumber"]),
        .target(
            name: "StrataConnect",
            dependencies: ["StrataCore", "CByteScan", "CArchive", "CExpat", "CZlib"]),
        .target(name: "StrataValue", dependencies: ["StrataCore", "CXGBoost"]),
        .target(
            name: "StrataVault",
            dependencies: [
                "StrataCore", "CArgon2", "CLibCrypto", "CLinux", "CPKCS11", "CPostgres", "CZstd",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ]),
        .target(
            name: "StrataOperations",
            dependencies: [
                "StrataCore", "StrataDetect", "StrataConnect", "StrataValue", "StrataVault",
                "CQREncode", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Mustache", package: "swift-mustache"),
            ]),
        .target(
            name: "StrataServer",
            dependencies: [
                "StrataCore", "StrataOperations", "StrataVault", "CLinux",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdHTTP2", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "X509", package: "swift-certificates"),
            ]),
        .executableTarget(
            name: "StrataCLI",
            dependencies: [
                "StrataOperations", "StrataServer", "StrataValue", "StrataVault",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // What a command's start would hide: it is no product, and sees what operations see.
        .executableTarget(
            name: "StrataMeasure",
            dependencies: ["StrataCore", "StrataOperations", "StrataVault"],
            path: "Benchmarks/InProcess"),
        // Measures the audit log; no product that is installed.
        .executableTarget(
            name: "audit-benchmark", dependencies: ["StrataCore", "StrataVault"],
            path: "Benchmarks/audit/Sources"),
        // The peer of the HTTP API: what the libraries give without it.
        .executableTarget(
            name: "bare-server",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            path: "Benchmarks/server/Sources"),

        .testTarget(name: "StrataCoreTests", dependencies: ["StrataCore"]),
        .testTarget(name: "StrataDetectTests", dependencies: ["StrataDetect"]),
        .testTarget(name: "StrataConnectTests", dependencies: ["StrataConnect"]),
        .testTarget(name: "StrataValueTests", dependencies: ["StrataCore", "StrataValue"]),
        // A real server for the tests of more than one suite.
        .target(
            name: "PostgresServer", dependencies: ["StrataVault"], path: "Tests/PostgresServer"),
        .testTarget(
            name: "StrataVaultTests",
            dependencies: [
                "StrataVault", "PostgresServer", "CPKCS11",
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "StrataOperationsTests",
            dependencies: ["StrataOperations", "StrataVault", "PostgresServer"]),
        .testTarget(
            name: "StrataServerTests",
            dependencies: [
                "StrataServer", "StrataCore", "StrataOperations", "StrataVault",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ]),
        .testTarget(
            name: "StrataCLITests",
            dependencies: ["StrataCLI", "StrataOperations", "StrataVault", "PostgresServer"]),
    ],
    cxxLanguageStandard: .cxx17
)

for target in package.targets where target.type != .system && !target.name.hasPrefix("C") {
    target.swiftSettings = [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .treatAllWarnings(as: .error),
    ]
}

// Every command and most tests build the lexicon and read text with it: without the optimiser that is
// half of what the tests cost, for less than it takes to compile it with.
for target in package.targets where target.name == "StrataDetect" {
    target.swiftSettings?.append(.unsafeFlags(["-O"], .when(configuration: .debug)))
}
