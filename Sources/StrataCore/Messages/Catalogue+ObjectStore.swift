extension Catalogue {
    /// Object stores that speak S3.
    static let objectStore: Part = [
        entry(
            "s3.noCredentials",
            en: "There are no credentials for the bucket: set AWS_ACCESS_KEY_ID and "
                + "AWS_SECRET_ACCESS_KEY, or AWS_SHARED_CREDENTIALS_FILE.",
            zh: "缺少存储桶凭据：请设置 AWS_ACCESS_KEY_ID 与 AWS_SECRET_ACCESS_KEY，"
                + "或 AWS_SHARED_CREDENTIALS_FILE。"),
        entry(
            "s3.credentialsFile",
            en: "{path} cannot be read, or has no such profile (AWS_PROFILE) with a key and its "
                + "secret.",
            zh: "无法读取 {path}，或其中没有该配置（AWS_PROFILE）的密钥及其密文。"),
        entry(
            "s3.unreachable",
            en: "{bucket} does not answer. Check the address, the network and the certificate; "
                + "nothing is lost, try again.",
            zh: "{bucket} 无应答。请检查地址、网络与证书；数据未丢失，可重试。"),
        entry(
            "s3.clock",
            en: "{bucket} refuses the request ({status}): this machine's clock is wrong.",
            zh: "{bucket} 拒绝了请求（{status}）：本机时钟不准。"),
        entry(
            "s3.refused",
            en: "{bucket} refuses the request ({status} {code}). Check credentials, bucket and "
                + "permissions.",
            zh: "{bucket} 拒绝了请求（{status} {code}）。请检查凭据、存储桶与权限。"),
    ]
}
