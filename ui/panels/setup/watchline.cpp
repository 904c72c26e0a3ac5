// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/setup/watchline.h"

#include "models/base/sentences.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/questions.h"
#include "ui/widgets/text.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>

namespace tradewind {

using namespace Qt::StringLiterals;

WatchLine::WatchLine(const Theme &theme, FolderWatcher &watcher, SettingBook &settings, QWidget *parent)
    : Card(theme, QString(), parent)
    , m_watcher(watcher)
    , m_settings(settings)
    , m_words(makeLabel(theme, {}, 12, QFont::Normal, u"dim"_s))
    , m_choose(new KeyButton(theme, tr("Watch a folder"), {}))
    , m_stop(new KeyButton(theme, tr("Stop"), {}))
{
    m_words->setObjectName(u"watchWords"_s);
    m_choose->setObjectName(u"watchFolder"_s);
    m_stop->setObjectName(u"watchStop"_s);
    m_stop->setAccessibleName(tr("Stop watching the folder"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_words, 1);
    row->addWidget(m_stop);
    row->addWidget(m_choose);
    body()->addLayout(row);
    connect(m_choose, &KeyButton::clicked, this, &WatchLine::ask);
    connect(m_stop, &KeyButton::clicked, this, [this] { choose({}); });
    connect(&watcher, &FolderWatcher::changed, this, &WatchLine::refresh);
    refresh();
}

void WatchLine::ask()
{
    askFolder(this, tr("Watch a folder for exports"), m_watcher.folder(), [this](const QString &folder) { choose(folder); });
}

void WatchLine::choose(const QString &folder)
{
    m_watcher.setFolder(folder);
    if (const auto kept = m_settings.setValue(u"import.watchedFolder"_s, folder); !kept)
        m_words->setText(localized(kept.error()));
}

void WatchLine::refresh()
{
    const bool isOn = !m_watcher.folder().isEmpty();
    m_words->setText(isOn ? m_watcher.sentence() : tr("Or let exports come in by themselves: choose the folder your DMS writes to."));
    m_words->setToolTip(isOn ? QDir::toNativeSeparators(m_watcher.folder()) : QString());
    setTone(m_words, m_watcher.hasProblem() ? u"warn"_s : u"dim"_s);
    m_stop->setVisible(isOn);
    m_choose->setText(isOn ? tr("Another folder") : tr("Watch a folder"));
    m_choose->setAccessibleName(m_choose->text());
    m_choose->updateGeometry();
}

} // namespace tradewind
