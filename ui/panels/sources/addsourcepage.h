// SPDX-License-Identifier: Apache-2.0
// Connecting a source: which preset, where, the login, a test, and whether the history is fetched at once.
#pragma once

#include "models/sources/sourcesbook.h"
#include "ui/style/theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace tradewind {

class Card;
class LineTable;
class SmallTable;

class AddSourcePage : public QWidget
{
    Q_OBJECT

public:
    /// Theme and book outlive it.
    AddSourcePage(const Theme &theme, SourcesBook &book, QWidget *parent = nullptr);

    /// Reads the presets and begins anew.
    void begin();
    void test();
    /// Keeps the source; done() follows.
    void connectNow();

Q_SIGNALS:
    /// It is connected: `preset`, whether the history is wanted now, and a sentence when something could not be kept.
    void done(const QString &preset, bool wantsHistory, const QString &sentence);
    void left();

private:
    [[nodiscard]] const NetworkPreset *preset() const;
    [[nodiscard]] NewSource source() const;
    void showPreset();
    void show(const StreamProbe &probe);

    const Theme &m_theme;
    SourcesBook &m_book;
    std::vector<NetworkPreset> m_presets;
    QComboBox *m_choice;
    QLineEdit *m_base;
    QCheckBox *m_isOwn, *m_history;
    QFormLayout *m_form;
    QList<std::pair<std::string, QLineEdit *>> m_asked;
    QLabel *m_about, *m_said;
    Card *m_seen;
    SmallTable *m_rows;
    LineTable *m_table;
};

} // namespace tradewind
