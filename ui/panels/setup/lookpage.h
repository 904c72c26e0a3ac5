// SPDX-License-Identifier: Apache-2.0
// Look: light or dark, how high rows are, which language.
#pragma once

#include "models/setup/settingbook.h"
#include "ui/panels/setup/setuppage.h"
#include "ui/style/theme.h"

class QButtonGroup;
class QLineEdit;
class QVBoxLayout;

namespace tradewind {

class LookPage : public SetupPage
{
    Q_OBJECT

public:
    using Choices = QList<std::pair<QString, QString>>;
    /// Theme and settings outlive it. `languages` and `works`: code and name of each there is.
    LookPage(Theme &theme, SettingBook &settings, const Choices &languages, const Choices &works, QWidget *parent = nullptr);
    /// Who sits here, as this computer remembers it.
    void setPerson(const QString &name);

    void focusFirst() override;

    /// Keys of the settings this page keeps.
    static QString themeKey();
    static QString rowHeightKey();
    static QString languageKey();
    static QString workKey();
    /// Of the name, which this computer keeps.
    static QString personKey();

Q_SIGNALS:
    /// One of them was chosen and kept.
    void changed(const QString &key, const QString &value);

private:
    QButtonGroup *addChoice(QVBoxLayout *column, const QString &title, const QString &meaning, const QString &key,
                            const QList<std::pair<QString, QString>> &values);
    void choose(const QString &key, const QString &value);

    Theme &m_theme;
    SettingBook &m_settings;
    QLineEdit *m_person;
    QButtonGroup *m_first;
};

} // namespace tradewind
