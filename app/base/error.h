// SPDX-License-Identifier: Apache-2.0
// What went wrong, as one sentence a person can act on.
#pragma once

#include <QString>

namespace tradewind {

/// A failure: its kind for programs, its sentence for people.
///
/// The sentence says what happened, what was kept and what to do; it holds no secret and no unmasked phone or e-mail.
struct Error
{
    enum class Kind {
        NotFound,    ///< what was asked for does not exist
        BadData,     ///< a file, row or answer from outside is not usable
        BadUse,      ///< the caller's arguments cannot be right (console exit code 2)
        Denied,      ///< permission, lock or policy forbids it
        Unavailable, ///< disk, database, keychain or network did not answer
        Conflict,    ///< somebody else changed or holds it
        Cancelled,   ///< the person asked to stop
        Internal,    ///< a defect of ours
    };

    Kind kind = Kind::Internal;
    QString text;

    /// The sentence without its full stop, to stand within another.
    QString clause() const { return text.endsWith(QLatin1Char('.')) ? text.chopped(1) : text; }
    bool operator==(const Error &) const = default;
};

} // namespace tradewind
