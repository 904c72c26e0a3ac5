// SPDX-License-Identifier: Apache-2.0
#include "compliance/rulepack.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

const QString manifestName = u"manifest.json"_s;

Error damaged(const QString &what)
{
    return {Error::Kind::BadData, u"The rule pack is not usable: %1. Nothing is sent until it is."_s.arg(what)};
}

Result<QJsonObject> objectFrom(const QString &name, const QByteArray &bytes)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (!document.isObject())
        return damaged(u"%1: %2"_s.arg(name, problem.errorString()));
    return document.object();
}

Result<QMap<QString, QList<Holiday>>> holidaysFrom(const QString &name, const QJsonObject &file)
{
    QMap<QString, QList<Holiday>> states;
    const QJsonObject listed = file[u"states"_s].toObject();
    for (auto state = listed.begin(); state != listed.end(); ++state) {
        QList<Holiday> days;
        for (const QJsonValue &value : state->toArray()) {
            const Holiday holiday{QDate::fromString(value[u"day"_s].toString(), Qt::ISODate), value[u"name"_s].toString()};
            if (!holiday.day.isValid() || holiday.name.isEmpty())
                return damaged(u"%1 has a holiday without day or name in %2"_s.arg(name, state.key()));
            days << holiday;
        }
        states.insert(state.key(), days);
    }
    return states;
}

} // namespace

Result<RulePack> RulePack::builtIn()
{
    QMap<QString, QByteArray> files;
    const QDir folder(u":/rules"_s);
    for (const QString &name : folder.entryList(QDir::Files)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return damaged(u"%1 cannot be read"_s.arg(name));
        files.insert(name, file.readAll());
    }
    return read(files);
}

Result<RulePack> RulePack::read(const QMap<QString, QByteArray> &files)
{
    const auto manifest = objectFrom(manifestName, files.value(manifestName));
    if (!manifest)
        return manifest.error();
    RulePack pack;
    pack.m_version = (*manifest)[u"version"_s].toString();
    pack.m_reviewBy = QDate::fromString((*manifest)[u"review_by"_s].toString(), Qt::ISODate);
    const QJsonObject sums = (*manifest)[u"sha256"_s].toObject();
    if (pack.m_version.isEmpty() || !pack.m_reviewBy.isValid() || sums.isEmpty())
        return damaged(u"its manifest names no version, review date or files"_s);
    if (sums.size() != files.size() - 1)
        return damaged(u"its manifest names %1 files, there are %2"_s.arg(sums.size()).arg(files.size() - 1));
    for (auto sum = sums.begin(); sum != sums.end(); ++sum) {
        const QString name = sum.key();
        const QByteArray bytes = files.value(name);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        if (!files.contains(name) || hash != sum->toString().toLatin1())
            return damaged(u"%1 is not what its manifest says"_s.arg(name));
        const auto object = objectFrom(name, bytes);
        if (!object)
            return object.error();
        for (const QJsonValue &value : (*object)[u"rules"_s].toArray()) {
            auto rule = ruleFrom(value.toObject());
            if (!rule)
                return rule.error();
            if (pack.find(rule->id))
                return damaged(u"there are two rules %1"_s.arg(rule->id));
            pack.m_rules << std::move(*rule);
        }
        if (object->contains(u"year"_s)) {
            auto holidays = holidaysFrom(name, *object);
            if (!holidays)
                return holidays.error();
            pack.m_holidays.insert((*object)[u"year"_s].toInt(), std::move(*holidays));
        }
    }
    if (pack.m_rules.isEmpty())
        return damaged(u"it has no rules"_s);
    for (const Rule &rule : std::as_const(pack.m_rules)) {
        for (const QString &other : rule.unless) {
            if (!pack.find(other))
                return damaged(u"rule %1 names %2, which is not there"_s.arg(rule.id, other));
        }
    }
    return pack;
}

const Rule *RulePack::find(const QString &id) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &rule) { return rule.id == id; });
    return found == m_rules.end() ? nullptr : &*found;
}

RulePack RulePack::switched(const QHash<QString, bool> &switches) const
{
    RulePack changed = *this;
    for (Rule &rule : changed.m_rules)
        rule.isOn = switches.value(rule.id, rule.isOn);
    return changed;
}

std::optional<QList<Holiday>> RulePack::holidays(const QString &state, int year) const
{
    const auto file = m_holidays.find(year);
    if (file == m_holidays.end())
        return std::nullopt;
    return file->value(state);
}

QStringList RulePack::holidayStates() const
{
    QStringList states;
    for (const auto &year : m_holidays) {
        for (auto state = year.begin(); state != year.end(); ++state) {
            if (!states.contains(state.key()))
                states << state.key();
        }
    }
    states.sort();
    return states;
}

QList<RuleChange> changesBetween(const RulePack &pack, QDate from, QDate to)
{
    QList<RuleChange> changes;
    for (const Rule &rule : pack.rules()) {
        if (!rule.isOn)
            continue;
        if (rule.from.isValid() && rule.from > from && rule.from <= to)
            changes << RuleChange{rule.id, rule.title, true, rule.from};
        // A rule ends on the day after its last.
        if (rule.to.isValid() && rule.to.addDays(1) > from && rule.to.addDays(1) <= to)
            changes << RuleChange{rule.id, rule.title, false, rule.to.addDays(1)};
    }
    std::stable_sort(changes.begin(), changes.end(), [](const RuleChange &a, const RuleChange &b) { return a.day < b.day; });
    return changes;
}

} // namespace tradewind
