// SPDX-License-Identifier: Apache-2.0
#include "store/savedtable.h"

#include "store/session.h"

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

Result<void> done(const Result<int> &changed)
{
    return changed ? Result<void>() : changed.error();
}

} // namespace

Result<void> SavedTable::keepView(const SavedView &view)
{
    return done(m_session.change(u"upsert_saved_view"_s, {view.id, view.panel, view.title, view.definition, view.owner}));
}

Result<QList<SavedView>> SavedTable::views(const QString &panel)
{
    QList<SavedView> views;
    const auto rows = m_session.each(u"read_saved_views"_s, {panel}, [&](const Row &row) {
        views << SavedView{row.id(0), row.text(1), row.text(2), row.text(3), row.text(4)};
    });
    if (!rows)
        return rows.error();
    return views;
}

Result<void> SavedTable::removeView(Id id)
{
    return done(m_session.change(u"delete_saved_view"_s, {id}));
}

Result<void> SavedTable::keepPreset(const SavedPreset &preset)
{
    return done(m_session.change(u"upsert_saved_preset"_s, {preset.id, preset.title, preset.definition}));
}

Result<QList<SavedPreset>> SavedTable::presets()
{
    QList<SavedPreset> presets;
    const auto rows = m_session.each(u"read_saved_presets"_s, {}, [&](const Row &row) {
        presets << SavedPreset{row.text(0), row.text(1), row.text(2)};
    });
    if (!rows)
        return rows.error();
    return presets;
}

Result<void> SavedTable::removePreset(const QString &id)
{
    return done(m_session.change(u"delete_saved_preset"_s, {id}));
}

} // namespace tradewind
