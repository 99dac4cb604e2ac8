import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Interface: ExecutableOptions","description":"","frontmatter":{},"headers":[],"relativePath":"api/@convlang/backend/interfaces/ExecutableOptions.md","filePath":"api/@convlang/backend/interfaces/ExecutableOptions.md"}');
const _sfc_main = { name: "api/@convlang/backend/interfaces/ExecutableOptions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><p><a href="./../../../">convlang</a> / <a href="./../">@convlang/backend</a> / ExecutableOptions</p><h1 id="interface-executableoptions" tabindex="-1">Interface: ExecutableOptions <a class="header-anchor" href="#interface-executableoptions" aria-label="Permalink to &quot;Interface: ExecutableOptions&quot;">​</a></h1><p>How an executable is made.</p><h2 id="properties" tabindex="-1">Properties <a class="header-anchor" href="#properties" aria-label="Permalink to &quot;Properties&quot;">​</a></h2><h3 id="batch" tabindex="-1">batch <a class="header-anchor" href="#batch" aria-label="Permalink to &quot;batch&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>batch</strong>: <code>number</code></p></blockquote><p>The batch size that the named dimension takes; a whole number, at least 1.</p><hr><h3 id="state" tabindex="-1">state <a class="header-anchor" href="#state" aria-label="Permalink to &quot;state&quot;">​</a></h3><blockquote><p><code>readonly</code> <strong>state</strong>: <a href="./DeviceState"><code>DeviceState</code></a></p></blockquote><p>Where its parameters live; made by the same backend. Parameters may be written after compiling, but before the first run.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@convlang/backend/interfaces/ExecutableOptions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const ExecutableOptions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  ExecutableOptions as default
};
