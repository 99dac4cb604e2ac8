import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"020 A lock of our own in the folder of a run","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/020-lock-of-a-run.md","filePath":"decisions/020-lock-of-a-run.md"}');
const _sfc_main = { name: "decisions/020-lock-of-a-run.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_020-a-lock-of-our-own-in-the-folder-of-a-run" tabindex="-1">020 A lock of our own in the folder of a run <a class="header-anchor" href="#_020-a-lock-of-our-own-in-the-folder-of-a-run" aria-label="Permalink to &quot;020 A lock of our own in the folder of a run&quot;">​</a></h1><p><strong>Decision.</strong> While a training has a folder, the folder <code>run.lock</code> in it holds one file, which names the owner: process, machine, boot and container, start of the process. The lock is made under another name and renamed into place, which fails where one is that is not empty. A lock that was left is taken away by unlinking the file of that owner, whose name no other owner has. The owner is asked for by number and start on the same machine and in the same container; elsewhere it is dead two minutes after its last sign of life, which is a rewriting of its file every ten seconds, timed by the clock of the disk. Before each write an owner looks whether it still is one.</p><p>A folder that holds a run is refused, unless the run goes on (<code>--resume</code>) or may be lost (<code>--overwrite</code>). Without <code>--out</code> a run takes the next free <code>runs/NAME-2</code>, <code>-3</code> and so on; <code>--resume</code> takes the last.</p><p><strong>Why.</strong> <code>proper-lockfile</code> goes by time alone: a step of a large network may keep the event loop for longer than its limit, and after a kill the next run would wait for it. Locks of the system (<code>flock</code>) need native code, and do not reach over every network disk. Renaming onto a folder and unlinking by name are atomic on all of them, so no two processes win, at any speed.</p><p><strong>Cost.</strong> About 150 lines. Two minutes of waiting after a kill in another container, also in one that was started again. A process that was stopped for longer than that, on another machine, loses its folder, and ends when it finds out.</p><p><strong>Left aside.</strong> A lock that waits: a scheduler does that better. One folder for each run with the time as its name: nobody finds the last.</p><p><strong>When to revisit.</strong> When Node has a lock on files.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/020-lock-of-a-run.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _020LockOfARun = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _020LockOfARun as default
};
