// SPDX-License-Identifier: Apache-2.0
// Reading gz and zip: the two packings dealers' exports come in.
#pragma once

#include "connectors/filedrop/bytesource.h"

#include <QString>

namespace tradewind {

/// Workbook when the zip holds xl/workbook.xml, Zip else. Errors: BadData when damaged, encrypted or over the caps.
[[nodiscard]] Result<Packing> zipIsWorkbook(const QString &path, const ReadLimits &limits);

/// Inflates one or several gz members. Counts real bytes; refuses beyond the caps.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openGzip(std::unique_ptr<ByteSource> packed, const ReadLimits &limits);

/// The only data file of a zip. Errors: BadData when there is none or more than one.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openZipMember(const QString &path, const ReadLimits &limits);

/// One named part of a zip. Errors: NotFound when it has none of that name.
[[nodiscard]] Result<std::unique_ptr<ByteSource>> openZipPart(const QString &path, const std::string &name, const ReadLimits &limits);

} // namespace tradewind
