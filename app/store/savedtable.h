// SPDX-License-Identifier: Apache-2.0
// What a person made and keeps: saved views of panels, and import presets of their own.
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QList>
#include <QString>

namespace tradewind {

class Session;

/// A named filter, columns and order of one panel; `definition` is the panel's own JSON.
struct SavedView
{
    Id id = 0;
    QString panel, title, definition, owner;
    bool operator==(const SavedView &) const = default;
};

/// An import preset cloned or made by a person, as preset JSON.
struct SavedPreset
{
    QString id, title, definition;
    bool operator==(const SavedPreset &) const = default;
};

class SavedTable
{
public:
    explicit SavedTable(Session &session)
        : m_session(session)
    {}

    Result<void> keepView(const SavedView &view);
    Result<QList<SavedView>> views(const QString &panel);
    Result<void> removeView(Id id);

    Result<void> keepPreset(const SavedPreset &preset);
    Result<QList<SavedPreset>> presets();
    Result<void> removePreset(const QString &id);

private:
    Session &m_session;
};

} // namespace tradewind
