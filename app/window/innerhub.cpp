// SPDX-License-Identifier: Apache-2.0
#include "window/innerhub.h"

#include "hub/hub.h"

#include <functional>
#include <future>

namespace tradewind {

namespace {

/// A thread whose own events are handled after `begin` said yes, until it is told to quit.
class EventThread final : public QThread
{
public:
    explicit EventThread(std::function<bool()> begin, std::function<void()> end)
        : m_begin(std::move(begin))
        , m_end(std::move(end))
    {}

private:
    void run() override
    {
        if (m_begin())
            exec();
        m_end();
    }

    std::function<bool()> m_begin;
    std::function<void()> m_end;
};

} // namespace

Result<std::unique_ptr<InnerHub>> InnerHub::start(const Store &store, const Clock &clock, IdMaker &ids, quint16 port)
{
    auto inner = std::unique_ptr<InnerHub>(new InnerHub);
    std::promise<Result<quint16>> opened;
    auto isOpen = opened.get_future();
    const auto hub = std::make_shared<std::unique_ptr<Hub>>(); // lives and dies on the thread
    inner->m_thread = std::make_unique<EventThread>(
        [&store, &clock, &ids, port, &opened, hub] {
            HubOptions options;
            options.port = port;
            auto made = Hub::start(store, clock, ids, options);
            const bool isMade = bool(made);
            const auto answer = isMade ? Result<quint16>((*made)->port()) : Result<quint16>(made.error());
            if (isMade)
                *hub = *std::move(made);
            opened.set_value(answer); // the last thing that touches the caller's frame
            return isMade;
        },
        [hub] { hub->reset(); });
    inner->m_thread->start();
    const auto answer = isOpen.get();
    if (!answer)
        return answer.error();
    inner->m_port = *answer;
    return inner;
}

InnerHub::~InnerHub()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace tradewind
