// SPDX-License-Identifier: Apache-2.0
// Tries one stream without storing anything: what is asked, what is answered, and which rows a preset makes of it.
#pragma once

#include "connectors/network/vendorclient.h"

#include <QList>
#include <QStringList>

namespace tradewind {

struct StreamProbe
{
    QString request, answer; ///< of the last call that was no login; masked
    int status = 0;
    qint64 records = 0;                         ///< rows of the answer
    std::map<std::string, std::string> samples; ///< column of the preset → the first value that is not blank
    QStringList places;                         ///< what the rows below say, in the order of the preset's fields
    QList<QStringList> rows;                    ///< the first few records, place by place
    std::optional<Error> error;                 ///< why there are none, or why one was refused
    bool operator==(const StreamProbe &) const = default;
};

/// Asks the vendor for one page of a stream, with at most a dozen calls and no long wait. `sayVin` is what a book is asked about.
/// Errors stand in the result; NotFound for a stream the preset has not.
[[nodiscard]] StreamProbe probeVendor(const NetworkPreset &preset, const std::string &stream, const VendorConnection &connection,
                                      const VendorWorld &world, const std::string &sayVin = {});
/// The same with an answer somebody pasted; details are not asked for.
[[nodiscard]] StreamProbe probeSample(const NetworkPreset &preset, const std::string &stream, const QByteArray &sample);

} // namespace tradewind
