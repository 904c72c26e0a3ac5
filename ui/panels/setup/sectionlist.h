// SPDX-License-Identifier: Apache-2.0
// The list of Setup's pages under their headings, with a few words behind each.
#pragma once

#include "ui/style/theme.h"

#include <QListWidget>

namespace tradewind {

class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(const Theme &theme, QWidget *parent = nullptr);

    void addHeading(const QString &words);
    /// Pages count from 0 in the order they are added.
    void addPage(const QString &title);
    void setBadge(int page, const QString &badge);
    void setCurrentPage(int page);

Q_SIGNALS:
    void pageChosen(int page);
    /// Enter or Right: focus goes to the page.
    void pageEntered();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QListWidgetItem *page(int page) const;
};

} // namespace tradewind
