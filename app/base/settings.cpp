// SPDX-License-Identifier: Apache-2.0
#include "base/settings.h"

#include <cmath>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

using Kind = SettingInfo::Kind;
using Reach = SettingInfo::Reach;

Error unfit(const SettingInfo &info, const QString &expected)
{
    return {Error::Kind::BadUse, u"%1 must be %2. (%3)"_s.arg(info.key, expected, info.meaning)};
}

} // namespace

const SettingInfo *findSetting(const QString &key)
{
    for (const SettingInfo &info : settingTable()) {
        if (info.key == key)
            return &info;
    }
    return nullptr;
}

QString SettingScope::text() const
{
    switch (reach) {
    case Reach::Rooftop:
        return "rooftop:"_L1 + of;
    case Reach::Person:
        return "person:"_L1 + of;
    case Reach::Store:
        break;
    }
    return u"store"_s;
}

std::optional<SettingScope> SettingScope::fromText(const QString &text)
{
    if (text == "store"_L1)
        return store();
    if (text.startsWith("rooftop:"_L1))
        return SettingScope{Reach::Rooftop, text.mid(8)};
    if (text.startsWith("person:"_L1))
        return SettingScope{Reach::Person, text.mid(7)};
    return std::nullopt;
}

Result<void> checkSetting(const QString &key, const QString &value, const SettingScope &scope)
{
    const SettingInfo *info = findSetting(key);
    if (info == nullptr)
        return Error{Error::Kind::BadUse, u"There is no setting \"%1\"."_s.arg(key)};
    if (scope.reach != Reach::Store && scope.reach != info->reach)
        return Error{Error::Kind::BadUse,
                     info->reach == Reach::Store
                         ? u"%1 holds for the whole store."_s.arg(key)
                         : u"%1 cannot be set for one %2."_s.arg(key, scope.reach == Reach::Person ? u"person"_s : u"rooftop"_s)};
    switch (info->kind) {
    case Kind::Whole:
    case Kind::Amount:
    case Kind::Ratio: {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        const double steps = info->kind == Kind::Whole ? 1 : info->kind == Kind::Amount ? 100 : 0;
        const bool isFine = isNumber && number >= info->least && number <= info->most &&
                            (steps == 0 || std::abs(number * steps - std::round(number * steps)) < 1e-6);
        if (!isFine)
            return unfit(*info, u"%1 from %2 to %3"_s.arg(info->kind == Kind::Whole ? u"a whole number"_s : u"a number"_s)
                                    .arg(info->least)
                                    .arg(info->most));
        return {};
    }
    case Kind::Flag:
        return value == "true"_L1 || value == "false"_L1 ? Result<void>() : unfit(*info, u"true or false"_s);
    case Kind::Choice:
        return info->choices.contains(value) ? Result<void>() : unfit(*info, u"one of "_s + info->choices.join(u", "_s));
    case Kind::Text:
    case Kind::Hours:
    case Kind::Holidays:
    case Kind::Phone:
    case Kind::Address:
        break;
    }
    return {};
}

QString Settings::text(const QString &key, qint64 rooftopId, const QString &person) const
{
    const SettingInfo *info = findSetting(key);
    if (info == nullptr)
        qFatal("There is no setting %s", qPrintable(key));
    const SettingScope chain[] = {SettingScope::person(person), SettingScope::rooftop(rooftopId), SettingScope::store()};
    for (const SettingScope &scope : chain) {
        const auto values = m_values.constFind(scope.text());
        if (values == m_values.cend())
            continue;
        if (const auto value = values->constFind(key); value != values->cend() && checkSetting(key, *value, scope))
            return *value;
    }
    return info->fallback;
}

qint64 Settings::whole(const QString &key, qint64 rooftopId, const QString &person) const
{
    return std::llround(text(key, rooftopId, person).toDouble());
}

qint64 Settings::cents(const QString &key, qint64 rooftopId, const QString &person) const
{
    return std::llround(text(key, rooftopId, person).toDouble() * 100);
}

double Settings::ratio(const QString &key, qint64 rooftopId, const QString &person) const
{
    return text(key, rooftopId, person).toDouble();
}

bool Settings::flag(const QString &key, qint64 rooftopId, const QString &person) const
{
    return text(key, rooftopId, person) == "true"_L1;
}

} // namespace tradewind
