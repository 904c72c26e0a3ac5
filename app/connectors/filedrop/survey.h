// SPDX-License-Identifier: Apache-2.0
// One pass over all bytes of a file: what must be known before its first row can be read.
#pragma once

#include "connectors/filedrop/bytesource.h"

namespace tradewind {

struct Survey
{
    FileHash hash;         ///< XXH3 128 of the bytes; of a large file, of its pieces' hashes
    std::string beginning; ///< the first 64 KiB
    bool isUtf8 = true, hasNuls = false;
};

/// Looks at a file as it lies on the disk, on two threads where it is large. Errors: as openBytes().
[[nodiscard]] Result<Survey> surveyFile(const QString &path);

/// Looks at the bytes inside a packed file. Errors: as ByteSource::read().
[[nodiscard]] Result<Survey> surveyBytes(ByteSource &source);

} // namespace tradewind
