// 0 uses of audit
