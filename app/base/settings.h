// SPDX-License-Identifier: Apache-2.0
// The one table of everything a person may set: key, scope, default, unit and meaning.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace tradewind {

/// One row of the table. Forms, checks and the console's list are made from it.
struct SettingInfo
{
    /// Amount: US dollars with up to two decimals. Ratio: a decimal number. Choice: one of `choices`. Hours, Holidays, Phone and Address
    /// are texts here; domain/settingcheck.h reads them.
    enum class Kind { Whole, Amount, Ratio, Flag, Choice, Text, Hours, Holidays, Phone, Address };
    /// How narrowly it may be set; a rooftop setting may also be set for the whole store.
    enum class Reach { Store, Rooftop, Person };

    QString key; ///< "equity.minimum"
    Kind kind = Kind::Text;
    Reach reach = Reach::Store;
    QString fallback;           ///< the default, as text
    QString unit;               ///< "US dollars", "days"; empty for texts and flags
    QString meaning;            ///< one sentence
    double least = 0, most = 0; ///< for numbers
    QStringList choices;
};

/// Every setting there is, in the order a form shows them.
const QList<SettingInfo> &settingTable();
/// The row of a key, or null.
const SettingInfo *findSetting(const QString &key);

/// For whom a value holds.
struct SettingScope
{
    SettingInfo::Reach reach = SettingInfo::Reach::Store;
    QString of; ///< the rooftop's id or the person's name; empty for the store

    static SettingScope store() { return {}; }
    static SettingScope rooftop(qint64 id) { return {SettingInfo::Reach::Rooftop, QString::number(id)}; }
    static SettingScope person(const QString &name) { return {SettingInfo::Reach::Person, name}; }
    /// "store", "rooftop:17", "person:NAME": how it is stored.
    QString text() const;
    static std::optional<SettingScope> fromText(const QString &text);
    bool operator==(const SettingScope &) const = default;
};

/// Errors: BadUse, in words a form can show, when the key is unknown, the scope too narrow or the value does not fit.
Result<void> checkSetting(const QString &key, const QString &value, const SettingScope &scope);

/// The values that were set, asked from the narrowest scope to the widest: person, rooftop, store, default.
/// A plain value: jobs take a copy. Asking for a key that is not in the table is a defect and ends the program.
class Settings
{
public:
    void set(const QString &key, const QString &value, const SettingScope &scope) { m_values[scope.text()][key] = value; }

    QString text(const QString &key, qint64 rooftopId = 0, const QString &person = {}) const;
    qint64 whole(const QString &key, qint64 rooftopId = 0, const QString &person = {}) const;
    /// Whole US cents of an Amount.
    qint64 cents(const QString &key, qint64 rooftopId = 0, const QString &person = {}) const;
    double ratio(const QString &key, qint64 rooftopId = 0, const QString &person = {}) const;
    bool flag(const QString &key, qint64 rooftopId = 0, const QString &person = {}) const;

    bool operator==(const Settings &) const = default;

private:
    QHash<QString, QHash<QString, QString>> m_values;
};

} // namespace tradewind
