// SPDX-License-Identifier: Apache-2.0
// Whether a value fits a setting, also where only the domain can read it: opening hours, a phone number, a postal address.
#pragma once

#include "base/settings.h"

#include <functional>

namespace tradewind {

/// As checkSetting; besides, hours and holidays are those OpeningHours reads, a phone can be dialled, and a postal address names street,
/// city, state and ZIP, so that it is the "valid physical postal address" of 15 U.S.C. 7704(a)(5)(A)(iii). An empty text always fits.
/// Errors: BadUse or BadData, a sentence a form can show.
Result<void> checkSettingValue(const QString &key, const QString &value, const SettingScope &scope);

/// The settings that calls or messages wait for: until they are given or confirmed, rules hold those back.
const QStringList &settingsOutreachNeeds();
/// How many of them `valueOf` gives: neither empty nor false.
int outreachNeedsGiven(const std::function<QString(const QString &key)> &valueOf);

} // namespace tradewind
