// SPDX-License-Identifier: Apache-2.0
// The dealership's locations: every other row belongs to one.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

/// One store location. `zone` is an IANA time zone; `taxRule` is the JSON text the program taxes deals by, or empty.
struct Rooftop
{
    Id id = 0;
    QString name, zone, taxRule;
    bool operator==(const Rooftop &) const = default;
};

class RooftopTable
{
public:
    explicit RooftopTable(Session &session)
        : m_session(session)
    {}

    Result<void> add(const Rooftop &rooftop, qint64 nowMs);
    Result<void> update(const Rooftop &rooftop);
    /// All of them, oldest first.
    Result<QList<Rooftop>> all();
    /// Errors: NotFound.
    Result<Rooftop> find(Id id);

private:
    Session &m_session;
};

} // namespace tradewind
