import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"024 Code is the user's own, or trusted by name","description":"","frontmatter":{},"headers":[],"relativePath":"decisions/024-whose-code.md","filePath":"decisions/024-whose-code.md"}`);
const _sfc_main = { name: "decisions/024-whose-code.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="_024-code-is-the-user-s-own-or-trusted-by-name" tabindex="-1">024 Code is the user&#39;s own, or trusted by name <a class="header-anchor" href="#_024-code-is-the-user-s-own-or-trusted-by-name" aria-label="Permalink to &quot;024 Code is the user&#39;s own, or trusted by name&quot;">​</a></h1><p><strong>Decision.</strong> The search for a config, in any of its forms (037), ends at the project&#39;s root, the nearest folder with a <code>package.json</code> or a <code>.git</code>; without one it ends in the model&#39;s folder. A config, the module of each plugin and a backend&#39;s package found from the working directory run only when file and folder belong to the effective user and are not writable by everybody. Others are refused (E542) unless they lie in a folder of <code>CONVLANG_TRUST</code>, or in that of a config named by <code>--config</code>. <code>--no-config</code> loads none.</p><p><strong>Why.</strong> A command that only looks, as <code>check</code> does, ran what anybody had put into <code>/tmp</code>. Ending the search is not enough: a <code>.git</code> can be planted too. Owning the config is not enough either: a link to a config of mine in a folder of theirs makes <code>./plugin.mjs</code> theirs, and Node looks for packages up to <code>/</code>. So both ends of a link, the folder, and each module are asked. Root&#39;s files are refused to others, as git does it: one rule without exceptions.</p><p><strong>Cost.</strong> Containers with a mounted folder, and images whose files are root&#39;s, must set <code>CONVLANG_TRUST</code>. Drives that show all files as writable by everybody must be trusted, too. A config above the nearest <code>package.json</code> of a monorepo no longer holds: it is named, or lies in the package. Babel&#39;s <code>.babelrc</code> and cosmiconfig&#39;s search of a project end at the same place.</p><p><strong>Left aside.</strong> Going on from a <code>package.json</code> to the <code>.git</code> above it: where a check looks would hang on more than one folder, and on whose the <code>.git</code> is. A list of trusted folders in the user&#39;s home, and a command to fill it: a variable does as much, and is seen. Looking at what plugins import: that is Node&#39;s, and of any program. <code>SUDO_UID</code>, which git accepts.</p><p><strong>When to revisit.</strong> When Node can run a module without the rights of its user.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("decisions/024-whose-code.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const _024WhoseCode = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  _024WhoseCode as default
};
