// SPDX-License-Identifier: Apache-2.0
#include "store/settingtable.h"

#include "domain/settingcheck.h"
#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

Result<Settings> SettingTable::read()
{
    Settings settings;
    const auto rows = m_session.each(u"read_settings"_s, {}, [&](const Row &row) {
        const auto scope = SettingScope::fromText(row.text(0));
        if (scope && findSetting(row.text(1)) != nullptr)
            settings.set(row.text(1), row.text(2), *scope);
    });
    if (!rows)
        return rows.error();
    return settings;
}

Result<void> SettingTable::set(const QString &key, const QString &value, const SettingScope &scope)
{
    if (auto fits = checkSettingValue(key, value, scope); !fits)
        return fits;
    const auto changed = m_session.change(u"upsert_setting"_s, {scope.text(), key, value});
    return changed ? Result<void>() : changed.error();
}

Result<void> SettingTable::clear(const QString &key, const SettingScope &scope)
{
    const auto changed = m_session.change(u"delete_setting"_s, {scope.text(), key});
    return changed ? Result<void>() : changed.error();
}

} // namespace tradewind
