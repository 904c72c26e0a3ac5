// SPDX-License-Identifier: Apache-2.0
// The rules as they were shipped: read, checked against their manifest, and compared from one day to another.
#pragma once

#include "base/result.h"
#include "compliance/rule.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QMap>

namespace tradewind {

/// A holiday of one state on its day as kept there, shifts included.
struct Holiday
{
    QDate day;
    QString name;
    bool operator==(const Holiday &) const = default;
};

/// Everything a decision is made from, besides the facts. A value: a changed copy is another pack.
class RulePack
{
public:
    /// The pack compiled into the program. Errors: as read().
    static Result<RulePack> builtIn();

    /// A pack from its files by name. `manifest.json` names every file with its SHA-256, and the version of the pack.
    /// Errors: BadData when a file is missing, added or changed, or a rule is not understood: such a pack decides nothing.
    static Result<RulePack> read(const QMap<QString, QByteArray> &files);

    const QString &version() const { return m_version; }
    /// The last day on which the pack may decide for machines (rule O-01).
    QDate reviewBy() const { return m_reviewBy; }
    const QList<Rule> &rules() const { return m_rules; }
    const Rule *find(const QString &id) const;
    /// The same with some rules switched on or off, as the desk decided. Unknown ids are ignored.
    RulePack switched(const QHash<QString, bool> &switches) const;

    /// The signed days of a state ("LA", or "US" for the federal ones) in a year; nothing when the pack has no file of that year.
    std::optional<QList<Holiday>> holidays(const QString &state, int year) const;
    /// States with days of their own in the pack.
    QStringList holidayStates() const;

private:
    QString m_version;
    QDate m_reviewBy;
    QList<Rule> m_rules;
    QMap<int, QMap<QString, QList<Holiday>>> m_holidays;
};

/// What is different between two days.
struct RuleChange
{
    QString id, title;
    bool isInForce = false; ///< true: begins; false: ends
    QDate day;
    bool operator==(const RuleChange &) const = default;
};

/// "What changes on DATE": rules that begin or end after `from` and up to `to`, by day.
QList<RuleChange> changesBetween(const RulePack &pack, QDate from, QDate to);

} // namespace tradewind
